import { siteLabels } from '../../text/site-labels.ts'
import { inText, type Span } from '../../text/span.ts'
import { findDates } from './header-dates.ts'
import { linesIn } from './header-lines.ts'
import { findNumbers } from './header-number.ts'

const labels = siteLabels.join('|')

const labelled = new RegExp(
  `^[•·●∙*-]?[【〔]?(?:(?:${labels})(?:[】〕]?\\s*[：:|]|】)|(?:索引号|信息索引号|发布机构|发文机关|发文字号|成文日期|发布日期|公文种类|组配分类)[〕】\\t]?(?=[\\dA-Za-z\\t]|[^：。]*[\\d/]{4}))|^(?:发文机关|发布机构|制发机关|公布机关)(?=[一-鿿、]{2,40}(?:政府|办公[厅室]|委员会|小组|[厅局委部院署])$)|^[•·●∙-]?(?:${labels})$`,
)

/** The head of a site's list: 序号标题发文字号成文日期. */
const columns = new RegExp(`^(?:序号)?(?:${labels}){3,}$`)

/** 索引号, 文号 and the like at a line's start: metadata of a site, no title. */
export function isMetadata(words: string): boolean {
  return labelled.test(words) || columns.test(words) || pairsIn(words).length > 0
}

/** Breadcrumbs, greetings and switches. */
const siteChrome =
  /由会员(?:分享|上传)|^[>»＞]|^[^<。《，；]{1,12}[>»＞›][^<。《，；]{1,12}$|^[^<。《]*[>»＞][^<。《]*[>»＞]|^.{0,12}【切换】|^[^，。《：]{2,12}[|｜][^，。《：]{2,12}[|｜]|^(?:您好，?)?欢迎(?:来到|访问|光临|浏览|您)|^[^，。《：]{2,24}欢迎您[！!]?$|^[^，。《]{0,6}(?:详情|解读|回应)$|^(?:收藏本站|设为首页|加入收藏|关怀版|在线检[阅索])/
const siteWords =
  /^[•·∙>【〔‘“-]*(?:主题词(?!.*(?:关于|印发|方案|计划|规划|意见))|不能读取|[^，。《]{0,8}(?:语音|阅读器)$|正文$|全文$|朗读$|[^。，]{0,4}检索$|[^。，《》]{0,10}(?:征集意见|意见征集)$|(?:规范性文件|政策文件|政策法规|通知公告|公告公示|公示公告|资讯|新闻|要闻|动态|图片)$|文章属性|今天是|马上注册|登录|注册|新闻中心|法搜网|法律资料网|下载地址|图文解读|一图读懂|(?:您|你)?(?:现在|所在)?的?(?:当前)?位置|当前位置|首页(?:[>»]|[^，。《关]{0,24}$)|返回|字体|字号|视力保护|浏览|阅读|访问|点击|打印|收藏|分享|扫一扫|下载|保存|关闭|附件下载|责任编辑|编辑[：:]|作者[：:]|时间[：:]|日期[：:]|稿源|信息来源|文章来源|来源|发布者|发布人|无障碍|长者|导航菜单|网站导航|文档编号[：:]|上传时间[：:]|格式[：:]|页数[：:]|大小[：:]|[^。，]{0,4}滚动新闻$|(?:法定)?主动公开内容$|传达[政指]令指导工作|维基文库，|大中小$|[^。]{4,40}_第\d+页$|已阅读\d+页|文档简介$|版权说明[：:]|依申请公开$|政府公报$|政府信息公开(?:指南|制度|年报|目录)?$|网站支持|我要投稿|政策解读[：:]?$|相关(?:解读|链接|文件|稿件|信息)|信息公开$|政务公开$|(?:19|20)\d\d[-年./]\d{1,2}[-月./]\d{1,2}日?\d{1,2}[:：])/

/** What a site prints around a document: navigation, type size, counts, sharing, source. */
export function isSiteLine(words: string): boolean {
  return siteWords.test(words) || siteChrome.test(words) || isListed(words)
}

/** A line of a site's list of other pages: `- 关于…的通知2025-11-25`. */
export function isListed(words: string): boolean {
  return /^[-•·●∙*].{0,90}(?:19|20)\d\d-\d\d-\d\d$/.test(words)
}

const anyName = new RegExp(labels, 'g')
const onlyName = new RegExp(`^(?:${labels})$`)
const opensWithName = new RegExp(`^(?:${labels})`)

interface Pair {
  readonly label: string
  readonly from: number
  readonly to: number
}

/**
 * Labels and values that only blanks parted in print; a label may have no value.
 *
 *     发文字号豫政〔2011〕15号发布时间2011年02月24日    公开方式主动公开    发文机关成文日期
 */
function pairsIn(words: string): readonly Pair[] {
  if (words.length > 200 || !opensWithName.test(words) || /[。；：:|\t]/.test(words)) return []
  const names = [...words.matchAll(anyName)]
  const pairs = names.map((name, i) => ({ label: name[0], from: name.index + name[0].length, to: names[i + 1]?.index ?? words.length }))
  return pairs.every(({ label, from, to }) => fits(label, words.slice(from, to), pairs.length > 1)) ? pairs : []
}

/** Whether words are what a label tells of; beside other labels none or a few words may stand. */
function fits(label: string, value: string, beside: boolean): boolean {
  if (value === '') return beside
  if (/日期|时间/.test(label)) return findDates(value, 0, value.length)[0]?.start === 0
  if (/号$/.test(label)) return findNumbers(value, 0, value.length).at(-1)?.end === value.length || /^[\dA-Za-z/_-]{4,}/.test(value)
  if (/标题$|名称$|^内容概述$/.test(label)) return /关于|印发|转发|的(?:通知|意见|决定|公告|批复)$/.test(value)
  if (/^公开/.test(label)) return /^(?:主动|依申请|不予|全文)?公开/.test(value)
  return beside && value.length <= 16
}

const anyLabel = new RegExp(`[【〔]?(?:${labels}|分类)[】〕]?[：:]|【[^】]{2,8}】`)

/** The value behind a label in the metadata above a document: on its line, on the line below, or up to the next label where a line holds several. */
export function metadataValue(text: string, to: number, label: RegExp): Span<'text'> | undefined {
  const lines = linesIn(text, 0, Math.min(to, 2500))
  const own = new RegExp(
    `(^[•·●∙*-]?|[【〔]|[^一-鿿]|(?=(?:${label.source})[】〕]?[：:]))(?:${label.source})(?:[】〕]?\\s*[：:\\t|]|】|(?<=^[•·●∙-]?(?:${label.source}))$)`,
  )
  const name = new RegExp(`^(?:${label.source})$`)
  for (const [i, line] of lines.entries()) {
    if (!isMetadata(line.words)) continue
    const match = own.exec(line.words)
    const pair = match ? undefined : pairsIn(line.words).find((one) => name.test(one.label) && one.to > one.from)
    if (pair) return inText(line.start + pair.from, line.start + pair.to)
    if (!match) continue
    const from = match.index + match[0].length
    const next = line.words.slice(from).search(anyLabel)
    const cell = /^[|\s]*([^|]*[^|\s])/.exec(line.words.slice(from, next < 0 ? undefined : from + next))
    const end = line.start + from + (cell?.[0].length ?? 0)
    if (cell && onlyName.test(cell[1] ?? '')) continue
    if (cell) return inText(end - (cell[1] ?? '').length, end)
    const below = lines[i + 1]
    if (next < 0 && below && !isMetadata(below.words)) return inText(below.start, below.end)
  }
  return undefined
}
