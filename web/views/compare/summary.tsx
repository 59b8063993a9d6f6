import { useText } from '../../i18n/define.ts'
import { texts } from './texts.ts'

interface Row {
  readonly label: string
  readonly a: number
  readonly b: number
  readonly both?: number
}

/** The two sides in figures, and what they have in common. */
export function Summary({ names, rows }: { names: { readonly a: string; readonly b: string }; rows: readonly Row[] }) {
  const text = useText(texts)
  return (
    <div className="scroll-x">
      <table className="summary">
        <caption className="hidden-visually">{text.summary}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">
              <b>{text.a}</b> {names.a}
            </th>
            <th scope="col">
              <b>{text.b}</b> {names.b}
            </th>
            <th scope="col">{text.both}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.label}>
              <th scope="row">{row.label}</th>
              <td>{row.a}</td>
              <td>{row.b}</td>
              <td>{row.both ?? '—'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
