export function Brands() {
  return <div className="page" />
}
