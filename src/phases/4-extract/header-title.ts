import { isDocNumberLine, isLetterhead } from '../../text/letterhead.ts'
import { looksLikeTitle } from '../3-outline/parts.ts'

export interface Line {
  readonly start: number
  readonly end: number
  readonly words: string
}

/** The lines of a stretch of text, blank ones left out. */
export function linesIn(text: string, from: number, to: number): Line[] {
  const lines: Line[] = []
  for (let at = from; at < to; ) {
    let end = text.indexOf('\n', at)
    if (end < 0 || end > to) end = to
    if (end > at) lines.push({ start: at, end, words: text.slice(at, end) })
    at = end + 1
  }
  return lines
}

/** 索引号, 文号 and the like at a line's start: metadata of a site, no title. */
export const metadataLine =
  /^(?:索引号|信息分类|主题分类|主题词|体裁分类|服务对象|发布机构|发文机关|发文单位|发布单位|发布部门|制发机关|发文字号|发文文号|文号|标题|名称|信息名称|成文日期|发文日期|发布日期|颁布时间|颁布日期|印发日期|生成日期|公开日期|发布时间|生效日期|实施日期|有效性|来源|公文种类|文件编号|内容概述|所属主题|组配分类|公开方式|时效性|废止日期|关键词|公开范围|统一编号)\s*[：:]/

const joinedStart = /^(?:关于|印发|转发|批转)/

/**
 * The document's own title: a line, or up to four that belong together, before the addressees and the first sentence.
 *
 *     中共云南省委云南省人民政府            ← issuers above the title
 *     关于加快普洱茶产业发展的实施意见     ← the title
 *     （2018年6月12日）
 */
export function findTitle(text: string, from: number, to: number): Line | undefined {
  const lines = linesIn(text, from, to).slice(0, 40)
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]
    if (!line || metadataLine.test(line.words) || isLetterhead(line.words) || isDocNumberLine(line.words)) continue
    if (/[。；]/.test(line.words)) {
      const glued = gluedTitle(line)
      if (glued) return glued
      if (i > 2) return undefined
      continue
    }
    if (/[：:]$/.test(line.words)) continue
    for (let count = 1; count <= 4 && i + count <= lines.length; count++) {
      const last = lines[i + count - 1]
      if (!last || /[。：；]/.test(last.words) || metadataLine.test(last.words)) break
      const words = text.slice(line.start, last.end).replace(/\n/g, '')
      if (words.length > 100) break
      if (!looksLikeTitle(words)) continue
      if (count > 1 && !continues(line.words, lines[i + 1]?.words ?? '')) break
      return { start: line.start, end: last.end, words }
    }
  }
  return undefined
}

/** Two lines are one title where the first stops short: it names no kind of document, and is no number or date. */
function continues(first: string, second: string): boolean {
  if (/〔\d{4}〕|\d+号$|日）?$|^附件/.test(first)) return false
  return !joinedStart.test(second) || !/(?:政府|委员会|办公[厅室]|省委|市委|[厅局委])$/.test(first)
}

/** A title glued to the first sentence: `…实施方案为把…落到实处，`. */
function gluedTitle(line: Line): Line | undefined {
  const match =
    /^([^，。；：\n]{8,70}?(?:方案|意见|计划|规划|纲要|要点|办法|措施|细则)(?:（[^（）]{2,24}）)?)(?=(?:为|根据|按照|依据|近年来|为了|今年)[^，。]{2,})/.exec(
      line.words,
    )
  const words = match?.[1]
  if (words === undefined || /^(?:为|根据|按照|现将|经)/.test(words)) return undefined
  return { start: line.start, end: line.start + words.length, words }
}
