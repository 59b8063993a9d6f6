export function Targets() {
  return <div className="page" />
}
