/** Words that tell of what has been reached, and those that turn to what is to come. */
import { object, subject } from './target-indicator.ts'
import type { Binding } from './target-words.ts'

/** What stands before a number that has been reached. */
export const PAST =
  /(?:已经?(?!完工)(?=[达建有形完超实成培获为增覆吸占新]|累计|扩大|突破|提[高升]|发[展放]|下降)|截至目前|截止目前|(?<![由从项科题栏])目前|(?<![由从实发出体呈展比较]|修复)现有(?![^，。；]{0,24}基础上|[^，。；]{4,40}的比例达到)|现已|与(?:20\d\d年|上年|去年)同期相比|(?<![比较由从于过以])(?:上年|去年)|此前|以来|(?<![由从中高平草还])原有|曾|共有|我[国省市]有$|^近(?:\d|[一二三两五])年|(?<![为除])了$|据统计|(?:数据|统计)显示|初步(?:预计|统计|核算|测算)|(?:^|[下现共县市区])辖(?=\d)|仅[为占有]?$|只有$|共(?:承办|受理|收到|办理|接待|查处)|(?:完成|建成|实现|开展|举办|发放|解决|引进|投入|安排|成立|设立|签订|印发|出台|取得|获得)了|^\s*(?:上半年|前[一二三]个?季度|前\d{1,2}个月|1[-—–~至]\d{1,2}月份?)(?![^，]*(?:力争|确保|[要应]))[^，。；]{2,20}为$|比(?:上个?月|[一二三四五六七八九十\d]+月))/u

/** Results that a clause reports, for it and the clauses after it, until a year to come is named. */
export const REPORT =
  /(?:[近这]?(?:[一二三四五六七八九十几两]|\d+)年来|^\s*近(?:[一二两三四五几]|\d)年$|^\s*(?:去年|上年|过去一年)$|近年来|多年来|以来|截[至止]|(?<![由从项科题栏])目前|(?:^|[，；：省市县区州前])现有(?=[^，。；]{0,16}\d)(?![^，。；]{0,24}(?:基础上|改造|升级|建设))|(?<![由从中高平草还])原有|^(?:任务)?完成情况$|据统计|(?:统计|数据)显示|(?:^|[下现共县市区])辖(?=\d)|(?:进行|开展|完成|建立|取得|实现|举办|打造|成立|获得)了)/u
/** What a sentence turns to after its report. */
export const AHEAD = /力争|争取(?![^，。；\d]{0,12}(?:资金|经费|补助|政策|支持))|确保|努力|(?<!完成[^，。；]{0,12})目标|计划|^再/u

/** 均创历史新高, 增速居全省第二: how a sentence tells what has been reached. */
const RANKED =
  /创(?:下|造)?(?:历史)?(?:新高|最好水平)|，(?:也|都|均)?是(?:我国|全国|世界|全[省市区州县]|我[省市区州县])(?!的?(?:目标|任务))|，(?:素有|被誉为|享有)|[居列]全[国省市](?:第[一二三四五六七八九十\d]|首位|前列|榜首)|首次突破|，曾?荣?获.{0,20}(?:称号|命名|表彰)/u
/** News that was heard: 据悉，累计有效产品达900个. */
const HEARD = /^\s*(?:据悉|据了解|据介绍)，/u
const FUTURE =
  /力争|争取|确保|努力|目标|计划|到20|[至以]后|明年|今年|未来|下一步|拟|将|(?<![重主需必])要|冲刺|推动|提出|明确|继续(?:位居|居|保持|走在|领[先跑])|保持[^，。；]{0,6}(?:前列|领先)/u

/** Whether a sentence tells of results alone. */
export const isReport = (sentence: string): boolean => (RANKED.test(sentence) || HEARD.test(sentence)) && !FUTURE.test(sentence)

/** Titles of what tells of results; a government work report also plans. */
export const REPORTING =
  /(?:年度报告?|(?<!政府)工作报告|自评报告|公开(?:工作)?报告|年报|总结|公报|情况的?(?:函|报告|通报)|(?:工作|建设|落实|贯彻|实施|进展|完成|执行|开展)情况)(?:（[^）]*）|[.…]+)?$/u
/** Parts that tell how far things have come. */
export const DONE =
  /(?:进展|完成|落实|执行)情况$|现状$|^(?:产业|发展|工作|现有|现实|实施)基础$|(?:工作|主要|建设|发展)成[效就绩]$|(?:重要|重大)意义$|必要性$/u
/** Parts of a report that look ahead. */
export const NEXT = /下一步|打算|明年|计划安排|工作安排/u
/** Tasks that such a report repeats before it tells how far they have come: 工作任务：新建驿站9座. */
export const TASKED = /^\s*(?:工作|目标|重点|年度)任务(?:内容)?[：:]/u
/** The label of what has been done so far, up to the end of the paragraph. */
export const PROGRESS =
  /^[^，。；]{0,12}，?过去的?(?:[一二三四五几]|\d)年(?!的?(?:经验|做法))|^\s*(?:过去)?[一二两三四五]年来，|^\s*这[一二两三四五]年(?:来|里|间|是|，)|^\s*20\d\d年工作回顾|^\s*(?:目前|实际|当前|最新|本月|本季度?)?(?:工作|项目|任务)?(?:进度|进展|完成|落实|办理)(?:情况)?[：:]/u
/** Where such a paragraph turns to what is to come. */
export const TURN = /今后|未来|下一步|力争|目标(?:是|为)|到20\d\d年/u

/** What a report measures, for the clause that says how far it is to come: 目前森林覆盖率为60%，到2030年达到65%. */
export function reachedBy(rest: string, right: string): string | undefined {
  const words = (right === '' ? subject(rest) : object(rest, right)).replace(HITHERTO, '').replace(/已$/u, '')
  return words.length >= 3 && words.length <= 24 && !/\d/u.test(words) ? words : undefined
}
const HITHERTO = /^(?:截[至止][^，]{0,8}?|目前|现已|现有|已经?|共有?|累计|全[省市县区]|建成|拥有|有|发展|培育)+/u

/** 总数达到2800家 after 新增高新技术企业800家 is the stock, not what is added. */
export function stockOf(indicator: string | undefined, binding: Binding): string | undefined {
  return binding.level && /达到|达|总数|总量/u.test(binding.words) && !/力争|争取|冲刺/u.test(binding.words)
    ? indicator?.replace(/^新(?:增|开通|建|培育|认定|引进)(?=.{3})|(?<=.{3})新增$/u, '')
    : indicator
}
