import { type UseQueryResult, useQueries } from '@tanstack/react-query'
import { type ReactNode, useMemo } from 'react'
import type { PolicyTasks } from '../../../src/api/shapes.ts'
import { policyTasksOf, useDepartments, useTargets } from '../../api.ts'
import { useText } from '../../i18n/define.ts'
import { ErrorState, Loading } from '../../parts/states.tsx'
import { useUrlState } from '../../state/url.ts'
import { withoutProvince } from '../department-name.ts'
import { FunctionCells } from './function-cells.tsx'
import { MatchedTasks } from './matched-tasks.tsx'
import { PairPanel } from './pair-panel.tsx'
import { type FunctionsOf, functionLoads, functionMatrix, type SideTask, targetSides } from './sets.ts'
import { matchTitles } from './similarity.ts'
import { compareCodec, leastLike, type Side } from './state.ts'
import { Summary } from './summary.tsx'
import { TargetSides } from './target-sides.tsx'
import { texts } from './texts.ts'

/** Beyond this many functions the table no longer fits. */
const limit = 28

/** Everything about two sides: figures, functions that work together, tasks with like headings, targets. */
export function Sides({ a, b, head }: { a: Side; b: Side; head: ReactNode }) {
  const text = useText(texts)
  const [state] = useUrlState(compareCodec)
  const functionsOf = useFunctions()
  const targets = useTargets()
  const { documents, failed, pending } = useQueries({
    queries: [...new Set([...a.policies, ...b.policies])].map((id) => policyTasksOf(id)),
    combine: together,
  })
  const like = leastLike(state.like)
  const compared = useMemo(() => {
    if (functionsOf === undefined) return undefined
    const [left, right] = [tasksOf(documents, a), tasksOf(documents, b)]
    return {
      left,
      right,
      matrix: functionMatrix(left, right, functionsOf, limit),
      loads: functionLoads(left, right, functionsOf),
      matches: matchTitles(left, right, like / 100),
    }
  }, [documents, a, b, functionsOf, like])
  const names = { a: a.label, b: b.label }
  if (pending || compared === undefined || functionsOf === undefined || targets.isPending)
    return (
      <div>
        {head}
        <Loading lines={20} />
      </div>
    )
  if (documents.length === 0)
    return (
      <div>
        {head}
        <ErrorState error={failed[0]?.error} retry={() => void Promise.all(failed.map((query) => query.refetch()))} />
      </div>
    )
  const { left, right, matrix, loads, matches } = compared
  const ofSide = (side: Side) => (targets.data ?? []).filter((t) => side.policies.includes(t.policy))
  const indicators = targetSides(ofSide(a), ofSide(b))
  return (
    <>
      <div>
        {head}
        {failed.length > 0 && (
          <p role="alert">
            {text.partial} {failed.length}
          </p>
        )}
        <Summary
          names={names}
          rows={[
            { label: text.policies, a: a.policies.length, b: b.policies.length },
            { label: text.allTasks, a: left.length, b: right.length, both: matches.matched.length },
            { label: text.functions, ...presence(loads) },
            { label: text.pairs, ...presence(matrix.pairs) },
            { label: text.indicators, ...presence(indicators) },
          ]}
        />
        <div className="compare-sections">
          <FunctionCells matrix={matrix} loads={loads} limit={limit} />
          <MatchedTasks found={matches} names={names} />
          <TargetSides rows={indicators} names={names} />
        </div>
      </div>
      {state.cell && <PairPanel documents={documents} left={left} right={right} names={names} functionsOf={functionsOf} />}
    </>
  )
}

/** The documents that are here, those that failed, and whether any is on its way. */
function together(queries: readonly UseQueryResult<PolicyTasks>[]) {
  return {
    documents: queries.flatMap((query) => query.data ?? []),
    failed: queries.filter((query) => query.isError),
    pending: queries.some((query) => query.isPending),
  }
}

const tasksOf = (documents: readonly PolicyTasks[], side: Side): SideTask[] =>
  documents.filter((d) => side.policies.includes(d.id)).flatMap((d) => d.tasks.map((task) => ({ ...task, policy: d.id })))

/** How many of something side A has, side B has, and both. */
function presence(items: readonly { readonly presence: 'a' | 'both' | 'b' }[]): { a: number; b: number; both: number } {
  const count = (one: 'a' | 'both' | 'b') => items.filter((item) => item.presence === one).length
  return { a: count('a') + count('both'), b: count('b') + count('both'), both: count('both') }
}

/** What each department does; undefined until it is known. */
function useFunctions(): FunctionsOf | undefined {
  const departments = useDepartments()
  return useMemo(() => {
    if (departments.data === undefined) return departments.isError ? ({ name }) => [name] : undefined
    const known = new Map(departments.data.map((d) => [d.id, d]))
    return ({ id, name }) => {
      const found = known.get(id)
      return found?.functions.length ? found.functions : [withoutProvince(name, found?.provinceName)]
    }
  }, [departments.data, departments.isError])
}
