import { expect, it } from 'vitest'
import type { Section } from '../../../../src/phases/3-outline/outline.ts'
import { groupSection, withRows } from '../../../../src/phases/3-outline/row-sections.ts'
import type { TableRow } from '../../../../src/phases/3-outline/table-list.ts'
import { inText } from '../../../../src/text/span.ts'

it('places more rows than a call takes arguments, none under the title of a table', () => {
  const task = '改造管网\n'
  const most = 200_000
  const title = '任务一览表\n'
  const text = title + task.repeat(most)
  const section: Section = { ...groupSection(text, inText(0, title.length - 1), [], '1'), span: inText(0, text.length) }
  const rows = Array.from({ length: most }, (_, row): TableRow => {
    const start = title.length + row * task.length
    const span = inText(start, start + task.length - 1)
    return { group: undefined, number: undefined, task: span, cells: [], span }
  })
  const placed = withRows(text, [section], rows)
  expect(placed).toHaveLength(most + 1)
  expect(placed[0]?.children).toEqual([])
  expect(placed.at(-1)).toMatchObject({ path: String(most + 1), title: '改造管网', style: 'row' })
  const annex = text.replace(title, '附件三年目标\n')
  expect(withRows(`\n${annex}`, [{ ...section, title: '重点任务' }], rows)[0]?.children).toEqual([])
})
