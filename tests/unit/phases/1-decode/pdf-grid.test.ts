import { expect, it } from 'vitest'
import { linesWithTables } from '../../../../src/phases/1-decode/pdf-grid.ts'

/** Words of 10 units a character whose line starts at a place. */
const words = (text: string, x: number, y: number) => ({ text, x, y, width: text.length * 10, size: 10 })
const across = (y: number, left: number, right: number) => ({ left, right, bottom: y, top: y + 0.5 })
const upright = (x: number, bottom: number, top: number) => ({ left: x, right: x + 0.5, bottom, top })

it('reads ruled tables by their cells, whatever the height of their words', () => {
  const rules = [
    ...[700, 680].map((y) => across(y, 50, 450)),
    across(640, 50, 300),
    across(640, 400, 450),
    across(620, 50, 450),
    ...[50, 100, 300, 400, 450].map((x) => upright(x, 620, 700)),
  ]
  const glyphs = [
    words('附件', 50, 720),
    words('序号', 60, 687),
    words('任务', 110, 687),
    words('责任单位', 310, 687),
    words('时限', 405, 687),
    words('1', 60, 657),
    words('完善质量激励机制，修订', 110, 667),
    words('管理办法', 110, 649),
    words('市财政局', 310, 655),
    words('市科技局', 310, 640),
    words('6月', 405, 657),
    words('2', 60, 627),
    words('建设中心', 110, 627),
    words('年底', 405, 627),
    words('联系人', 50, 600),
  ]
  expect(linesWithTables(glyphs, rules).map(({ text }) => text)).toEqual([
    '附件',
    '序号\t任务\t责任单位\t时限',
    '1\t完善质量激励机制，修订管理办法\t市财政局、市科技局\t6月',
    '2\t建设中心\t市财政局、市科技局\t年底',
    '联系人',
  ])
})

it('takes no underline and no frame for a table', () => {
  const glyphs = [words('一、总体要求', 72, 700), words('提升质量。', 72, 670)]
  const frame = [across(800, 20, 500), across(20, 20, 500), upright(20, 20, 800), upright(500, 20, 800), across(698, 72, 140)]
  expect(linesWithTables(glyphs, frame).map(({ text }) => text)).toEqual(['一、总体要求', '提升质量。'])
})

it('reads the one row that a page has left of a table, and no two cells alone', () => {
  const rules = [across(700, 50, 450), across(680, 50, 450), ...[50, 100, 300, 450].map((x) => upright(x, 680, 700))]
  const row = [words('7', 60, 687), words('建设检测中心', 110, 687), words('市科技局', 310, 687)]
  expect(linesWithTables(row, rules).map(({ text }) => text)).toEqual(['7\t建设检测中心\t市科技局'])
  const pair = rules.filter(({ left }) => left !== 300)
  expect(linesWithTables(row, pair).map(({ row }) => row)).not.toContain(true)
})

it('parts a run of glyphs that a writer drew over the rule between cells', () => {
  const rules = [...[700, 680, 660].map((y) => across(y, 50, 300)), ...[50, 100, 220, 300].map((x) => upright(x, 660, 700))]
  const glyphs = [words('1', 60, 687), words('建立质量激励奖励的制度市科技局', 110, 687), words('2', 60, 667), words('建设中心', 110, 667)]
  expect(linesWithTables(glyphs, rules).map(({ text }) => text)).toEqual(['1\t建立质量激励奖励的制度\t市科技局', '2\t建设中心'])
})
