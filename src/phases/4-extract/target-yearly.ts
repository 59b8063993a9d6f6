import { inText } from '../../text/span.ts'
import type { YearInForce } from './target-years.ts'

/** The years that lists, reports and plans of one year bear. */

/** A line of at most a few words before its year, that names a list or a plan of work. */
const YEARLY_LIST =
  '(20\\d\\d)(?<=(?:^|\\n)[^\\n，。；《》\\d]{0,16}20\\d\\d)年(?!以来|[-—])[^\\n，。；《》]{0,24}(?:工作要点|(?:重点)?(?:工作|任务)(?:责任|目标)?(?:分解|分工|分配|清单|安排|计划|台账)|(?:工作|重点|主要)任务(?=表)|(?:工作|行动|发展)(?:计划|方案|安排)|实事[”"]?(?:项目)?(?:工作|任务|目标|责任|分解|清单|计划|安排|出炉|公布|发布|确定|揭晓|方案|进展|完成|推进|情况|登记)*)表?(?=\\n|$)'
/** 2024年全市经济社会发展主要预期目标: of a report on the year to come. */
const EXPECTED = /(20\d\d)年[^，。；\n《》\d]{0,14}预期目标/u
/** 2013年8项重点工作分解如下: of so many tasks that are shared out. */
const SHARED_OUT =
  /(20\d\d)年(?:度|全[省市县区州])?(?:\d{1,3}|[一二三四五六七八九十]{1,3})[项件](?:重点|民生|主要)[^。；\n《》]{0,14}(?:分解|分工)/u
/** 现将《政府工作报告》提出的2013年重点工作任务予以分解: of a report that is shared out. */
const PARTED = /(?:提出|确定|明确)了?的?(20\d\d)年[^。；\n《》\d]{0,20}(?:任务|工作|目标)[^。；\n《》]{0,16}分解/u
/** 2012年甲市安全目标责任书: what a text opens with that is signed every year. */
const SIGNED = /^\s*(20\d\d)年(?:度)?[^，。；\n《》\d]{2,24}责任[书状]/u
/** 昨日，市政府公布2012年十大实事: news of a list that was given out; not of how far it has come. */
const ANNOUNCED =
  /(?:公布|发布|下达|出台)了?(?:全[省市县区州])?(20\d\d)年(?:度|全[省市县区州])?[“"]?[^，。；\n\d《》]{0,8}(?:实事|重点工作|重点工程|民生工程)(?![^，。\n]{0,8}(?:完成|进展|落实|进度))/u
/** 我市2014年民生实事已经确定: news of a list. */
const SETTLED = /(20\d\d)年[^，。；\n《》\d]{0,12}(?:实事|重点工程|重点项目)(?:项目)?[^，。；\n\d]{0,6}(?:确定|公布|出炉|发布|揭晓|敲定)/u
/** 近日出台的《某省2020年工作要点》提出: news of a yearly plan. */
const ISSUED = /(?:下达|出台|印发|发布|公布|审议通过)[的了]?《[^》\n\d]{0,20}(20\d\d)年[^》\n\d]{0,24}(?:要点|计划|方案)》/u
/** A line of the head such as 2016年重点任务分解: the list is of that year. */
const YEARLY_LINE = new RegExp(YEARLY_LIST, 'u')
const YEARLY_LINES = new RegExp(YEARLY_LIST, 'gu')

/** The years of the lists of a text, each from the line that names it on. */
export function listYears(text: string): YearInForce[] {
  return [...text.matchAll(YEARLY_LINES)].map(({ 1: year, 0: { length }, index }) => ({
    year: Number(year),
    span: inText(index, index + length),
    years: [],
  }))
}

/** The year of the lists that follow, where all lines that name one agree (附件1 ⏎ 2025年重点任务清单). */
export function listedYear(text: string): YearInForce | undefined {
  const [first, ...others] = listYears(text)
  if (first === undefined || others.some(({ year }) => year !== first.year)) return undefined
  return { ...first, span: inText(first.span.start, first.span.start + 5) }
}

/** The words of the front by which a document without a title is of one year; the year is their first group. */
export function yearStated(front: string): RegExpExecArray | null {
  return (
    /(20\d\d)年(?!以来|[-—])[^，。；\n《》]{0,20}(?:工作|任务)[^。\n《》]{0,16}制定[^。\n《》]{0,6}(?:计划|要点|方案)/u.exec(front) ??
    YEARLY_LINE.exec(front) ??
    SHARED_OUT.exec(front) ??
    PARTED.exec(front) ??
    SIGNED.exec(front) ??
    ANNOUNCED.exec(front) ??
    EXPECTED.exec(front) ??
    SETTLED.exec(front) ??
    ISSUED.exec(front)
  )
}
