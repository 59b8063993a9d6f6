import { siteLabels } from '../../text/site-labels.ts'

/** Labels of a site's metadata in square brackets, and the numbers of a list before them: `1. [索引号]11S000/…`. */

const label = `(?:${siteLabels.join('|')})`
const numbered = new RegExp(`\\d{1,2}\\s*[.．]\\s*(?=[[［〔【]\\s*${label}\\s*[\\]］〕】])`, 'y')
const bracketed = new RegExp(`〔(${label})〕`, 'g')

/** A label of a law library, blanks between its characters: `•【文　号】`. */
const ofLibrary = new RegExp(`[•·●∙*]?[ 　]?【\\s*(?:${siteLabels.map((one) => [...one].join('\\s*')).join('|')})\\s*】`, 'g')

/** Where a label starts that stands at `at` behind the number of a list; `at` itself where none does. */
export function behindListNumber(text: string, at: number): number {
  numbered.lastIndex = at
  return numbered.test(text) ? numbered.lastIndex : at
}

/** 〔发文字号〕 → 【发文字号】: brackets of this shape are those of a document number otherwise. The length stays. */
export function bracketedLabels(text: string): string {
  return text.includes('〔') ? text.replace(bracketed, '【$1】') : text
}

/** The block of a law library, run into one line: its labels, and 正文 behind the last. Gives where the document itself starts. */
export function libraryBreaks(line: string, breaks: Set<number>): number {
  const labels = [...line.matchAll(ofLibrary)]
  const last = labels.at(-1)
  if (labels.length < 3 || last === undefined) return 0
  const about = line.lastIndexOf('文章', labels[0]?.index)
  if (about > 0) breaks.add(about)
  for (const { index } of labels) breaks.add(index)
  const behind = last.index + last[0].length
  const text = line.slice(behind, behind + 30).indexOf('正文')
  if (text < 0) return 0
  breaks.add(behind + text).add(behind + text + 2)
  return behind + text + 2
}
