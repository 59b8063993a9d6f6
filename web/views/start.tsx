export function Start() {
  return <div className="page" />
}
