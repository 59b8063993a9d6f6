import { doubtsOf, read } from './ingest.ts'
import { isolatedDecode } from './isolated-decode.ts'
import { walk } from './phases/3-outline/outline.ts'
import type { Field, TargetFinding } from './phases/4-extract/findings.ts'
import type { Facts } from './phases/5-resolve/facts.ts'
import { Failure } from './text/failure.ts'
import type { Span } from './text/span.ts'

/** Where a fact stands in the decoded source, in UTF-16 units, and the source's own words there. */
interface Place {
  readonly span: readonly [number, number]
  readonly quote: string
}

/** What `extract` prints of one document that was read. */
export type Extraction = ReturnType<typeof describe>

/** What `extract` prints of a file that could not be read. */
export interface Unread {
  readonly doc: string
  readonly file: string
  readonly error: { readonly code: string; readonly message: string; readonly hint: string }
}

/** One element of the contract: same bytes in, same element out. Never throws a Failure; it becomes the element's `error`. */
export async function extractFile(file: string, bytes: Uint8Array | Failure): Promise<Extraction | Unread> {
  try {
    if (bytes instanceof Failure) throw bytes
    return describe(read(await isolatedDecode(bytes)), file)
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    return { doc: docOf(file), file, error: { code: error.code, message: error.message, hint: error.hint } }
  }
}

/** The name of a file without its folder and last extension. */
function docOf(file: string): string {
  const name = file.split(/[\\/]/).at(-1) ?? file
  const dot = name.lastIndexOf('.')
  return dot > 0 ? name.slice(0, dot) : name
}

/** Facts in the shape of the annotation, each with its place in the source. Absent is null. */
export function describe(facts: Facts, file: string) {
  const { findings } = facts
  const { outline, header } = findings
  const { origin, source } = outline.text
  const place = (span: Span<'text'>): Place => {
    const { start, end } = origin.toSource(span)
    return { span: [start, end], quote: source.text.slice(start, end) }
  }
  const field = (one: Field<unknown> | undefined) => (one ? place(one.span) : null)
  const titles = new Map<string, string>()
  for (const { section } of walk(outline.sections)) titles.set(section.path, section.title)
  const titleOf = (path: string | undefined) => (path === undefined ? null : (titles.get(path) ?? null))

  return {
    doc: docOf(file),
    file,
    province: header.province?.value ?? null,
    place: header.place?.value ?? null,
    title: header.title?.value ?? null,
    doc_number: header.docNumber?.value ?? null,
    issuers: header.issuers.map(({ value }) => value),
    issuer_departments: facts.issuers.map(({ department }) => department),
    issued_on: header.issuedOn?.value ?? null,
    period: header.period?.value ?? null,
    policy: facts.policyId,
    header: {
      title: field(header.title),
      doc_number: field(header.docNumber),
      issuers: header.issuers.map(({ span }) => place(span)),
      issued_on: field(header.issuedOn),
      period: field(header.period),
      province: field(header.province),
      place: field(header.place),
    },
    cites: facts.citations.map(({ title, number, span, policyId }) => ({
      // A document that the text names by its number alone is known by it in the graph, and has no title here.
      title: title === number ? null : title,
      number: number ?? null,
      ...place(span),
      policy: policyId,
    })),
    tasks: describeTasks(facts, place),
    targets: facts.targets.map((target) => describeTarget(target, titleOf(target.task), place)),
    brand_programs: facts.brands.map(({ name, category, core, task, span, brandId }) => ({
      name,
      category,
      core,
      task: titleOf(task),
      ...place(span),
      brand: brandId,
    })),
    problems: doubtsOf(facts).map(({ code, message, hint, span }) => ({ code, message, hint, span: span ? [span.start, span.end] : null })),
  }
}

function describeTasks(facts: Facts, place: (span: Span<'text'>) => Place) {
  const { outline, deadlines } = facts.findings
  const tasks = []
  for (const { section, above } of walk(outline.sections)) {
    if (!section.task) continue
    const due = deadlines.find((deadline) => deadline.task === section.path)
    tasks.push({
      number: section.number ?? null,
      path: above.map(({ title }) => title),
      title: section.title,
      kind: section.task,
      ...place(section.titleSpan),
      departments: facts.responsibilities
        .filter(({ task }) => task === section.path)
        .map(({ mention, role, span, inherited, department }) => ({
          mention,
          role,
          ...place(span),
          ...(inherited ? { inherited } : {}),
          department,
        })),
      ...(due ? { deadline: { text: due.text, due: due.due ?? null, ...place(due.span) } } : {}),
    })
  }
  return tasks
}

function describeTarget(
  target: TargetFinding & { readonly indicatorId: string },
  task: string | null,
  place: (span: Span<'text'>) => Place,
) {
  const { indicator, op, value, unit, year, per, change, stretch, span, valueSpan, opSpan, yearSpan, yearInherited, indicatorId } = target
  return {
    indicator,
    op,
    value,
    unit: unit ?? null,
    year: year ?? null,
    per: per ?? null,
    ...(change ? { change } : {}),
    ...(stretch ? { stretch } : {}),
    task,
    ...place(span),
    spans: {
      value: place(valueSpan),
      ...(opSpan ? { op: place(opSpan) } : {}),
      ...(yearSpan && !yearInherited ? { year: place(yearSpan) } : {}),
    },
    ...(yearSpan && yearInherited ? { inheritedFrom: place(yearSpan) } : {}),
    indicator_id: indicatorId,
  }
}
