import type { PolicyDocument } from '../../../src/api/shapes.ts'
import { useText } from '../../i18n/define.ts'
import { Link, readerHref } from '../../parts/link.tsx'
import { Empty } from '../../parts/states.tsx'
import { texts } from './texts.ts'

/** Every doubt about the document, with the words it is about. */
export function Problems({ policy }: { policy: PolicyDocument }) {
  const text = useText(texts)
  if (policy.problems.length === 0) return <Empty title={text.noProblems} />
  return (
    <section className="problems">
      <p className="muted">{text.problemsHint}</p>
      <ol>
        {policy.problems.map((problem, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two doubts can be alike in all else, and the list never changes.
          <li key={index}>
            <p>
              <code>{problem.code}</code> {problem.message}
            </p>
            {problem.span && (
              <p lang="zh-Hans" className="problem-quote">
                <Link href={readerHref(policy.id, problem.span[0], problem.span[1])}>
                  {policy.text.slice(problem.span[0], Math.min(problem.span[1], problem.span[0] + 160)).replace(/\s+/gu, ' ') || '…'}
                </Link>
              </p>
            )}
            <p className="muted small">
              {text.hint}: {problem.hint}
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}
