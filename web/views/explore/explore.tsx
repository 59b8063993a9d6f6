export function Explore() {
  return <div className="page" />
}
