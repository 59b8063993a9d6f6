import { walk } from '../../../../src/phases/3-outline/outline.ts'
import { outlined } from '../../../support/documents.ts'

/** Tasks as `kind number path > title`. */
export function tasks(text: string): string[] {
  return [...walk(outlined(text).sections)]
    .filter(({ section }) => section.task !== undefined)
    .map(
      ({ section, above }) => `${section.task} ${section.number ?? '-'} ${[...above.map(({ title }) => title), section.title].join(' > ')}`,
    )
}
