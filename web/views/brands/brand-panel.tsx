import { termOf, terms } from '../../i18n/core.ts'
import { useText } from '../../i18n/define.ts'
import { KindMark } from '../../parts/kind-mark.tsx'
import { departmentHref, exploreHref, Link } from '../../parts/link.tsx'
import { SidePanel } from '../../parts/side-panel.tsx'
import { PolicySentence } from '../policy-sentence.tsx'
import { type Brand, mentionsByTask, yearsOf } from './gallery.ts'
import { LocalGraph } from './local-graph.tsx'
import { texts } from './texts.ts'

/** One brand programme: who carries it, drawn and listed, and every sentence that names it. */
export function BrandPanel({ brand, onClose }: { brand: Brand; onClose: () => void }) {
  const text = useText(texts)
  const kinds = useText(terms)
  return (
    <SidePanel
      title={
        <>
          <KindMark kind="BrandProgram" /> {brand.name}
        </>
      }
      onClose={onClose}
    >
      <div className="stack">
        <p className="muted">
          {[
            brand.provinceName ?? text.noProvince,
            termOf(kinds, brand.category),
            brand.core ? text.coreMark : '',
            yearsOf(brand).join('、'),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        <p>
          <Link href={exploreHref(brand.id)}>{text.inGraph}</Link>
        </p>
        <section>
          <h3>{text.carriers}</h3>
          {brand.carriers.length === 0 ? <p className="muted">{text.noCarriers}</p> : <LocalGraph brand={brand} />}
          <ol className="carrier-list">
            {brand.carriers.map((carrier) => (
              <li key={carrier.id}>
                <Link href={departmentHref(carrier.id)}>{carrier.name}</Link>
                <span className="number">{text.tasks(carrier.tasks)}</span>
              </li>
            ))}
          </ol>
        </section>
        <section>
          <h3>{text.quotes}</h3>
          {mentionsByTask(brand).map(({ policy, policyTitle, task, taskTitle, places }) => (
            <div key={`${policy} ${task ?? ''}`} className="mention">
              {task && (
                <h4>
                  <Link href={exploreHref(task)}>{taskTitle}</Link>
                </h4>
              )}
              <PolicySentence policy={policy} policyTitle={policyTitle} task={task} places={places} />
            </div>
          ))}
        </section>
      </div>
    </SidePanel>
  )
}
