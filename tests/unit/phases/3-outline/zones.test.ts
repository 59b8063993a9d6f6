import { describe, expect, it } from 'vitest'
import { tasks } from './sample-tasks.ts'

describe('parts that head no tasks', () => {
  it('takes goals above a line that tells who has them for a task', () => {
    const text =
      '一、全市发展的主要目标\n增加值增长6%。\n由市政府各部门，各县区政府负责落实。\n二、办好实事\n（一）改造管网。由市水务局负责落实。'
    expect(tasks(text)).toEqual(['task 一 全市发展的主要目标', 'task 一 办好实事 > 改造管网'])
    expect(tasks(text.replace('由市政府各部门，各县区政府负责落实。', '由此可见任务很重。'))).toHaveLength(1)
  })
  it('takes what is wrong, how a plan was carried out and what it means for no tasks', () => {
    const behind = '\n（一）机制尚需完善。协同不够。\n二、重点任务\n（一）改造管网。更新设备。'
    for (const title of [
      '面临的问题',
      '规划基础',
      '脱贫目标和基本原则',
      '存在的突出问题',
      '供水安全体系现状',
      '“十五”规划执行情况',
      '加快供水发展的重要意义',
      '培育目标',
      '“十五”时期供水发展回顾',
      '回顾五年成就准确把握新阶段',
      '发展成就',
      '产业基础',
      '总体情况',
      '把握总体要求，明确工作目标',
      '《供水办法》出台的目的',
    ])
      expect(tasks(`一、${title}${behind}`)).toEqual(['task 一 重点任务 > 改造管网'])
    for (const title of ['整治供水存在的突出问题', '存在问题及整改措施', '摸清供水现状', '检查规划执行情况', '夯实产业基础'])
      expect(tasks(`一、${title}${behind}`)).toHaveLength(2)
  })
  it('takes the occasion of an event for no task', () => {
    const event = '一、活动主题\n品茶香。\n二、组织架构\n主办单位：市商务局\n三、活动时间和地点\n5月1日，文化广场。\n四、活动内容\n'
    for (const body of ['组织架构', '组织机构', '组织领导机构'])
      expect(tasks(`${event.replace('组织架构', body)}（一）启动仪式。发布路线。`)).toEqual(['task 一 活动内容 > 启动仪式'])
    expect(tasks('一、宣传安排\n（一）活动主题。品茶香。')).toHaveLength(1)
    expect(tasks('一、活动形式\n（一）名称：茶文化节。\n（二）主题：品茶香。\n（三）宣传。发布路线。')).toEqual(['task 三 活动形式 > 宣传'])
  })
  it('takes strategic goals and the review of past years for no tasks', () => {
    expect(tasks('一、过去三年工作总体回顾\n成效明显。\n二、战略目标\n产值翻番。\n三、发展措施\n扩大基地。')).toEqual(['task 三 发展措施'])
    expect(
      tasks(
        '一、2008年工作情况\n（一）规模稳步扩大。成效明显。\n二、2009年目标任务\n（一）总量翻番。提高产值。\n三、2009年工作重点\n（一）改造管网。更新设备。',
      ),
    ).toEqual(['task 一 2009年工作重点 > 改造管网'])
  })

  it('takes the groups of a table of figures for no tasks', () => {
    const table = '序号\n指标名称\n单位\n2020年\n2025年\n一、供水\n1\n供水总量\n万吨\n6455.09\n9000\n2\n漏损率\n%\n12\n9\n'
    expect(tasks(`一、发展目标\n主要指标见表。\n${table}二、重点任务\n（一）改造管网。更新设备。`)).toEqual(['task 一 重点任务 > 改造管网'])
  })
})
