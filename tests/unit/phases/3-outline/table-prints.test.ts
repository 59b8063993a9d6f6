import { describe, expect, it } from 'vitest'
import { rows } from './sample-rows.ts'

const tasks = [
  '改造老旧管网60公里，更换水表2万块',
  '新建农贸市场5个',
  '开展茶农技能培训，培训3000人次以上',
  '完成河道治理18公里，建设生态护岸',
]
const names = ['管网改造', '市场建设', '技能培训', '河道治理']
const leads = ['市水务局', '市商务局', '市人社局', '市水务局']
const others = ['市住建局、市财政局', '市市场监管局、各县区政府', '市农业农村局', '市生态环境局、市自然资源局']
const days = ['12月底', '6月底前', '全年', '10月底']
const persons = ['王建国', '李红梅', '张伟', '刘洋']

/** Rows by their columns, the head first. */
const tables: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'lead, support and day': [
    ['序号', '工作任务', '牵头单位', '配合单位', '完成时限'],
    ...tasks.map((task, i) => [`${i + 1}`, task, leads[i] ?? '', others[i] ?? '', days[i] ?? '']),
  ],
  'what each comes to, and persons': [
    ['序号', '工作任务', '目标要求', '责任领导', '牵头单位', '协作单位', '完成时限'],
    ...tasks.map((task, i) => [`${i + 1}`, names[i] ?? '', task, persons[i] ?? '', leads[i] ?? '', others[i] ?? '', days[i] ?? '']),
  ],
  'no numbers': [['工作任务', '牵头单位', '配合单位'], ...tasks.map((task, i) => [task, leads[i] ?? '', others[i] ?? ''])],
  'groups before the numbers': [
    ['任务类别', '序号', '工作任务', '牵头单位', '配合单位'],
    ...tasks.map((task, i) => [['民生工程', '', '生态建设', ''][i] ?? '', `${i + 1}`, task, leads[i] ?? '', others[i] ?? '']),
  ],
}
const filled = (row: readonly string[]) => row.filter((cell) => cell !== '')
const widthOf = (words: string) => [...words].reduce((width, char) => width + (char > '\u2e80' ? 2 : 1), 0)

/** The lines of a cell of so many characters a line. */
const broken = (cell: string, width: number) => cell.match(new RegExp(`.{1,${width}}`, 'gu')) ?? []

/** A row in columns of so many characters at most, each cell set at the top of its row or in its middle. */
const inColumns = (row: readonly string[], widths: readonly number[], middle: boolean): string => {
  const cells = row.map((cell) => broken(cell, 10))
  const height = Math.max(...cells.map((cell) => cell.length))
  const line = (at: number) =>
    cells.map((cell, i) => {
      const words = cell[at - (middle ? Math.floor((height - cell.length) / 2) : 0)] ?? ''
      return words + ' '.repeat(Math.min(20, widths[i] ?? 0) + 2 - widthOf(words))
    })
  return Array.from({ length: height }, (_, at) => line(at).join('')).join('\n')
}

const prints: Readonly<Record<string, (row: readonly string[], widths: readonly number[]) => string>> = {
  'between tabs': (row) => row.join('\t'),
  'one blank apart': (row) => filled(row).join(' '),
  'some blanks apart': (row) => filled(row).join('   '),
  'wide blanks apart': (row) => filled(row).join('　　'),
  'between pipes': (row) => `|${row.join('|')}|`,
  'a cell a line': (row) => filled(row).join('\n'),
  'a cell a paragraph': (row) => `${filled(row).join('\n\n')}\n`,
  'a cell a line, broken where it is full': (row) =>
    filled(row)
      .flatMap((cell) => broken(cell, 12))
      .join('\n'),
  'between tabs, names a line each': (row) => row.map((cell) => cell.replaceAll('、', '、\n')).join('\t'),
  'each cell opened by a pipe, each row closed by one': (row) => `${row.join('\n| ')}\n|`,
  'each cell closed by a pipe': (row) => row.map((cell) => `${cell} |`).join('\n'),
  'in columns': (row, widths) => row.map((cell, i) => cell + ' '.repeat((widths[i] ?? 0) + 2 - widthOf(cell))).join(''),
  'in columns of broken cells set at the top': (row, widths) => inColumns(row, widths, false),
  'in columns of broken cells set in the middle': (row, widths) => inColumns(row, widths, true),
}
const cases = Object.keys(tables).flatMap((table) =>
  Object.keys(prints).flatMap((print) => [false, true].map((grouped) => [table, print, grouped] as const)),
)

describe('a table of tasks however it is printed', () => {
  it.each(cases)('%s, %s, heads of groups: %s', (name, print, grouped) => {
    const table = tables[name] ?? []
    const widths = (table[0] ?? []).map((_, i) => Math.max(...table.map((row) => widthOf(row[i] ?? ''))))
    const lines = table.flatMap((row, i) => {
      const line = prints[print]?.(row, widths) ?? ''
      const group = ['', '一、改善民生', '', '二、绿色发展'][i] ?? ''
      return grouped && group !== '' ? [group, line] : [line]
    })
    const read = rows(`兰州市2024年重点任务分工方案\n\n${lines.join(print === 'a cell a paragraph' ? '\n\n' : '\n')}\n`)
    expect(read.map((row) => row.slice(row.lastIndexOf(': ') + 2))).toEqual(
      leads.map((lead, i) => `lead ${lead}, support ${others[i] ?? ''}`),
    )
    expect(
      read.every((row, i) => row.includes(names.some((one) => row.includes(one)) ? (names[i] ?? '') : (tasks[i] ?? '').slice(0, 8))),
    ).toBe(true)
  })
})
