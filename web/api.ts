import { keepPreviousData, QueryClient, queryOptions, useQuery } from '@tanstack/react-query'
import type { Resource } from '../src/api/route-paths.ts'
import type {
  BrandList,
  DepartmentList,
  DepartmentPage,
  IndicatorList,
  Neighbours,
  NodeDetail,
  Paths,
  PolicyDocument,
  PolicyList,
  PolicySentences,
  PolicyTasks,
  ProblemJson,
  SearchResult,
  SharedPairs,
  SharedTasks,
  Stats,
  Subgraph,
  TargetList,
} from '../src/api/shapes.ts'

/** What the server answered when it could not do as asked (RFC 9457), or that it did not answer. */
export class ApiError extends Error {
  readonly problem: ProblemJson
  constructor(problem: ProblemJson) {
    super(problem.detail)
    this.problem = problem
  }
}

const unreachable: ProblemJson = {
  type: 'about:blank',
  title: 'The server does not answer',
  titleZh: '服务器没有回应',
  status: 0,
  detail: 'The request did not reach the Zhengtu server.',
  detailZh: '请求未能送达政图服务器。',
  hint: 'npm start',
}

type Values = Readonly<Record<string, string | number | undefined>>

async function request<T>(path: Resource, values: Values = {}, init: RequestInit = {}): Promise<T> {
  const query = new URLSearchParams()
  for (const [key, value] of Object.entries(values)) if (value !== undefined && value !== '') query.set(key, String(value))
  const response = await fetch(`/api${path}${query.size > 0 ? `?${query}` : ''}`, init).catch((cause: unknown) => {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause
    throw new ApiError(unreachable)
  })
  if (response.ok) return (await response.json()) as T
  const problem = (await response.json().catch(() => undefined)) as Partial<ProblemJson> | undefined
  const status = { ...unreachable, title: `HTTP ${response.status}`, titleZh: `HTTP ${response.status}`, status: response.status, hint: '' }
  throw new ApiError({ ...status, ...problem })
}

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { staleTime: 60_000, refetchOnWindowFocus: false, retry: (count, error) => !(error instanceof ApiError) && count < 2 },
  },
})

const id = encodeURIComponent
const options = <T>(path: Resource, values: Values = {}, enabled = true) =>
  queryOptions({ queryKey: [path, values], queryFn: ({ signal }) => request<T>(path, values, { signal }), enabled })

export interface Relation {
  readonly type: string
  readonly direction: 'in' | 'out'
  readonly label: string
}

/** One neighbourhood of a node, as `queryClient.fetchQuery` takes it: cached, so that undo asks nothing. */
export const neighboursOf = (node: string, relation: Partial<Relation>, skip: number, limit: number) =>
  options<Neighbours>(`/nodes/${id(node)}/neighbours`, { ...relation, skip, limit })
export const nodeOf = (node: string) => options<NodeDetail>(`/nodes/${id(node)}`, {}, node !== '')
export const pathsOf = (from: string, to: string, max = 6) => options<Paths>('/paths', { from, to, max }, from !== '' && to !== '')
export const subgraphOf = (ids: readonly string[]) =>
  queryOptions({
    queryKey: ['/subgraph', ids],
    queryFn: ({ signal }) =>
      request<Subgraph>(
        '/subgraph',
        {},
        { signal, method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ ids }) },
      ),
  })

export const useStats = () => useQuery(options<Stats>('/stats'))
export const useSearch = (q: string, label?: string, limit = 12) =>
  useQuery({ ...options<SearchResult>('/search', { q, label, limit }, q.trim() !== ''), placeholderData: keepPreviousData })
export const useNode = (node: string | undefined) => useQuery(nodeOf(node ?? ''))
export const usePolicies = () => useQuery(options<PolicyList>('/policies'))
export const usePolicy = (policy: string | undefined) => useQuery(options<PolicyDocument>(`/policies/${id(policy ?? '')}`, {}, !!policy))
export const policyTasksOf = (policy: string) => options<PolicyTasks>(`/policies/${id(policy)}/tasks`)
export const sentencesOf = (policy: string, places: readonly { readonly start: number; readonly end: number }[], task?: string) =>
  options<PolicySentences>(`/policies/${id(policy)}/sentences`, { at: places.map(({ start, end }) => `${start}-${end}`).join(','), task })
/** Which policies count: those of a province, one policy, those of a year. */
export interface Scope {
  readonly province?: string
  readonly policy?: string
  readonly year?: number
}
export const useDepartments = (scope: Scope = {}) => useQuery(options<DepartmentList>('/departments', { ...scope }))
export const useDepartment = (department: string | undefined) =>
  useQuery(options<DepartmentPage>(`/departments/${id(department ?? '')}`, {}, !!department))
export const useShared = (filter: Scope & { role?: string } = {}, enabled = true) =>
  useQuery({ ...options<SharedPairs>('/shared', { ...filter }, enabled), placeholderData: keepPreviousData })
export const useSharedTasks = (a: string, b: string, filter: Scope & { role?: string }) =>
  useQuery(options<SharedTasks>('/shared/tasks', { a, b, ...filter }))
export const useTargets = (filter: { indicator?: string; province?: string; year?: number } = {}) =>
  useQuery(options<TargetList>('/targets', filter))
export const useIndicators = () => useQuery(options<IndicatorList>('/indicators'))
export const useBrands = (filter: { province?: string; category?: string; core?: string } = {}) =>
  useQuery(options<BrandList>('/brands', filter))
