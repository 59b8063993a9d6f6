import type { Zone } from './outline.ts'

const goals =
  /^(?:(?:20\d\d年|全年|今年)(?:工作|的)?)?(?:主要|总体|发展|工作|行动|预期|年度|奋斗|具体|阶段性?|重点|建设|创建|战略|培育|推广|改革|治理|整治|攻坚|活动|专项|绩效|思路){0,2}(?:目标|指标)(?:任务|愿景|要求)?$|^(?:目标愿景|目标任务|主要预期目标|总体目标.{0,8}|(?:产业|空间|区域|功能|总体|发展)布局(?:和|与|及)(?:主要|发展|工作|总体)?目标|(?:工作|发展|产业)?基础(?:和|与|及|、)(?:主要|发展|工作|总体)?目标|(?:工作|主要|总体|行动)目标[及和与](?:时间|进度|工作)?安排|.{0,6}发展目标|.{0,6}奋斗目标|(?:明确)?(?:总体|工作|主要)?目标要求|.{0,24}(?:宏观)?调控(?:预期)?目标|.{2,20}(?:目标责任制?)?主要(?:预期)?(?:目标|指标))$/
const general =
  /^(?:总体(?:要求|思路|部署|安排)|指导思想|基本(?:原则|思路|要求)|(?:工作|分工|实施|总体|分解)(?:原则|思路)|总体要求.{0,12}|.{0,16}(?:总体思路|总体要求|指导思想|基本思路)(?:和|与|及|、).{2,12}|指导思想.{0,14}|.{0,10}目标(?:任务)?(?:和|与|及|、)(?:基本|工作)?原则|适用范围|编制依据|总则|序言|前言|引言|说明|[^，]{0,24}意义|充分认识.*|(?:活动|举办|比赛|赛事)?(?:时间|地点|主题|宣传语|口号)(?:(?:和|与|及|、)(?:活动|举办)?(?:时间|地点|主题|宣传语|口号))?|组织(?:领导)?[机架]构|.{0,6}思路(?:和|与|及|、)(?:主要|发展|工作|总体|奋斗)?目标|(?:准确)?把握.*总体要求(?:，明确.{2,6}目标)?|(?!落实|贯彻|按照).{0,24}总体要求|(?:基本|工作|总体)?(?:原则|目标)(?:和|与|及|、)(?:主要|发展|工作|总体|奋斗|基本)?(?:目标|原则))$/
/** What heads no task even among tasks. */
const generalAlways = /^(?:指导思想|(?:基本|工作)原则|(?:活动)?(?:名称|时间|地点)|主题|定位|宗旨)$/
const background =
  /^(?:(?:20\d\d年|去年|上半年|上年度?)(?![^，]*(?:安排|计划|打算))[^，]{0,16}工作(?:开展)?情况|.{0,8}(?:发展基础|基础和环境|工作回顾|主要成效|发展现状|现状与形势|面临形势|形势与|发展形势|[^，把认看]{2,6}(?<!新)形势|发展环境|发展背景|规划(?:背景|基础)|基本情况|存在(?:的)?(?:主要|突出)?(?:问题|困难)|面临的?(?:机遇|挑战|形势|问题|困难))(?!.*(?:措施|对策|打算|下一步|改进|整改)).{0,8}|.{0,12}工作(?:总体)?回顾.{0,14}|[^，]{0,24}回顾|回顾.{1,30}|.{0,12}主要(?:成就|成绩|做法)|.{0,10}(?:指标|任务|目标|工作)?(?:完成|进展)情况|[^，]{0,24}(?:规划|计划|预算)(?:执行|实施|完成)情况|.{0,10}工作(?:亮点|成效|总结)|.{0,6}(?:回顾|背景|发展成就|产业基础|工作基础|现实基础)|总体情况|[^，]{0,14}现状(?:分析|评估|(?:和|与|及)(?:主要)?问题)?|《[^》]{2,60}》(?:出台|制定|制订|起草|编制)?的?(?:目的|背景|意义|依据|必要性))$/
/** Headings of tasks that end like background: 夯实质量发展基础, 优化发展环境. */
const building =
  /^(?:[一-鿿]{0,2}(?:夯实|筑牢|巩固|强化|提升|打牢|优化|改善|营造|加强|完善|健全|构建|打造|创造|推动|推进|促进|着力|持续|净化|解决|厚植|培育|纠正|整改|整治|改变|摸清|掌握|了解|调查|评估|检查|督查|监测|公开|跟踪))/
const closing = /^(?:附则|施行日期|其他事项)$/
const securing =
  /^(?:(?:进一步|切实|全面|着力)?(?:强化|加强|完善|落实|健全|做好|加大|严格|明确)?(?:组织|工作|实施|综合|支撑|各项|规划|制度|推进)?(?:保障|保证)(?:措施|体系|机制|工作|与实施)?(?:建设)?|.{0,6}保障措施.{0,6}|(?:(?:切实|全面)?(?:强化|加强|抓好|做好)?组织(?:领导|实施|保障|推进|协调|落实))(?:[，、和与].{0,14})?|(?:工作|有关|相关|几点|具体|实施|推进|落实)要求|(?:强化|狠抓|抓好|加强)?(?:责任|工作|贯彻)落实|实施保障|推进(?:机制|落实)|监督(?:管理|检查|考核)与.{0,8})$/

/** Heads that say so wherever they stand. */
const securingAlways = /^(?:保障措施|组织保障|保障机制|实施保障|组织实施与保障|政策保障措施)$/

/** A part that holds both what is aimed at and what is to be done: 发展目标与任务, 总体思路和主要任务. */
const mixed = /(?:思想|思路|原则|要求|目标|指标)[、和与及暨](?:主要|重点|工作)?任务$/

/**
 * What a part is about, by its heading and by the part that it stands in. A question heads an answer, no task; a
 * remark in brackets behind it, 工作目标（到2025年）, says nothing of it. `late` is true in the last two
 * of the outermost parts.
 */
export function zoneOf(heading: string, outer: { readonly title: string; readonly zone: Zone } | undefined, late: boolean): Zone {
  const title = heading.replace(/(?<=.)（[^（）]{1,16}）$/, '')
  if (title.endsWith('？')) return 'general'
  const above = outer?.zone
  const kept = (above === 'tasks' && !mixed.test(outer?.title ?? '')) || above === 'safeguards' ? above : undefined
  if (background.test(title) && !building.test(title)) return kept ?? 'background'
  if (goals.test(title)) return kept ?? 'goals'
  if (generalAlways.test(title)) return 'general'
  if (general.test(title) && (above === undefined || (above === 'tasks' && kept === undefined))) return 'general'
  if (above !== undefined) return above
  if (closing.test(title)) return 'closing'
  return securingAlways.test(title) || (late && securing.test(title)) ? 'safeguards' : 'tasks'
}
