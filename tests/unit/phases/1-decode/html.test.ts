import { expect, it } from 'vitest'
import { readHtml } from '../../../../src/phases/1-decode/html.ts'
import { page } from '../../../support/documents/html.ts'
import { plan } from '../../../support/documents/policies.ts'

const body = plan.slice(1)

it('keeps the metadata table as lines and drops what stands around the document', () => {
  const text = readHtml(
    page(plan[0] ?? '', body, [
      ['索 引 号', '016000-2022-00123'],
      ['主题分类', '市场监管'],
      ['发文机关', '陕西省人民政府办公厅'],
      ['成文日期', '2022年3月18日'],
      ['发文字号', '陕政办发〔2022〕8号'],
      ['有 效 性', ''],
    ]),
  )
  expect(text.split('\n')).toEqual([
    '索引号：016000-2022-00123',
    '主题分类：市场监管',
    '发文机关：陕西省人民政府办公厅',
    '成文日期：2022年3月18日',
    '发文字号：陕政办发〔2022〕8号',
    ...plan,
  ])
})

it('reads metadata from lists and from boxes', () => {
  const items =
    '<ul><li><b>索引号：</b><span>A1-2020</span></li><li><b>发文字号</b>：云政发〔2020〕3号</li></ul><div><div>成文日期：</div><div>2020-05-06</div></div>'
  const text = readHtml(
    `<html><body><div class="info">${items}</div><div class="con">${body.map((line) => `<p>${line}</p>`).join('')}</div></body></html>`,
  )
  expect(text.split('\n').slice(0, 3)).toEqual(['索引号：A1-2020', '发文字号：云政发〔2020〕3号', '成文日期：2020-05-06'])
  expect(text).not.toContain('undefined')
})

it('reads rows of a table with tabs, merged cells where they hold for each row', () => {
  const table = `<table><tr><td>序号</td><td>重点任务</td><td>牵头单位</td><td>完成时限</td></tr>
    <tr><td>1</td><td><p>完善质量激励机制</p></td><td rowspan="2"><p>市市场监管局</p><p>市财政局</p></td><td>6月底</td></tr>
    <tr><td>2</td><td>建设检测中心</td><td>12月底</td></tr></table>`
  expect(readHtml(`<html><body><p>附件</p>${table}</body></html>`).split('\n')).toEqual([
    '附件',
    '序号\t重点任务\t牵头单位\t完成时限',
    '1\t完善质量激励机制\t市市场监管局、市财政局\t6月底',
    '2\t建设检测中心\t市市场监管局、市财政局\t12月底',
  ])
})

it('reads a head of two rows, whose upper cells span those of the lower, and the words that a narrow column breaks', () => {
  const table = `<table><tr><td colspan="3">重 点 工 作</td><td colspan="2">责 任 单 位</td><td rowspan="2">完成<br>时间</td></tr>
    <tr><td>类别</td><td>序号</td><td>工作任务</td><td>牵头单位</td><td>参与单位</td></tr>
    <tr><td rowspan="2">基地<br>建设</td><td>1</td><td>改造茶园</td><td rowspan="2">市委组织部<br>（市委人才办）</td><td rowspan="2">市财政局<br>市林业局</td><td>6月底</td></tr>
    <tr><td>2</td><td>修建水渠<br>（含支渠）</td><td>12月底</td></tr></table>`
  expect(readHtml(`<html><body><p>附件</p>${table}</body></html>`).split('\n')).toEqual([
    '附件',
    '重 点 工 作\t\t\t责 任 单 位\t\t完成时间',
    '类别\t序号\t工作任务\t牵头单位\t参与单位\t完成时间',
    '基地建设\t1\t改造茶园\t市委组织部（市委人才办）\t市财政局、市林业局\t6月底',
    '\t2\t修建水渠 （含支渠）\t市委组织部（市委人才办）\t市财政局、市林业局\t12月底',
  ])
})

it('looks through tables that only lay out the page', () => {
  const text = readHtml(`<html><body><table><tr><td>${body.map((line) => `<p>${line}</p>`).join('')}</td></tr></table></body></html>`)
  expect(text.split('\n')).toEqual(body)
})

it('splits at line breaks, reads entities and drops hidden words', () => {
  const text = readHtml(
    '<html><body><p>一、总体要求<br>（一）质量&nbsp;&amp;品牌&#12290;<span style="display: none">隐</span></p></body></html>',
  )
  expect(text).toBe('一、总体要求\n（一）质量 &品牌。')
})

it('holds where elements nest without end', () => {
  expect(readHtml(`<html><body>${'<div>'.repeat(5000)}深${'</div>'.repeat(5000)}<p>质量</p></body></html>`)).toContain('质量')
  expect(readHtml(`<html><body>${'<b><i>'.repeat(3000)}<p>质量`)).toBeTypeOf('string')
})
