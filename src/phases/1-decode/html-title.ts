import { inPlain } from '../../text/script.ts'
import { bareWords, blockLines } from './html-blocks.ts'
import { attribute, type Element, find, findAll, type Node } from './html-dom.ts'
import { isFurniture, publishedOn } from './html-furniture.ts'
import { labelled } from './html-metadata.ts'
import { joinCell } from './table.ts'

/** How the title of a document ends; 公告 alone may be the name of a channel. */
const ofDocument =
  /^[^。；！？;!?>＞»›|｜:：]{5,120}(?:通知|意见|决定|决议|批复|复函|通报|公告|通告|公示|方案|规划|计划|办法|规定|条例|纲要|要点|措施|细则|规则|规范|准则|制度|预案|指引|标准|目录|章程|报告|解释|令|法|函)(?:[（(〔[［][^。；]{1,40}[）)〕\]］])?$/
/** What sites set before a heading. */
const bullet = /^[■◆●▪▶►•·★☆\s]+/
const shortest = 6
/** The title stands so few lines above the text. */
const farthest = 15

/**
 * The title of a page's document where its text does not print it: the line above the text that reads like one, else the page's main heading, else the
 * standard's `ArticleTitle`, else the window's title without the site, else what stands right above the day of publication; '' where none stands.
 *
 * @param above the lines above the text, as the page prints them
 */
export function pageTitle(page: { childNodes: readonly Node[] }, body: Element, above: readonly string[]): string {
  const lines = above.flatMap((line) => (labelled(line) === undefined ? [line.replace(bullet, '')] : [])).slice(-farthest)
  const titles = lines.filter((line) => ofDocument.test(inPlain(bareWords(line))) && !isFurniture(line))
  return titles.at(-1) ?? heading(body) ?? named(page) ?? ofWindow(page) ?? aboveDay(lines) ?? ''
}

function heading(body: Element): string | undefined {
  const headings = findAll(body, ({ tagName }) => tagName === 'h1').map((one) => joinCell(blockLines(one, new Map())))
  return headings.find((words) => words.length >= 6 && !isFurniture(words))?.replace(/ /g, '')
}

function named(page: { childNodes: readonly Node[] }): string | undefined {
  const meta = find(page, (element) => element.tagName === 'meta' && attribute(element, 'name')?.toLowerCase() === 'articletitle')
  return (meta === undefined ? undefined : attribute(meta, 'content'))?.trim() || undefined
}

function ofWindow(page: { childNodes: readonly Node[] }): string | undefined {
  const window = find(page, ({ tagName }) => tagName === 'title')
  const [words = ''] = window === undefined ? [] : blockLines(window, new Map())
  return words.split(/\s*(?:[_|]|(?<!\d)[-—–])\s*/).find((part) => !/\s/.test(part) && ofDocument.test(inPlain(part)))
}

function aboveDay(lines: readonly string[]): string | undefined {
  const notes = (line: string): boolean => publishedOn(line) !== undefined || isFurniture(line)
  const at = lines.findLastIndex((line, i) => notes(line) && i > 0 && !notes(lines[i - 1] ?? ''))
  const line = lines[at - 1]
  return line === undefined || bareWords(line).length < shortest || /[。；>＞»›|｜：]/.test(line) ? undefined : line
}
