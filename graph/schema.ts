import { z } from 'zod'

/** Where a fact stands: the quote and its UTF-16 range in `Policy.text`. */
export const Evidence = z.object({ quote: z.string(), start: z.number().int(), end: z.number().int() })
export type Evidence = z.infer<typeof Evidence>

const id = z.string().min(1)
const text = z.string()
const optional = z.string().optional()
const int = z.number().int()
/** Stored layout, computed at ingestion with a fixed seed. */
const position = { x: z.number().optional(), y: z.number().optional() }
/**
 * Kept by the store on what documents share, never said by a document: how many say it, each value that they give (`key\tJSON`, with the
 * relationships to other shared nodes among them), and how many of them give it.
 */
const shared = { supporters: int.optional(), votes: z.array(text).optional(), voteCounts: z.array(int).optional() }
/**
 * Kept by the store on a policy that was read: the hash of all it says, what it says of shared nodes, the other files that give the policy
 * (`path\thash`), and the layout that it was part of.
 */
const read = { digest: optional, claims: z.array(text).optional(), copies: z.array(text).optional(), layout: optional }
/** The properties that only the store needs. */
export const storeKeys: readonly string[] = [...Object.keys(shared), ...Object.keys(read)]

/** Node labels and their properties. A node has one label and a unique `id` from business keys. */
export const nodeShapes = {
  Province: z.object({ id, name: text, shortName: text, ...shared, ...position }),
  Policy: z.object({
    id,
    title: text,
    docNumber: optional,
    issuedOn: optional,
    periodStart: int.optional(),
    periodEnd: int.optional(),
    script: z.enum(['hans', 'hant']).optional(),
    sha256: optional,
    path: optional,
    text: optional,
    external: z.boolean(),
    /** JSON of the problems of this document: `[{code, message, hint, span}]`. */
    problems: optional,
    ...read,
    ...shared,
    ...position,
  }),
  Section: z.object({ id, number: optional, title: text, level: int, order: int, ...position }),
  Task: z.object({
    id,
    number: optional,
    title: text,
    kind: z.enum(['task', 'safeguard']),
    order: int,
    path: z.array(z.string()),
    text,
    start: int,
    end: int,
    deadline: optional,
    due: optional,
    ...position,
  }),
  Department: z.object({
    id,
    name: text,
    shortName: text,
    aliases: z.array(z.string()),
    level: z.enum(['central', 'provincial', 'city', 'county', 'class']),
    unresolved: z.boolean(),
    ...shared,
    ...position,
  }),
  Function: z.object({ id, name: text, ...shared, ...position }),
  Indicator: z.object({ id, name: text, unit: optional, direction: z.enum(['up', 'down']).optional(), ...shared, ...position }),
  Target: z.object({
    id,
    indicator: text,
    op: z.enum(['>=', '<=', '=', '~', 'range']),
    value: z.number(),
    valueHigh: z.number().optional(),
    unit: optional,
    year: int.optional(),
    per: z.literal('year').optional(),
    change: z.enum(['increase', 'decrease', 'annual_growth']).optional(),
    stretch: z.boolean(),
    text,
    ...Evidence.shape,
    ...position,
  }),
  BrandProgram: z.object({
    id,
    name: text,
    category: z.enum(['brand', 'award', 'event', 'campaign', 'platform']),
    core: z.boolean(),
    ...shared,
    ...position,
  }),
} as const

export type Label = keyof typeof nodeShapes
export const labels = Object.keys(nodeShapes) as Label[]

const none = z.object({})
const order = z.object({ order: int })

/** Relationship types: their ends and properties. */
export const relationshipShapes = {
  COVERS: { ends: [['Policy', 'Province']], shape: none },
  BELONGS_TO: {
    ends: [
      ['Department', 'Province'],
      ['BrandProgram', 'Province'],
    ],
    shape: none,
  },
  ISSUED_BY: { ends: [['Policy', 'Department']], shape: Evidence },
  CITES: { ends: [['Policy', 'Policy']], shape: Evidence },
  HAS_SECTION: { ends: [['Policy', 'Section']], shape: order },
  HAS_TASK: {
    ends: [
      ['Section', 'Task'],
      ['Policy', 'Task'],
    ],
    shape: order,
  },
  RESPONSIBLE_FOR: {
    ends: [['Department', 'Task']],
    shape: Evidence.extend({ role: z.enum(['lead', 'responsible', 'support', 'implement']), mention: text, inherited: z.boolean() }),
  },
  PERFORMS: { ends: [['Department', 'Function']], shape: none },
  SUCCEEDED_BY: {
    ends: [['Department', 'Department']],
    shape: z.object({
      kind: z.enum(['merge', 'split', 'rename', 'absorb']),
      from: text,
      certainty: z.enum(['certain', 'likely']),
    }),
  },
  SETS: {
    ends: [
      ['Task', 'Target'],
      ['Policy', 'Target'],
    ],
    shape: Evidence,
  },
  MEASURES: { ends: [['Target', 'Indicator']], shape: Evidence },
  PROMOTES: {
    ends: [
      ['Task', 'BrandProgram'],
      ['Policy', 'BrandProgram'],
    ],
    shape: Evidence,
  },
} as const satisfies Record<string, { ends: readonly (readonly [Label, Label])[]; shape: z.ZodObject }>

export type RelationshipType = keyof typeof relationshipShapes
export const relationshipTypes = Object.keys(relationshipShapes) as RelationshipType[]

export type NodeProperties<L extends Label> = z.infer<(typeof nodeShapes)[L]>

export type GraphNode = { [L in Label]: { readonly label: L; readonly properties: NodeProperties<L> } }[Label]

/**
 * A relationship; `id` is derived from its business key: `<from> <TYPE> <to>` and, for RESPONSIBLE_FOR, the role.
 * Two mentions of one body with one role in one task are one relationship.
 */
export interface GraphRelationship {
  readonly id: string
  readonly type: RelationshipType
  readonly from: { readonly label: Label; readonly id: string }
  readonly to: { readonly label: Label; readonly id: string }
  readonly properties: Readonly<Record<string, unknown>>
}

/** What one document says: its nodes and relationships, with evidence. `policy` is the id of the document's Policy. */
export interface Graph {
  readonly policy: string
  readonly nodes: readonly GraphNode[]
  readonly relationships: readonly GraphRelationship[]
}

/** Labels that belong to one document; the others are shared and live as long as some document supports them. */
export const ownedLabels = ['Section', 'Task', 'Target'] as const satisfies readonly Label[]
