import { describe, expect, it } from 'vitest'
import { walk } from '../../../../src/phases/3-outline/outline.ts'
import { outlined } from '../../../support/documents.ts'
import { tasks } from './sample-tasks.ts'

describe('heads of tables', () => {
  it('tells the columns under a head that spans several', () => {
    const rows = [
      '重 点 任 务\t\t\t牵头单位\t配合单位\t完成时限',
      '一、做强茶业',
      '（一）改造茶园\t1\t更新品种，引进良种。\t省农业农村厅\t\t2015年',
      '\t2\t修建水渠，改造灌溉，推动公安、教育、卫生数据共享。\t省水利厅\t省财政厅、省林业局\t2016年',
      '（二）做强茶市\t3\t扩建市场。\t省商务厅\t省财政厅\t2016年',
    ]
    const { sections, text } = outlined(`茶业方案任务分工\n${rows.join('\n')}\n`)
    const cells = walk(sections).flatMap(({ section }) => section.cells ?? [])
    const support = cells.filter(({ column }) => column === 'support').map(({ span }) => text.text.slice(span.start, span.end))
    expect(support.filter((words) => words !== '')).toEqual(['省财政厅、省林业局', '省财政厅'])
    expect(tasks(`茶业方案任务分工\n${rows.join('\n')}\n`).filter((task) => task.startsWith('task'))).toHaveLength(3)
  })
  it('takes an indicator that bodies have for the task', () => {
    expect(
      tasks(
        '序号 | 指标 | 责任领导 | 牵头单位 | 配合单位 |\n1 | 生产总值增长8%左右 | 某某 | 县发改委 | 县统计局 |\n2 | 税收增长3% | 某某 | 县财政局 | 县税务局 |\n',
      ),
    ).toEqual(['task 1 生产总值增长8%左右', 'task 2 税收增长3%'])
  })
})
