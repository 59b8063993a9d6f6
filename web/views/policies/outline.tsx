import type { PolicyDocument } from '../../../src/api/shapes.ts'
import { useText } from '../../i18n/define.ts'
import { Link, readerHref } from '../../parts/link.tsx'
import { useMedia } from '../use-media.ts'
import { texts } from './texts.ts'

type Task = PolicyDocument['tasks'][number]

/** Headings and tasks in document order; each task leads to its place. Folded on a narrow screen. */
export function Outline({ policy }: { policy: PolicyDocument }) {
  const text = useText(texts)
  const wide = useMedia('(min-width: 721px)')
  return (
    <nav className="reader-outline" aria-label={text.outline}>
      <details open={wide}>
        <summary>
          {text.outline} <span className="muted">{policy.tasks.length}</span>
        </summary>
        {policy.tasks.length === 0 && <p className="muted">{text.noTasks}</p>}
        <ol>
          {policy.tasks.map((task, index) => (
            <li key={task.id} className={task.kind === 'safeguard' ? 'safeguard' : undefined}>
              {newHeadings(policy.tasks[index - 1], task).map(({ heading, level }) => (
                <span key={level} className={`outline-heading level-${Math.min(level, 2)}`} lang="zh-Hans">
                  {heading}
                </span>
              ))}
              <Link lang="zh-Hans" href={readerHref(policy.id, task.start, task.end)}>
                {task.number && <span className="muted">{task.number}</span>} {task.title}
              </Link>
            </li>
          ))}
        </ol>
      </details>
    </nav>
  )
}

/** The headings above a task that the task before it does not stand under. */
function newHeadings(before: Task | undefined, task: Task): { heading: string; level: number }[] {
  const first = task.path.findIndex((heading, level) => heading !== before?.path[level])
  return first < 0 ? [] : task.path.slice(first).map((heading, index) => ({ heading, level: first + index }))
}
