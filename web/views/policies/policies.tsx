export function Policies() {
  return <div className="page" />
}
