import { useState } from 'react'
import type { DepartmentPage } from '../../../src/api/shapes.ts'
import { useText } from '../../i18n/define.ts'
import { ExportMenu } from '../../parts/export-menu.tsx'
import { departmentHref, Link } from '../../parts/link.tsx'
import { texts } from './texts.ts'

const first = 12

const pairHref = (a: string, b: string) => `/departments?province=all&a=${encodeURIComponent(a)}&b=${encodeURIComponent(b)}`

/** Who shares tasks with a department, most first, as numbers with bars; a number opens the pair. */
export function Partners({ page }: { page: DepartmentPage }) {
  const text = useText(texts)
  const [all, setAll] = useState(false)
  const most = page.partners[0]?.tasks ?? 1
  const shown = all ? page.partners : page.partners.slice(0, first)
  return (
    <section>
      <div className="section-head">
        <h2>
          {text.partners} <span className="muted">{page.partners.length}</span>
        </h2>
        <ExportMenu
          name="zhengtu-department-partners"
          rows={page.partners}
          columns={[
            { key: 'name', head: text.corner, value: (p) => p.name },
            { key: 'tasks', head: text.tasks, value: (p) => p.tasks },
          ]}
        />
      </div>
      {page.partners.length === 0 && <p className="muted">{text.noPartners}</p>}
      <ol className="bars">
        {shown.map((partner) => (
          <li key={partner.id} style={{ ['--share' as string]: `${(100 * partner.tasks) / most}%` }}>
            <Link href={departmentHref(partner.id)}>{partner.name}</Link>
            <Link
              className="number"
              href={pairHref(page.node.id, partner.id)}
              aria-label={`${text.matrixWith}: ${partner.name}, ${partner.tasks}`}
            >
              {partner.tasks}
            </Link>
          </li>
        ))}
      </ol>
      {shown.length < page.partners.length && (
        <button type="button" className="text" onClick={() => setAll(true)}>
          {text.morePartners(page.partners.length - shown.length)}
        </button>
      )}
    </section>
  )
}
