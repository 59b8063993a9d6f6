import './problems.css'
import type { PolicyDocument } from '../../../src/api/shapes.ts'
import { useText } from '../../i18n/define.ts'
import { useLanguage } from '../../i18n/language.ts'
import { Link, readerHref } from '../../parts/link.tsx'
import { Empty } from '../../parts/states.tsx'
import { problemTexts } from './problem-texts.ts'
import { texts } from './texts.ts'

type Problem = PolicyDocument['problems'][number]

/** Every doubt about the document, by its kind, with the words it is about. */
export function Problems({ policy }: { policy: PolicyDocument }) {
  const text = useText(texts)
  const chinese = useLanguage() === 'zh'
  if (policy.problems.length === 0)
    return (
      <Empty title={text.noProblems}>
        <p className="muted">{text.noProblemsHint}</p>
      </Empty>
    )
  return (
    <section className="problems">
      <p className="muted">{text.problemsHint}</p>
      {Object.entries(Object.groupBy(policy.problems, ({ code }) => code)).map(([code, problems = []]) => (
        <section key={code}>
          <h2>
            {(chinese ? problemTexts[code]?.title : undefined) ?? code} <span className="muted">{problems.length}</span>
          </h2>
          <p className="muted small">{(chinese ? problemTexts[code]?.hint : undefined) ?? problems[0]?.hint}</p>
          <ol>
            {problems.map((problem, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two doubts can be alike in all else, and the list never changes.
              <li key={index}>
                {!(chinese && problemTexts[code]) && <p>{problem.message}</p>}
                <Words policy={policy} problem={problem} />
              </li>
            ))}
          </ol>
        </section>
      ))}
    </section>
  )
}

/** The words in doubt between their neighbours; they lead to their place in the text. */
function Words({ policy, problem }: { policy: PolicyDocument; problem: Problem }) {
  const text = useText(texts)
  if (problem.span === undefined) return <p className="muted small">{text.wholeDocument}</p>
  const [start, end] = problem.span
  const clean = (words: string) => words.replace(/\s+/gu, ' ')
  const words = clean(policy.text.slice(start, Math.min(end, start + 160)))
  return (
    <p lang="zh-Hans" className="problem-quote">
      <span className="muted">{clean(policy.text.slice(Math.max(0, start - 24), start))}</span>
      <Link href={readerHref(policy.id, start, end)}>{words.trim() || '…'}</Link>
      <span className="muted">{clean(policy.text.slice(end, end + 24))}</span>
    </p>
  )
}
