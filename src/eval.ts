import { z } from 'zod'

/** What is compared of a document; the annotation and the output have one shape. Unknown fields are ignored. */
const Department = z.object({ mention: z.string(), role: z.string() })
const Task = z.object({ title: z.string(), departments: z.array(Department).optional() })
const Target = z.object({
  indicator: z.string(),
  op: z.string(),
  value: z.union([z.number(), z.array(z.number())]),
  unit: z.string().nullish(),
  year: z.number().nullish(),
  per: z.string().nullish(),
})
const Cite = z.object({ title: z.string().nullish(), number: z.string().nullish() })
const Brand = z.object({ name: z.string(), core: z.boolean().optional() })
export const Annotation = z.object({
  doc: z.string(),
  title: z.string().nullish(),
  doc_number: z.string().nullish(),
  issued_on: z.string().nullish(),
  province: z.string().nullish(),
  tasks: z.array(Task).optional(),
  targets: z.array(Target).optional(),
  cites: z.array(Cite).optional(),
  brand_programs: z.array(Brand).optional(),
})
export type Annotation = z.infer<typeof Annotation>

interface Item {
  readonly key: string
  /** Words that only need to be alike. */
  readonly like?: string
  readonly show: string
}

interface Match {
  readonly hits: number
  readonly missed: readonly string[]
  readonly extra: readonly string[]
}

export interface Score {
  readonly kind: string
  readonly precision: number
  readonly recall: number
  readonly f1: number
  /** Mean F1 over the documents. */
  readonly macro: number
  readonly tp: number
  readonly fp: number
  readonly fn: number
  /** F1 of each document. */
  readonly documents: Readonly<Record<string, number>>
  readonly missed: readonly { readonly doc: string; readonly what: string }[]
  readonly extra: readonly { readonly doc: string; readonly what: string }[]
}

/** Compares what was read with an annotation, fact by fact. Annotated documents that were not read count as missed. */
export function evaluate(gold: readonly Annotation[], output: readonly Annotation[]): Score[] {
  const read = new Map(output.map((one) => [one.doc, one]))
  const kinds = [...Object.keys(kindsOf), 'brands_core', 'brands_all']
  const sorted = [...gold].sort((a, b) => (a.doc < b.doc ? -1 : 1))
  return kinds.map((kind) => {
    const matches = sorted.map((want) => ({ doc: want.doc, match: matchOf(kind, want, read.get(want.doc) ?? { doc: want.doc }) }))
    return scoreOf(kind, matches)
  })
}

function matchOf(kind: string, want: Annotation, got: Annotation): Match {
  const items = kindsOf[kind]
  if (items) return match(items(want), items(got))
  return brands(want, got, kind === 'brands_core')
}

function scoreOf(kind: string, matches: readonly { doc: string; match: Match }[]): Score {
  let tp = 0
  let fn = 0
  let fp = 0
  const documents: Record<string, number> = {}
  for (const { doc, match: one } of matches) {
    tp += one.hits
    fn += one.missed.length
    fp += one.extra.length
    documents[doc] = Number(rates(one.hits, one.extra.length, one.missed.length).f1.toFixed(3))
  }
  const values = Object.values(documents)
  return {
    kind,
    ...rates(tp, fp, fn),
    macro: values.reduce((sum, value) => sum + value, 0) / (values.length || 1),
    tp,
    fp,
    fn,
    documents,
    missed: matches.flatMap(({ doc, match: one }) => one.missed.map((what) => ({ doc, what }))),
    extra: matches.flatMap(({ doc, match: one }) => one.extra.map((what) => ({ doc, what }))),
  }
}

function rates(tp: number, fp: number, fn: number): { precision: number; recall: number; f1: number } {
  const precision = tp / (tp + fp || 1)
  const recall = tp / (tp + fn || 1)
  return { precision, recall, f1: tp + fp + fn === 0 ? 1 : (2 * precision * recall) / (precision + recall || 1) }
}

const kindsOf: Readonly<Record<string, (one: Annotation) => Item[]>> = {
  tasks: ({ tasks = [] }) => tasks.map(({ title }) => ({ key: bare(title), show: title })),
  responsibilities: ({ tasks = [] }) => owners(tasks, true),
  owners_any_role: ({ tasks = [] }) => owners(tasks, false),
  targets: ({ targets = [] }) =>
    targets.map(({ indicator, op, value, unit, year, per }) => ({
      key: [operators[op] ?? op, quantity(value, unit), year ?? '-', per ?? '-'].join('|'),
      like: indicator,
      show: `${indicator} ${op} ${value} ${unit ?? ''} ${year ?? ''} ${per ?? ''}`,
    })),
  target_values: ({ targets = [] }) =>
    targets.map(({ indicator, value, unit }) => ({
      key: quantity(value, unit),
      like: indicator,
      show: `${indicator} ${value} ${unit ?? ''}`,
    })),
  cites: ({ cites = [] }) => cites.map(({ title }) => ({ key: bare(title ?? '').replace(/[《》]/g, ''), show: title ?? '' })),
  numbers_of_cites: ({ cites = [] }) => cites.flatMap(({ number }) => (number ? [{ key: fold(number), show: number }] : [])),
  header: (one) =>
    (['title', 'doc_number', 'issued_on', 'province'] as const).flatMap((field) => {
      const value = one[field]
      return value ? [{ key: `${field}=${bare(value)}`, show: `${field}: ${value}` }] : []
    }),
}

function owners(tasks: readonly z.infer<typeof Task>[], roles: boolean): Item[] {
  return tasks.flatMap(({ title, departments = [] }) =>
    departments.map(({ mention, role }) => {
      const words = bare(mention).replace(/^(省|市|州|区)(?=.{3,})/, '')
      return { key: [bare(title), words, ...(roles ? [role] : [])].join('|'), show: `${title} ← ${mention}${roles ? ` (${role})` : ''}` }
    }),
  )
}

/** Equal keys are paired, the most alike first; below the floor of likeness nothing is. */
function match(gold: readonly Item[], output: readonly Item[], floor = 0.45): Match {
  const pairs: { likeness: number; want: number; got: number }[] = []
  gold.forEach((want, i) => {
    output.forEach((got, j) => {
      if (want.key === got.key) pairs.push({ likeness: want.like === undefined ? 1 : dice(want.like, got.like ?? ''), want: i, got: j })
    })
  })
  pairs.sort((a, b) => b.likeness - a.likeness)
  const wanted = new Set<number>()
  const used = new Set<number>()
  for (const { likeness, want, got } of pairs) {
    if (wanted.has(want) || used.has(got) || likeness < floor) continue
    wanted.add(want)
    used.add(got)
  }
  return {
    hits: wanted.size,
    missed: gold.filter((_, i) => !wanted.has(i)).map(({ show }) => show),
    extra: output.filter((_, j) => !used.has(j)).map(({ show }) => show),
  }
}

/** Recall over the core names (or all), precision against all; a name counts where one holds the other. */
function brands(want: Annotation, got: Annotation, coreOnly: boolean): Match {
  const names = (list: Annotation['brand_programs'] = []) => [...new Set(list.map(({ name }) => bare(name)))]
  const all = names(want.brand_programs)
  const wanted = coreOnly ? names((want.brand_programs ?? []).filter(({ core }) => core)) : all
  const found = names(got.brand_programs)
  const among = (name: string, list: readonly string[]) =>
    list.some((one) => one === name || (one.length > 2 && name.length > 2 && (one.includes(name) || name.includes(one))))
  const missed = wanted.filter((name) => !among(name, found))
  return { hits: wanted.length - missed.length, missed, extra: found.filter((name) => !among(name, all)) }
}

const operators: Readonly<Record<string, string>> = { '≥': '>=', '≤': '<=', '＝': '=', '>': '>=', '<': '<=' }
const scales: readonly (readonly [string, number])[] = [
  ['万亿', 1e12],
  ['亿', 1e8],
  ['万', 1e4],
  ['千', 1e3],
]

/** Value and unit with the scale worked in: 48 万件 and 480000 件 are one; units of counting are too. */
function quantity(value: number | readonly number[], unit: string | null | undefined): string {
  let words = fold(unit ?? '')
  let factor = 1
  const scale = scales.find(([word]) => words.startsWith(word))
  if (scale) {
    words = words.slice(scale[0].length)
    factor = scale[1]
  }
  if (['家', '个', '项', '件', '名'].includes(words)) words = 'n'
  const round = (number: number) => Number((number * factor).toPrecision(10))
  return JSON.stringify([typeof value === 'number' ? round(value) : value.map(round), words])
}

function fold(words: string): string {
  return words
    .normalize('NFKC')
    .replace(/\s+/gu, '')
    .replace(/[“”"'‘’「」『』]/g, '"')
    .replace(/[、,，]/g, ',')
    .replace(/[〔[【（(]/g, '(')
    .replace(/[〕\]】）)]/g, ')')
    .replace(/[:：]/g, ':')
    .replace(/[;；]/g, ';')
}

function bare(words: string): string {
  return fold(words).replace(/^"|"$/g, '')
}

function pairsOf(words: string): Set<string> {
  const text = fold(words)
  const pairs = new Set<string>()
  for (let i = 0; i < text.length - 1; i++) pairs.add(text.slice(i, i + 2))
  if (text.length === 1) pairs.add(text)
  return pairs
}

function dice(a: string, b: string): number {
  const one = pairsOf(a)
  const other = pairsOf(b)
  if (one.size === 0 && other.size === 0) return 1
  let common = 0
  for (const pair of one) if (other.has(pair)) common++
  return (2 * common) / (one.size + other.size || 1)
}
