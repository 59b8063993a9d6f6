import { describe, expect, it } from 'vitest'
import { walk } from '../../../../src/phases/3-outline/outline.ts'
import { outlined } from '../../../support/documents.ts'
import { tasks } from './sample-tasks.ts'

describe('articles', () => {
  it('reads chapters and articles, and skips a printed table of contents', () => {
    const text =
      '目录\n第一章 总则 1\n第二章 任务 3\n第一章 总则\n第一条 为了提升质量，制定本办法。\n第二章 任务\n第二条 开展监测。每年两次。'
    expect(tasks(text)).toEqual(['task 二 任务 > 开展监测'])
  })
  it('takes items of an enumeration in an article for none either', () => {
    const text = '第一条 申请单位应当符合下列条件：\n（一）具有法人资格；\n（二）具有固定场所。\n第二条 本办法自公布之日起施行。'
    expect([...walk(outlined(text).sections)].map(({ section }) => section.style)).toEqual(['article', 'article'])
    expect(
      tasks('第一条 茶厂应当符合下列条件：（一）有固定场所；（二）有加工设备；（三）有技术人员。第二条 茶厂应当登记。按年审查。'),
    ).toEqual(['task 二 茶厂应当登记'])
    expect(tasks('一、申报材料（一）申请表一式两份；（二）营业执照；（三）加工记录。二、申报时间。全年受理。')).toEqual([
      'task 一 申报材料',
      'task 二 申报时间',
    ])
    expect(tasks('一、重点任务：（一）改造茶园。更新品种；（二）培育茶商。组织培训。')).toContain('task 一 重点任务 > 改造茶园')
  })
  it('takes what a sentence asks of someone, item by item, for none, whatever the items end in', () => {
    expect(
      tasks(
        '第五条 示范茶园有下列情形之一的，撤销称号：\n（一）评估不合格的。\n（二）弄虚作假的。情节轻微的除外。\n（三）主动申请的。\n第六条 茶园应当具备：\n1.茶树五百亩。\n2.技术员一名。\n第七条 县茶办每年检查一次。结果公布。',
      ),
    ).toEqual(['task 七 县茶办每年检查一次'])
  })
  it('takes what rules say of themselves, of applicants and of those who break them for no task', () => {
    const terms = [
      '为发展茶业，制定本办法。',
      '本办法适用于全县茶厂。',
      '本办法所称茶厂，是指加工茶叶的企业。',
      '申报单位应当提交材料。材料一式两份。',
      '弄虚作假的，撤销称号。三年内不得申报。',
      '任何单位和个人不得占用茶园。',
      '【申报条件】在本县登记注册。',
      '（适用范围）全县茶园。',
      '本办法由县茶办负责解释。',
      '本办法自公布之日起施行。有效期三年。',
    ]
    const numbers = '一二三四五六七八九十'
    const rules = terms.map((words, at) => `第${numbers[at]}条 ${words}\n`).join('')
    expect(tasks(`${rules}第十一条 县茶办应当每年检查茶园。结果公布。\n第十二条 【资金保障】每年安排资金。专款专用。\n`)).toEqual([
      'task 十一 县茶办应当每年检查茶园',
      'task 十二 资金保障',
    ])
    expect(tasks('一、改造茶园。更新品种。\n二、本措施自公布之日起施行，由县茶办负责解释。')).toEqual(['task 一 改造茶园'])
    expect(tasks('一、为发展茶业，改造茶园。更新品种。\n二、申报单位应当登记。按年审查。')).toHaveLength(2)
    expect(tasks('第一条 申请人应当登记。按年审查。（县茶办负责）\n第二条 改造茶园。更新品种。')).toHaveLength(2)
  })
  it('puts articles under the parts that hold nothing else', () => {
    const text =
      '一、总体目标\n建成茶园。\n二、政策措施\n（一）改造茶园\n第一条 更新品种。改造老茶园。\n第二条 修建水渠。通到地头。\n（二）培育茶商\n第三条 组织培训。每年两次。\n'
    expect(tasks(text)).toEqual([
      'task 一 政策措施 > 改造茶园 > 更新品种',
      'task 二 政策措施 > 改造茶园 > 修建水渠',
      'task 三 政策措施 > 培育茶商 > 组织培训',
    ])
  })
  it('ends a heading where the next deed or its setting runs into it, and leaves a sentence whole', () => {
    const rest = '丹州、锦州等临港物流园区建设，到2025年培育物流企业60家，形成带动全省的物流体系。'
    expect(
      tasks(
        `一、重点任务\n1.提升现代物流业推进江口、${rest}\n2.创建服务品牌将服务业纳入江州名牌评价范围，评出江州名牌30个。\n3.发展服务名牌在旅游、商贸、物流等行业开展服务名牌评价，首批评价项目9个。\n4.培育加工龙头落实《扶持茶业若干政策》，引进龙头企业3家。`,
      ),
    ).toEqual([
      'task 1 重点任务 > 提升现代物流业',
      'task 2 重点任务 > 创建服务品牌',
      'task 3 重点任务 > 发展服务名牌',
      'task 4 重点任务 > 培育加工龙头',
    ])
    expect(tasks('第一条 市茶业部门按规定将补贴资金纳入部门预算，逐年安排。按季公布。\n第二条 改造茶园。更新品种。')).toContain(
      'task 一 市茶业部门按规定将补贴资金纳入部门预算，逐年安排',
    )
    expect(tasks('第一条 省茶办应将茶园纳入规划，按年改造。逐年推进。\n第二条 改造茶园。更新品种。')).toContain(
      'task 一 省茶办应将茶园纳入规划，按年改造',
    )
  })
})
