import { termOf, terms } from '../../i18n/core.ts'
import { useText } from '../../i18n/define.ts'
import { PolicySentence } from '../policy-sentence.tsx'
import { type Brand, compareCarriers, mentionsByTask, policiesOf, yearsOf } from './gallery.ts'
import { texts } from './texts.ts'

/** Two brand programmes side by side: where, what, when, and which departments carry both or one. */
export function Comparison({ a, b, onStop }: { a: Brand; b: Brand; onStop: () => void }) {
  const text = useText(texts)
  const kinds = useText(terms)
  const carriers = compareCarriers(a, b)
  const rows: [string, string, string][] = [
    [text.province, a.provinceName ?? text.noProvince, b.provinceName ?? text.noProvince],
    [text.category, termOf(kinds, a.category), termOf(kinds, b.category)],
    [text.coreMark, a.core ? text.yes : '—', b.core ? text.yes : '—'],
    [text.years, yearsOf(a).join('、') || '—', yearsOf(b).join('、') || '—'],
    [
      text.named,
      `${text.mentions(a.mentions.length)} · ${text.policies(policiesOf(a))}`,
      `${text.mentions(b.mentions.length)} · ${text.policies(policiesOf(b))}`,
    ],
    [text.carriersOnly, carriers.onlyA.join('、') || '—', carriers.onlyB.join('、') || '—'],
  ]
  return (
    <section className="comparison" aria-label={text.comparing}>
      <div className="section-head">
        <h2>{text.comparing}</h2>
        <button type="button" onClick={onStop}>
          {text.stop}
        </button>
      </div>
      <div className="scroll-x">
        <table>
          <thead>
            <tr>
              <th scope="col">{text.name}</th>
              <th scope="col">{a.name}</th>
              <th scope="col">{b.name}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(([label, left, right]) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td>{left}</td>
                <td>{right}</td>
              </tr>
            ))}
            <tr>
              <th scope="row">{text.both}</th>
              <td colSpan={2}>{carriers.both.join('、') || '—'}</td>
            </tr>
            <tr>
              <th scope="row">{text.quotes}</th>
              {[a, b].map((brand) => (
                <td key={brand.id}>
                  {mentionsByTask(brand)
                    .slice(0, 2)
                    .map((m) => (
                      <PolicySentence
                        key={`${m.policy} ${m.task ?? ''}`}
                        policy={m.policy}
                        policyTitle={m.policyTitle}
                        task={m.task}
                        places={m.places}
                      />
                    ))}
                </td>
              ))}
            </tr>
          </tbody>
        </table>
      </div>
    </section>
  )
}
