import { walk } from '../../../../src/phases/3-outline/outline.ts'
import { outlined } from '../../../support/documents.ts'

/** Tasks as `number group > title: role body/body`. */
export function rows(sample: string): string[] {
  const { sections, text } = outlined(sample)
  return walk(sections)
    .filter(({ section }) => section.task !== undefined)
    .map(({ section, above }) => {
      const who = (section.cells ?? [])
        .filter(({ column }) => column === 'lead' || column === 'responsible' || column === 'support')
        .map(({ column, span }) => `${column} ${text.text.slice(span.start, span.end).replace(/[\n\t]/g, '/')}`)
      return `${section.number ?? '-'} ${[...above.map(({ title }) => title), section.title].join(' > ')}: ${who.join(', ')}`
    })
}
