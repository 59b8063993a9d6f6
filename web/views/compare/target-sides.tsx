import { Fragment } from 'react'
import type { TargetList } from '../../../src/api/shapes.ts'
import { useText } from '../../i18n/define.ts'
import { ExportMenu } from '../../parts/export-menu.tsx'
import { exploreHref, Link, readerHref } from '../../parts/link.tsx'
import { Tabs } from '../../parts/tabs.tsx'
import { useUrlState } from '../../state/url.ts'
import { formatTarget } from '../targets/plot.ts'
import type { IndicatorSides, Presence } from './sets.ts'
import { compareCodec } from './state.ts'
import { texts } from './texts.ts'

interface Props {
  readonly rows: readonly IndicatorSides[]
  readonly names: { readonly a: string; readonly b: string }
}

/** Targets of both sides per indicator: those that both set, or one only. */
export function TargetSides({ rows, names }: Props) {
  const text = useText(texts)
  const [state, set] = useUrlState(compareCodec)
  const label: Record<Presence, string> = { a: text.onlyA, both: text.both, b: text.onlyB }
  const print = (targets: TargetList) => targets.map((t) => `${formatTarget(t)}${t.year === undefined ? '' : ` (${t.year})`}`).join('; ')
  const of = (presence: Presence) => rows.filter((row) => row.presence === presence)
  const chosen =
    (['both', 'a', 'b'] as const).find((p) => p === state.set) ?? (of('both').length > 0 ? 'both' : of('a').length > 0 ? 'a' : 'b')
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
      {rows.length === 0 ? (
        <p className="muted">{text.noTargets}</p>
      ) : (
        <Tabs
          label={text.presence}
          value={chosen}
          choices={(['both', 'a', 'b'] as const).map((key) => ({ key, label: `${label[key]} ${of(key).length}` }))}
          onChange={(next) => set((s) => ({ ...s, set: next }))}
        />
      )}
      {rows.length > 0 && of(chosen).length === 0 && <p className="muted">{text.noneHere}</p>}
      {of(chosen).length > 0 && (
        <div className="scroll-x">
          <table className="target-sides">
            <thead>
              <tr>
                <th scope="col">{text.indicator}</th>
                <th scope="col">{names.a}</th>
                <th scope="col">{names.b}</th>
              </tr>
            </thead>
            <tbody>
              {of(chosen).map((row) => (
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
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}
