import { inText } from '../../text/span.ts'
import type { Field } from './findings.ts'
import { chineseYear } from './header-dates.ts'

const range = /(20\d\d)\s*年?\s*(?:[—–－~～-]+|至|到)\s*(20\d\d)\s*年?/
const plans: Readonly<Record<string, readonly [number, number]>> = {
  十一五: [2006, 2010],
  十二五: [2011, 2015],
  十三五: [2016, 2020],
  十四五: [2021, 2025],
  十五五: [2026, 2030],
}

/** 2024年，全市数据工作要坚持…; 2024年工作的总体要求是. */
const opening = /(?<=^|\n)(20\d\d)年[，度]?[^。，\n]{0,30}(?:工作|任务)(?:要(?!求)|的?总体(?:要求|思路)|的?指导思想)/

/** 2020年是全面建成小康社会之年，…制定如下工作要点; 2019年《政府工作报告》提出了各项目标任务，…进行分解. */
const stated =
  /(?<=^|\n)(20\d\d)年是[^\n]{4,300}?制[定订](?:如下|以下|本)[^。，\n]{0,8}(?:要点|计划|安排)|(20\d\d)年[^。，\n《》]{0,4}[《<〈]?政府工作报告[》>〉]?[^。\n]{0,80}(?:分解|分工)/

/** 本规划期限为2021—2025年: the text says itself what it plans for. */
const term = /(?:规划|实施|计划|行动)(?:期限?|年限)[为是：]?(20\d\d)年?[—–－~～-]+(20\d\d)年/

/** The years that a document plans for: a range, “十三五” or 第十三个五年 in its title, the one year of a work plan, the years that the text says it plans for, or the year of the work told in the preamble. */
export function findPeriod(text: string, front: number, title: Field<string> | undefined): Field<readonly [number, number]> | undefined {
  if (title) {
    const from = title.span.start
    const words = text.slice(from, title.span.end)
    const years = range.exec(words)
    if (years) return field([Number(years[1]), Number(years[2])], from + years.index, years[0].length)
    const joined = /(?<!\d)(20\d\d)(20\d\d)年/.exec(words)
    if (joined && Number(joined[1]) < Number(joined[2]))
      return field([Number(joined[1]), Number(joined[2])], from + joined.index, joined[0].length)
    const plan = /“?(十[一二三四五])五”?|第(十[一二三四五])个五年/.exec(words)
    const known = plan ? plans[`${plan[1] ?? plan[2] ?? ''}五`] : undefined
    if (plan && known) return field(known, from + plan.index, plan[0].length)
    const one =
      /(?<=(?:情况|总结|回顾)(?:的报告|报告)?[和与及暨])(20\d\d)年/.exec(words) ??
      /(20\d\d)年度?(?!版|远景|修|以来|\d{1,2}月(?:\d{1,2}日)?[修版])/.exec(words)
    if (one) return field([Number(one[1]), Number(one[1])], from + one.index, one[0].length)
    const han = /(二[〇○零OＯo0◯][〇○零OＯo0◯一二三四五六七八九]{2})年度?/.exec(words)
    const year = chineseYear(han?.[1] ?? '')
    return han ? field([year, year], from + han.index, han[0].length) : undefined
  }
  const said = term.exec(text.slice(0, 6000))
  if (said) return field([Number(said[1]), Number(said[2])], said.index, said[0].length)
  const start = Math.max(0, front - 600)
  const preamble = text.slice(start, front)
  const one =
    opening.exec(preamble) ??
    stated.exec(preamble) ??
    /(?:制定|提出|做好|现将|安排|明确|确定)(20\d\d)年度?[^，。]{0,20}(?:工作|任务|计划|要点|措施)/.exec(preamble) ??
    /(20\d\d)年度?[^，。；\n《》]{0,12}(?:要|应|拟)?(?:做好|办好|抓好|办理|办实)[^，。；\n《》]{0,24}(?:实事|重点工作|工作任务|目标任务)/.exec(
      preamble,
    )
  if (!one) return undefined
  const year = one[1] ?? one[2] ?? ''
  return field([Number(year), Number(year)], start + one.index + one[0].indexOf(year), 5)
}

function field(value: readonly [number, number], at: number, length: number): Field<readonly [number, number]> {
  return { value, span: inText(at, at + length) }
}
