import { inText, type Span } from '../../text/span.ts'
import { cited, headings, looksLikeTitle } from './parts-words.ts'

type Lines = readonly Span<'text'>[]

const day =
  /^(?:(?:19|20)\d\d年\d{1,2}月\d{1,2}日|[二一][〇○零OＯo0◯九][^年]{2}年[元正一二三四五六七八九十]{1,3}月[一二三四五六七八九十]{1,3}日)[\ufffd?]*$/
const handsOn =
  /(?:现|予以|一并)[^。]{0,80}(?:印发|印送|下达|下发|转发|发布|公布|颁[布发])|(?:印发|转发|下发|发给|印送)(?:给)?你们|现(?:将|予以)[^。]{4,60}(?:分解|分工|立项)/
const note = /^（[^（）]{2,80}）$|^附件[\d一二三]?[：:]?$|^[\ufffd?]+$/
const opensText = /^(?:一、|（一）|第[一1][章条节部]|1[.、]|目录$|前言$|总则$|为|根据|按照|依据|[^\n]{20,}[。：])/
/** A title that the head of its table of contents is printed on. */
const withContents = /(?:预案|方案|规划|计划|办法|纲要|要点|意见)目录$/

/**
 * What reads like a plan's title between the day of a notice that hands something on and a text, though the notice names it in other words.
 *
 *     现将重点工作分解印发给你们，请认真落实。
 *     2021年11月22日
 *     2022年重点工作                       ← the title
 *     任务分解方案
 *     一、主要目标
 */
export function titleBehindDay(text: string, lines: Lines): Span<'text'> | undefined {
  const at = dayOfCover(text, lines)
  if (at === undefined) return undefined
  const first = behindNotes(text, lines, at + 1)
  const open = lines[first]
  for (let count = 1; open && count <= 4; count++) {
    const last = lines[first + count - 1]
    const next = lines[first + count]
    if (!last || !next || /[。；：，]|^一、/.test(wordsOf(text, last))) return undefined
    const title = text.slice(open.start, last.end).replace(/\n/g, '')
    if (looksLikeTitle(title) && !/(?:通知|函)$/.test(title) && opensText.test(wordsOf(text, next)))
      return inText(open.start, last.end - (withContents.test(title) ? 2 : 0))
  }
  return undefined
}

const chapter = /^(?:第[一1][章条](?!.{0,6}[的中])|总则$)/
const preamble = /^(?:为|根据|按照|依据|结合)[^。]{8,}(?:制定|制订|提出|编制|形成)[^。]{0,12}(?:本|如下|以下)/

/** The first paragraph of a text, and no line about a contact, a printer or a page. */
const prose = /^(?!抄送|主送|联系|附件|来源|责任编辑|解读|备注|[（(]此件|[^，。]{0,12}：)[^\n]{40,}[。：]/

/**
 * The title that a notice gives to a plan whose text follows without a title line of its own: behind the day a first heading, a preamble or other running text,
 * or without a day the first chapter or a preamble that calls itself by the same kind.
 *
 *     《某市标准方案（2025年）》已经市政府同意，现印发给你们。
 *       ^^^^^^^^^^^^^^^^^^^^^^
 *     某市人民政府
 *     2025年7月24日
 *     为提升质量，制定本方案。
 */
export function untitledPlan(text: string, lines: Lines): Span<'text'> | undefined {
  const named = lines.findIndex((line) => line.start < 2500 && /》.*。/.test(wordsOf(text, line)) && handsOn.test(wordsOf(text, line)))
  const sentence = lines[named]
  const title = sentence && titleIn(text, sentence)
  if (!sentence || !title || headings.test(text.slice(0, sentence.start))) return undefined
  let at = named + 1
  let dated = false
  for (; at < lines.length; at++) {
    const words = wordsOf(text, lines[at])
    if (day.test(words)) dated = true
    else if (words !== '' && !note.test(words) && !/^附件|^[^。；：，]{2,40}$/.test(words)) break
    else if (opensText.test(words)) break
  }
  const words = wordsOf(text, lines[at])
  const made = /(?:(?:制定|制订)本|提出(?:如下|以下)(?:实施|指导|若干)?)([一-鿿]{2,6})。?$/.exec(words)?.[1]
  if (
    made !== undefined &&
    text
      .slice(title.start, title.end)
      .replace(/（[^（）]*）$/, '')
      .endsWith(made)
  )
    return title
  if (chapter.test(words) || (preamble.test(words) && dated)) return title
  return dated && (/^一、/.test(words) || (prose.test(words) && /印发|下发|下达/.test(wordsOf(text, sentence)))) ? title : undefined
}

/** `现将《…》印发给你们`, `《…》已经…通过，现予公布`, `制定了《…》，现印发给你们`: the title that a paragraph hands on, not the ones it rests on. */
function titleIn(text: string, line: Span<'text'>): Span<'text'> | undefined {
  const words = wordsOf(text, line)
  const verb = handsOn.exec(words)
  if (!verb || /(?:通知|公告|令|决定)$/.test(words)) return undefined
  const titles = [...words.matchAll(/《((?:[^《》]|《[^》]*》)+)》/g)]
  const before = titles.filter(({ index }) => index < verb.index)
  const behind = titles.find(({ index }) => index < verb.index + 24)
  let at = before.length - 1
  while (at > 0 && /^[、和及与]$/.test(words.slice(endOf(before[at - 1]), before[at]?.index))) at--
  const found = /^现将/.test(verb[0]) ? titles.find(({ index }) => index >= verb.index) : (before[at] ?? behind)
  const name = found?.[1]
  if (!found || name === undefined || name.length < 5 || cited.test(words.slice(0, found.index)) || /[表书证单]$/.test(name))
    return undefined
  if (sharedOut.test(words.slice(endOf(found)))) return undefined
  return inText(line.start + found.index + 1, line.start + found.index + 1 + name.length)
}

/** 现将《政府工作报告》提出的任务予以分解: what the report says is handed on, not the report. */
const sharedOut = /^(?:中?提出|中?确定|中?明确|中?部署|中的|主要|目标|任务)|(?:任务|目标|工作)(?:予以|进行|作了?|的)?分解/

function endOf(match: RegExpExecArray | undefined): number {
  return match === undefined ? 0 : match.index + match[0].length
}

/** The first day on a line of its own behind a sentence that hands something on, with no headings before it. */
function dayOfCover(text: string, lines: Lines): number | undefined {
  const at = lines.findIndex((line) => line.start > 0 && line.start < 3000 && day.test(wordsOf(text, line)))
  const start = lines[at]?.start
  if (start === undefined || headings.test(text.slice(0, start)) || !handsOn.test(text.slice(0, start))) return undefined
  return at
}

function behindNotes(text: string, lines: Lines, from: number): number {
  let at = from
  while (at < lines.length && note.test(wordsOf(text, lines[at]))) at++
  return at
}

function wordsOf(text: string, line: Span<'text'> | undefined): string {
  return line === undefined ? '' : text.slice(line.start, line.end)
}
