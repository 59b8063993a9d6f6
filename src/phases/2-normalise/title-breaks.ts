const kinds =
  '通知|意见|决定|决议|批复|复?函|通报|公告|通告|公示|公报|方案|办法|规定|要点|细则|规划|计划|纲要|措施|条例|请示|[禁封][一-鿿]{1,3}令|报告|预案|制度|规范|规程|规则|准则|指引|指南|章程|清单|任务分解|责任分解|责任分工|任务分工|分解表|任务表|工作安排|目标安排|重点工作|目标任务|重点任务|工作任务|行动|工程'
const endsInKind = new RegExp(`(?:${kinds})(?:[（(〔][^（）()〔〕]{1,24}[）)〕])?$`)
const about = /^(?:关于|印发|转发|批转|贯彻|落实|实施)/
/** No title: a list of what is attached, a label, a sentence, a part's heading, a link of a site. */
const noTitle =
  /[，。；！？,;!?：:|>＞»]|^年|^(?:附件|附[：:]|标\s*题|名\s*称|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]|\d{1,2}[.．、]|第[一二三四五六七八九十\d]+[章条节]|本|该|此|上述|特此|[根依]据|按照|为(?!民)|现将|制定|结合)/
const bodyAlone = /^[一-鿿、]{2,40}(?:政府|办公[厅室]|委员会|小组|中央|[委厅局部院会署])$/
const article = /第[一二三四五六七八九十百\d]+[条章节款][总附]?$|目$/
/** A name, a bracket, a day or a time. */
const lineEnd = /[一-鿿）)》号日]$|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}$|\d[:：]\d\d$/
const lineStart = /^(?!委员会|办公[厅室])(?:[一-鿿《]|[（(](?:\d{4}|此件|[试暂]行|征求))/
const longestTitle = 100
/** How far into a text its title may stand, and how far the lines of its head that blanks join. */
const headLength = 6000
const joinedLength = 1200

/**
 * Around the titles in a line that a copy ran all of its document into: between gaps, before the first label, and
 * where it is printed twice in a row.
 *
 *     首页 政策文件 |某市人民政府 关于加强质量工作的意见| 各县、区人民政府：…
 *     …印发给你们。|2022年重点工作任务分解方案|一、主要目标
 *
 * @param labels the breaks before labels, rising
 * @returns where titles between gaps end, rising
 */
export function titleBreaks(line: string, labels: readonly number[], breaks: Set<number>): readonly number[] {
  const loose = hasLooseGaps(line)
  if (!loose) gappedLines(line.slice(0, Math.min(joinedLength, labels[0] ?? line.length)), breaks)
  const ends = gappedTitles(line.slice(0, headLength), loose, breaks)
  const first = labels[0]
  if (first !== undefined && first > 0) titleBefore(line, first, breaks)
  repeatedTitle(line, breaks)
  return ends
}

const looseGap = /[一-鿿，、][ 　]+(?=[一-鿿])/g
const opensHeading = /(?:[一二三四五六七八九十]、|[（(][一二三四五六七八九十]{1,3}[）)]|(?:^|[ 　])\d{1,2}[.．、])[^，。；]*$/
/** A text with a gap between words at so many characters has them anywhere. */
const longestLoose = 120
/** The lines of a head are longer than this, one with another. */
const longestAny = 36

/** Whether gaps stand anywhere between words behind the first sentence, as in prints of PDF, and so end no lines; those of headings do. */
function hasLooseGaps(line: string): boolean {
  const body = line.indexOf('。') + 1
  let all = 0
  let loose = 0
  for (const { index } of line.matchAll(looseGap)) {
    all++
    if (index >= body && !opensHeading.test(line.slice(Math.max(0, index - 32), index + 8))) loose++
  }
  return body > 0 ? loose * longestLoose > line.length - body : all * longestAny > line.length
}

/** Gaps between the lines of a head that a copy joined by blanks; not between spaced letters, inside a day or a bracket, or behind a label. */
function gappedLines(head: string, breaks: Set<number>): void {
  let words = ''
  let end = 0
  let depth = 0
  for (const piece of head.matchAll(/\S+/g)) {
    const [next] = piece
    const named = (bodyAlone.test(words) && (about.test(next) || bodyAlone.test(next))) || halfTitle(words) || article.test(words)
    if (depth === 0 && !named && words.length >= 4 && next.length >= 4 && lineEnd.test(words) && lineStart.test(next)) breaks.add(end)
    words = next
    end = piece.index + next.length
    for (const sign of next) {
      if ('（(《'.includes(sign)) depth++
      else if ('）)》'.includes(sign) && depth > 0) depth--
    }
  }
}

function isTitle(words: string): boolean {
  return words.length >= 8 && words.length <= longestTitle && endsInKind.test(words) && !noTitle.test(words) && isClosed(words)
}

function isClosed(words: string): boolean {
  return (words.match(/[《（(]/g)?.length ?? 0) === (words.match(/[》）)]/g)?.length ?? 0)
}

/** A title that goes on behind the gap: 某市人民政府关于深化改革 加快发展的意见. */
function halfTitle(words: string): boolean {
  return words.length <= longestTitle && /关于|印发/.test(words) && !endsInKind.test(words) && !noTitle.test(words)
}

/** What stands behind a title: its addressees or the first words of its text. */
const opensText = /^[ 　]+(?:为|根据|按照|依据|各[省市县区地有]|一、|第[一1][章条])/

/** Pieces between gaps that read like a title, with the body in front: 某市人民政府 关于…的意见; where gaps are `loose`, only before the text's first words. */
function gappedTitles(head: string, loose: boolean, breaks: Set<number>): readonly number[] {
  const ends: number[] = []
  let before: { words: string; start: number } | undefined
  for (const piece of head.matchAll(/\S+/g)) {
    const [words] = piece
    const start = piece.index
    if (isTitle(words) && (!loose || opensText.test(head.slice(start + words.length, start + words.length + 12)))) {
      const named = before && ((about.test(words) && bodyAlone.test(before.words)) || halfTitle(before.words)) ? before.start : start
      breaks.add(named).add(start + words.length)
      ends.push(start + words.length)
    }
    before = { words, start }
  }
  return ends
}

/** The words between the last stop and the first label, where they read like a title. */
function titleBefore(line: string, label: number, breaks: Set<number>): void {
  const from = Math.max(0, label - longestTitle - 20)
  const head = line.slice(from, label).trimEnd()
  const at = head.search(/(?:[。！？!?；;：:）)\s]|日)[^。！？!?；;：:\s]*$/)
  if (at < 0) return
  const words = head.slice(at + 1).trimStart()
  if (isTitle(words)) breaks.add(from + head.length - words.length)
}

const twice = new RegExp(`([一-鿿\\d《“][^。，；\\s]{10,${longestTitle}}?(?:${kinds}))\\1`)

/** A title printed twice in a row, as the name of the page and at the head of the text. */
function repeatedTitle(line: string, breaks: Set<number>): void {
  const match = twice.exec(line.slice(0, 400))
  if (!match?.[1]) return
  breaks.add(match.index + match[1].length).add(match.index + match[1].length * 2)
}
