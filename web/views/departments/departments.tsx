export function Departments() {
  return <div className="page" />
}
