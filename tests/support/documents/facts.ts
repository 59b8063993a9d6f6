import { extractFile } from '../../../src/extraction.ts'

/** What a document says, without the places where it says it: equal for two prints of one document. */
export async function factsOf(bytes: Uint8Array) {
  const read = await extractFile('document', bytes)
  if ('error' in read) throw new Error(`${read.error.code}: ${read.error.message}`)
  return {
    title: read.title,
    number: read.doc_number,
    issued: read.issued_on,
    province: read.province,
    cites: read.cites.map(({ title, number }) => ({ title, number })),
    tasks: read.tasks.map(({ number, title, kind, departments }) => ({
      number,
      title,
      kind,
      departments: departments.map(({ mention, role }) => `${role} ${mention}`),
    })),
    targets: read.targets.map(({ indicator, op, value, unit, year, per }) => ({ indicator, op, value, unit, year, per })),
    brands: read.brand_programs.map(({ name }) => name),
  }
}
