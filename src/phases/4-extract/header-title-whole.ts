import { readName } from '../../lexicon/department-name.ts'
import { placeAt } from '../../lexicon/places.ts'
import type { Line } from './header-lines.ts'
import { isMetadata } from './header-metadata.ts'
import { namesOf } from './header-names.ts'

const issuerLine = /^[一-鿿、]{2,120}(?:政府|委员会|办公[厅室]|省委|市委|[县区州盟旗]委|公署|管委会|领导小组|指挥部|[厅局部院署委])$/
const handsOut = /^(?:关于|印发|转发|批转).*的(?:紧急)?(?:通知|通告|公告|通报|公示|决定|批复|函|命令)(?:（[^（）]*）)?$/
const opines = /^关于.*的(?:(?:实施|指导|若干|具体)?意见|若干(?:措施|规定|政策))$/

/** The words of a title without breaks and marks, to compare two prints of it. */
export function flat(words: string): string {
  return words.replace(/[\s《》〈〉“”]/g, '')
}

/** Whether the title marks in a title are paired: one that a line break cuts runs on. */
export function closed(words: string): boolean {
  return words.split('《').length === words.split('》').length
}

/**
 * The title as its document prints it, below a headline of the page that leaves its issuer out.
 *
 *     加快茶产业发展的若干意见                 ← the page's headline
 *     2018-04-26 来源：某报
 *     某市人民政府关于加快茶产业发展的若干意见   ← the title
 */
export function fullerTitle(text: string, first: Line, lines: readonly Line[]): Line | undefined {
  const at = lines.findIndex(({ start }) => start >= first.end)
  const known = flat(first.words)
  if (at < 0 || /印发|转发/.test(known)) return undefined
  for (const line of lines.slice(at, at + 8)) {
    const words = flat(line.words)
    if (/[。；]|^(?:各|[省市县区州]).*：$/.test(words)) return undefined
    if (words.includes('：') || isMetadata(line.words)) continue
    if (words.startsWith('关于') && known.endsWith(words) && known !== words) {
      const whole = withIssuers(text, line, lines)
      if (whole.start < line.start) return whole
    }
    const more = words.length - known.length
    const lead = known.endsWith(words.slice(words.indexOf('关于'))) || words.endsWith(known) ? words.slice(0, words.indexOf('关于')) : ''
    if (more > 3 && lead.length >= 3 && issuerLine.test(lead)) return line
  }
  return undefined
}

/**
 * A title with the bodies that stand on the lines right above its 关于: they are its first words (GB/T 9704). Above an opinion
 * whose day stands in brackets under its title they tell who published it, as in a newspaper's print.
 */
export function withIssuers(text: string, title: Line, lines: readonly Line[]): Line {
  const words = flat(title.words)
  const opinion = opines.test(words)
  if (!handsOut.test(words) && !opinion) return title
  let at = lines.findIndex(({ start }) => start === title.start)
  let start = title.start
  for (let left = 6; at > 0 && left > 0; left--) {
    const above = lines[--at]
    if (!above || !isIssuer(above.words)) break
    start = above.start
  }
  const below = lines.find((line) => line.start >= title.end)?.words ?? ''
  if (start === title.start || (opinion && /^（[^（）]*日）$/.test(below))) return title
  return { start, end: title.end, words: text.slice(start, title.end) }
}

/** Words of a line that hold names of bodies and nothing else. */
function isIssuer(words: string): boolean {
  if (!issuerLine.test(words)) return false
  return placeAt(words.replace(/^中共/, ''), 0) !== undefined || namesOf(words, 0).every(({ name }) => readName(name).known)
}
