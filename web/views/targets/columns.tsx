import type { Column } from '../../parts/data-table.tsx'
import { Link, readerHref } from '../../parts/link.tsx'
import { formatTarget, type Target } from './plot.ts'
import type { texts } from './texts.ts'

/** The columns of the plot's table twin and of its export. */
export function columnsOfTargets(text: (typeof texts)['zh']): Column<Target>[] {
  return [
    { key: 'indicator', head: text.indicator, value: (t) => t.indicator },
    { key: 'province', head: text.province, value: (t) => t.provinceName },
    { key: 'year', head: text.year, value: (t) => t.year, cell: (t) => t.year ?? '—', number: true },
    { key: 'value', head: text.value, value: (t) => t.value, cell: (t) => <span className="nowrap">{formatTarget(t)}</span>, number: true },
    { key: 'printed', head: text.printed, value: (t) => t.printed },
    { key: 'task', head: text.task, value: (t) => t.taskTitle },
    {
      key: 'quote',
      head: text.quote,
      value: (t) => t.evidence.quote,
      cell: (t) => (
        <Link lang="zh-Hans" className="quote" href={readerHref(t.policy, t.evidence.start, t.evidence.end)}>
          {t.evidence.quote}
        </Link>
      ),
    },
    { key: 'policy', head: text.policy, value: (t) => t.policyTitle },
  ]
}
