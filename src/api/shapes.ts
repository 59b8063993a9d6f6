import { z } from '@hono/zod-openapi'

/**
 * Longer than 300 lines: all that crosses HTTP, in the one file that the page is typed by.
 * The web client imports the types of this file only. Every list is ordered and stable.
 */

export const EvidenceShape = z.object({ quote: z.string(), start: z.number().int(), end: z.number().int() }).openapi('Evidence')

/** A node in lists, search results and graphs. */
export const NodeSummary = z
  .object({
    id: z.string(),
    label: z.enum(['Province', 'Policy', 'Section', 'Task', 'Department', 'Function', 'Indicator', 'Target', 'BrandProgram']),
    /** What to show: title, name, or `indicator op value unit`. */
    title: z.string(),
    /** One line that tells it from its namesakes: province, policy title and year, category. */
    subtitle: z.string(),
    x: z.number().optional(),
    y: z.number().optional(),
    degree: z.number().int().optional(),
  })
  .openapi('NodeSummary')

export const Edge = z
  .object({
    id: z.string(),
    type: z.string(),
    from: z.string(),
    to: z.string(),
    /** role, mention, inherited, order, kind, from, certainty: scalar properties without the evidence. */
    properties: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
    /** Where the relationship was read, and in which policy's text. */
    evidence: EvidenceShape.extend({ policy: z.string() }).optional(),
  })
  .openapi('Edge')

/** GET /api/stats */
export const Stats = z
  .object({
    engine: z.string(),
    labels: z.record(z.string(), z.number()),
    relationships: z.record(z.string(), z.number()),
    provinces: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        policies: z.number(),
        tasks: z.number(),
        departments: z.number(),
        targets: z.number(),
        brands: z.number(),
      }),
    ),
  })
  .openapi('Stats')

/** GET /api/search?q=&label=&limit= */
export const SearchResult = z
  .object({ query: z.string(), total: z.number(), results: z.array(NodeSummary.extend({ score: z.number() })) })
  .openapi('SearchResult')

/** GET /api/nodes/{id}: one node whole, with the relations that can be expanded. */
export const NodeDetail = z
  .object({
    node: NodeSummary,
    properties: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.array(z.string())])),
    /** Per relationship type, direction and other label: how many neighbours, before loading any. */
    relations: z.array(z.object({ type: z.string(), direction: z.enum(['in', 'out']), label: z.string(), count: z.number().int() })),
    /** Evidence of the node itself (Target) or of its first mentions. */
    evidence: z.array(
      EvidenceShape.extend({
        policy: z.string(),
        policyTitle: z.string(),
        docNumber: z.string().optional(),
        issuedOn: z.string().optional(),
        task: z.string().optional(),
        section: z.array(z.string()),
        paragraph: z.string(),
        paragraphStart: z.number().int(),
      }),
    ),
  })
  .openapi('NodeDetail')

/** GET /api/nodes/{id}/neighbours?type=&direction=&label=&skip=&limit= */
export const Neighbours = z.object({ total: z.number().int(), nodes: z.array(NodeSummary), edges: z.array(Edge) }).openapi('Neighbours')

/** POST /api/subgraph {ids}: these nodes and all edges among them; unknown ids are listed, not an error. */
export const Subgraph = z.object({ nodes: z.array(NodeSummary), edges: z.array(Edge), missing: z.array(z.string()) }).openapi('Subgraph')

/** GET /api/paths?from=&to=&max=6: all shortest paths. */
export const Paths = Subgraph.extend({ length: z.number().int().nullable(), paths: z.array(z.array(z.string())) }).openapi('Paths')

/** A stretch of a policy's text that a fact was read from. */
export const Highlight = z
  .object({
    start: z.number().int(),
    end: z.number().int(),
    kind: z.enum(['Task', 'Department', 'Target', 'BrandProgram', 'Policy', 'Province', 'problem']),
    node: z.string(),
    title: z.string(),
    role: z.string().optional(),
  })
  .openapi('Highlight')

/** A task of a policy with the bodies that its text names, each with the sentence that says so. */
const PolicyTask = z.object({
  id: z.string(),
  number: z.string().optional(),
  title: z.string(),
  kind: z.string(),
  path: z.array(z.string()),
  start: z.number(),
  end: z.number(),
  deadline: z.string().optional(),
  departments: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      mention: z.string(),
      role: z.string(),
      inherited: z.boolean(),
      evidence: EvidenceShape,
    }),
  ),
})

/** GET /api/policies/{id}/tasks: the tasks of a policy without its text. */
export const PolicyTasks = z.object({ id: z.string(), title: z.string(), tasks: z.array(PolicyTask) }).openapi('PolicyTasks')

/** GET /api/policies/{id}/sentences?at=120-131,140-152&task=: stretches of the text in their paragraphs, in its order; those outside of it are left out. */
export const PolicySentences = z
  .object({
    title: z.string(),
    docNumber: z.string().optional(),
    issuedOn: z.string().optional(),
    /** The headings above `task`, outermost first. */
    section: z.array(z.string()),
    paragraphs: z.array(z.object({ text: z.string(), start: z.number().int(), places: z.array(EvidenceShape) })),
  })
  .openapi('PolicySentences')

/** GET /api/policies/{id} */
export const PolicyDocument = z
  .object({
    id: z.string(),
    title: z.string(),
    docNumber: z.string().optional(),
    issuedOn: z.string().optional(),
    script: z.string().optional(),
    path: z.string().optional(),
    text: z.string(),
    province: NodeSummary.optional(),
    issuers: z.array(NodeSummary),
    tasks: z.array(PolicyTask),
    highlights: z.array(Highlight),
    problems: z.array(
      z.object({ code: z.string(), message: z.string(), hint: z.string(), span: z.tuple([z.number(), z.number()]).optional() }),
    ),
    cites: z.array(NodeSummary),
    citedBy: z.array(NodeSummary),
  })
  .openapi('PolicyDocument')

/** GET /api/policies: those read from documents (external: only cited, listed after). */
export const PolicyList = z
  .array(
    z.object({
      id: z.string(),
      title: z.string(),
      docNumber: z.string().optional(),
      issuedOn: z.string().optional(),
      external: z.boolean(),
      province: z.string().optional(),
      provinceName: z.string().optional(),
      tasks: z.number(),
      targets: z.number(),
      departments: z.number(),
      problems: z.number(),
    }),
  )
  .openapi('PolicyList')

/** GET /api/departments?province=&policy=&year=: departments of tasks with load by role; `functions` are the names of what each does. */
export const DepartmentList = z
  .array(
    z.object({
      id: z.string(),
      name: z.string(),
      shortName: z.string(),
      province: z.string().optional(),
      provinceName: z.string().optional(),
      level: z.string(),
      functions: z.array(z.string()),
      tasks: z.number(),
      lead: z.number(),
      responsible: z.number(),
      support: z.number(),
      implement: z.number(),
    }),
  )
  .openapi('DepartmentList')

/** GET /api/shared?province=&policy=&year=&role=&min=: pairs of departments by common tasks; `a` < `b` by id. `lead` counts tasks where one leads and the other does not. */
export const SharedPairs = z
  .array(
    z.object({
      a: z.string(),
      b: z.string(),
      aName: z.string(),
      bName: z.string(),
      tasks: z.number(),
      aLeads: z.number(),
      bLeads: z.number(),
    }),
  )
  .openapi('SharedPairs')

/** GET /api/shared/tasks?a=&b=&province=&policy=&year=&role=: the tasks of one pair with both sentences. */
export const SharedTasks = z
  .array(
    z.object({
      task: z.string(),
      title: z.string(),
      policy: z.string(),
      policyTitle: z.string(),
      aRole: z.string(),
      bRole: z.string(),
      aEvidence: EvidenceShape,
      bEvidence: EvidenceShape,
    }),
  )
  .openapi('SharedTasks')

/** GET /api/departments/{id}: a department's page. */
export const DepartmentPage = z
  .object({
    node: NodeSummary,
    level: z.string(),
    aliases: z.array(z.string()),
    unresolved: z.boolean(),
    tasks: z.array(
      z.object({
        id: z.string(),
        title: z.string(),
        role: z.string(),
        mention: z.string(),
        policy: z.string(),
        policyTitle: z.string(),
        evidence: EvidenceShape,
      }),
    ),
    partners: z.array(z.object({ id: z.string(), name: z.string(), tasks: z.number() })),
    functions: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        peers: z.array(z.object({ id: z.string(), name: z.string(), province: z.string().optional() })),
      }),
    ),
    predecessors: z.array(z.object({ id: z.string(), name: z.string(), kind: z.string(), from: z.string(), certainty: z.string() })),
    successors: z.array(z.object({ id: z.string(), name: z.string(), kind: z.string(), from: z.string(), certainty: z.string() })),
  })
  .openapi('DepartmentPage')

/** GET /api/targets?indicator=&province=&year= */
export const TargetList = z
  .array(
    z.object({
      id: z.string(),
      indicator: z.string(),
      indicatorId: z.string(),
      printed: z.string(),
      op: z.string(),
      value: z.number(),
      valueHigh: z.number().optional(),
      unit: z.string().optional(),
      year: z.number().optional(),
      per: z.string().optional(),
      change: z.string().optional(),
      stretch: z.boolean(),
      province: z.string().optional(),
      provinceName: z.string().optional(),
      policy: z.string(),
      policyTitle: z.string(),
      task: z.string().optional(),
      taskTitle: z.string().optional(),
      evidence: EvidenceShape,
    }),
  )
  .openapi('TargetList')

/** GET /api/indicators: with how many provinces set it. */
export const IndicatorList = z
  .array(
    z.object({
      id: z.string(),
      name: z.string(),
      unit: z.string().optional(),
      direction: z.string().optional(),
      targets: z.number(),
      provinces: z.number(),
    }),
  )
  .openapi('IndicatorList')

/** GET /api/brands?province=&category=&core= */
export const BrandList = z
  .array(
    z.object({
      id: z.string(),
      name: z.string(),
      category: z.string(),
      core: z.boolean(),
      province: z.string().optional(),
      provinceName: z.string().optional(),
      mentions: z.array(
        z.object({
          policy: z.string(),
          policyTitle: z.string(),
          issuedOn: z.string().optional(),
          task: z.string().optional(),
          taskTitle: z.string().optional(),
          evidence: EvidenceShape,
        }),
      ),
      carriers: z.array(z.object({ id: z.string(), name: z.string(), tasks: z.number() })),
    }),
  )
  .openapi('BrandList')

/** GET /api/queries and POST /api/queries/{name} {parameters} */
export const QueryList = z
  .array(
    z.object({
      name: z.string(),
      title: z.object({ zh: z.string(), en: z.string() }),
      cypher: z.string(),
      parameters: z.record(z.string(), z.unknown()),
    }),
  )
  .openapi('QueryList')
export const QueryRows = z.object({ name: z.string(), rows: z.array(z.record(z.string(), z.unknown())) }).openapi('QueryRows')

/** RFC 9457, in both languages. */
export const ProblemJson = z
  .object({
    type: z.string(),
    title: z.string(),
    titleZh: z.string(),
    status: z.number(),
    detail: z.string(),
    detailZh: z.string(),
    hint: z.string(),
  })
  .openapi('Problem')

export type NodeSummary = z.infer<typeof NodeSummary>
export type Edge = z.infer<typeof Edge>
export type Stats = z.infer<typeof Stats>
export type SearchResult = z.infer<typeof SearchResult>
export type NodeDetail = z.infer<typeof NodeDetail>
export type Neighbours = z.infer<typeof Neighbours>
export type Subgraph = z.infer<typeof Subgraph>
export type Paths = z.infer<typeof Paths>
export type Highlight = z.infer<typeof Highlight>
export type PolicyDocument = z.infer<typeof PolicyDocument>
export type PolicyTasks = z.infer<typeof PolicyTasks>
export type PolicySentences = z.infer<typeof PolicySentences>
export type PolicyList = z.infer<typeof PolicyList>
export type DepartmentList = z.infer<typeof DepartmentList>
export type SharedPairs = z.infer<typeof SharedPairs>
export type SharedTasks = z.infer<typeof SharedTasks>
export type DepartmentPage = z.infer<typeof DepartmentPage>
export type TargetList = z.infer<typeof TargetList>
export type IndicatorList = z.infer<typeof IndicatorList>
export type BrandList = z.infer<typeof BrandList>
export type QueryList = z.infer<typeof QueryList>
export type QueryRows = z.infer<typeof QueryRows>
export type ProblemJson = z.infer<typeof ProblemJson>
