import type { ReactNode } from 'react'
import { ApiError } from '../api.ts'
import { core } from '../i18n/core.ts'
import { useText } from '../i18n/define.ts'
import { useLanguage } from '../i18n/language.ts'

/** Something is on its way. Keeps the height of what comes with `lines`. */
export function Loading({ lines = 6 }: { lines?: number }) {
  const text = useText(core)
  return (
    <div className="state loading" role="status" style={{ minHeight: `${lines * 1.75}em` }}>
      {text.loading}
    </div>
  )
}

/** Nothing is here: what would be, and the step that fills it. */
export function Empty({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="state empty">
      <p className="state-title">{title}</p>
      {children}
    </div>
  )
}

/** What went wrong, to what, and what to do next, in the reader's language. */
export function ErrorState({ error, retry }: { error: unknown; retry?: () => void }) {
  const text = useText(core)
  const chinese = useLanguage() === 'zh'
  const problem = error instanceof ApiError ? error.problem : undefined
  const detail = problem === undefined ? String(error) : chinese ? problem.detailZh : problem.detail
  return (
    <div className="state error" role="alert">
      <p className="state-title">{(problem && (chinese ? problem.titleZh : problem.title)) || text.failed}</p>
      <p>{detail}</p>
      {problem?.hint ? (
        <p className="muted">
          {text.whatToDo}: {problem.hint}
        </p>
      ) : null}
      {retry && (
        <button type="button" onClick={retry}>
          {text.retry}
        </button>
      )}
    </div>
  )
}

interface Answer<T> {
  readonly data: T | undefined
  readonly error: unknown
  readonly refetch: () => unknown
}

/** A query's answer, or its loading or error state in its place. */
export function Answered<T>({ query, lines = 6, children }: { query: Answer<T>; lines?: number; children: (data: T) => ReactNode }) {
  if (query.data !== undefined) return <>{children(query.data)}</>
  if (query.error) return <ErrorState error={query.error} retry={() => void query.refetch()} />
  return <Loading lines={lines} />
}
