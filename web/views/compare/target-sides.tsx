import { Fragment } from 'react'
import type { TargetList } from '../../../src/api/shapes.ts'
import { useText } from '../../i18n/define.ts'
import { ExportMenu } from '../../parts/export-menu.tsx'
import { exploreHref, Link, readerHref } from '../../parts/link.tsx'
import { formatTarget } from '../targets/plot.ts'
import { type Presence, targetSides } from './sets.ts'
import { texts } from './texts.ts'

/** Targets of both sides per indicator; what both set comes first. */
export function TargetSides({ a, b, names }: { a: TargetList; b: TargetList; names: { readonly a: string; readonly b: string } }) {
  const text = useText(texts)
  const rows = targetSides(a, b)
  const label: Record<Presence, string> = { a: text.onlyA, both: text.both, b: text.onlyB }
  const print = (targets: TargetList) => targets.map((t) => `${formatTarget(t)}${t.year === undefined ? '' : ` (${t.year})`}`).join('; ')
  if (rows.length === 0) return <p className="muted">{text.noTargets}</p>
  return (
    <section>
      <div className="section-head">
        <h2>{text.targets}</h2>
        <ExportMenu
          name="zhengtu-compare-targets"
          rows={rows}
          columns={[
            { key: 'indicator', head: text.indicator, value: (r) => r.indicator },
            { key: 'a', head: names.a, value: (r) => print(r.a) },
            { key: 'b', head: names.b, value: (r) => print(r.b) },
            { key: 'presence', head: text.presence, value: (r) => label[r.presence] },
          ]}
        />
      </div>
      <div className="scroll-x">
        <table>
          <thead>
            <tr>
              <th scope="col">{text.indicator}</th>
              <th scope="col">{names.a}</th>
              <th scope="col">{names.b}</th>
              <th scope="col">{text.presence}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.indicatorId}>
                <th scope="row">
                  <Link href={exploreHref(row.indicatorId)}>{row.indicator}</Link>
                </th>
                {[row.a, row.b].map((side, index) => (
                  <td key={index === 0 ? 'a' : 'b'}>
                    {side.length === 0
                      ? '—'
                      : side.map((target) => (
                          <Fragment key={target.id}>
                            <Link
                              className="nowrap"
                              href={readerHref(target.policy, target.evidence.start, target.evidence.end)}
                              title={target.evidence.quote}
                            >
                              {formatTarget(target)}
                            </Link>{' '}
                            <span className="muted small">{target.year ?? text.undated}</span>
                            <br />
                          </Fragment>
                        ))}
                  </td>
                ))}
                <td className="nowrap">{label[row.presence]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
