import { squeeze, subject, trimLead } from './target-indicator.ts'
import { topic } from './target-topic.ts'

/** Words for money that is put in, where nothing says into what. */
const BARE = /^(?:计划|预计|共|总|总计|共计|年度|完成|累计|新增|筹措|筹集|安排|争取|省级|市级|财政)*(?:投资|投入|资金)$/u
/** What is done with money: 实施, 建设, 用于. */
const SPENT =
  /^(?:主要|重点)?(用于|实施|建设|支持|推进|推动|开展|新建|改造|新改扩建|改扩建|启动|加快|加强|完善|提升|打造|修建|扩建|迁建|续建|修复|维修|养护|整治|治理|亮化|绿化|硬化|购置)(?=.{3})/u

/** Things that money is put into. */
const BUILT =
  /(?:建设|改造|工程|项目|治理|整治|开发|修复|更新|升级|设施|基地|园区|线|网|网络|管网|公路|铁路|机场|港口|水库|医院|学校|产业|水利|农田|住房|绿化)$/u

/**
 * Money whose purpose is told in the clause before or after it.
 *
 *     加快乡村公路建设，两年投资70亿元        投资90亿元，实施供水改造工程
 *       ^^^^^^^^                                      ^^^^^^^^^^^^
 */
export function purposeOf(words: string, before: string, after: string, counted: string | undefined, opensAnew = false): string {
  if (!BARE.test(words)) return words
  const chance = /^(?:抢?抓住?|把握|用好)(?:国家)?(?:加快|推进|支持|加强)?(.{3,}?)的?(?:机遇|契机)$/u.exec(trimLead(before))
  const told = opensAnew ? '' : /\d/u.test(before.replace(/20\d\d年/gu, '')) ? (counted ?? '') : (chance?.[1] ?? topic(before))
  if (told.length >= 3 && told.length <= 24 && BUILT.test(told)) return told + words
  const spent = spentOn(after.replace(/\d[\d.]*[万亿]?(?:公里|米|平方米|亩|座|个|处|家|户|套)(?:以上|左右)?$/u, ''))
  return spent === '' ? words : spent + words
}

/** 投资｜90亿元｜建设供水管网, 整合资金｜9亿元｜投入扶贫, 安排｜600万元｜用于购买设备, 筹措｜3亿元｜资金支持校舍改造: the money with its purpose; undefined where none follows. */
export function moneyFor(left: string, noun: string): string | undefined {
  if (/(?:资金|经费)$/u.test(left) && /^(?:投入|用于)[^，的\d]{2,}$/u.test(squeeze(noun))) return subject(left) + squeeze(noun)
  const funds = /^(?:专项|财政)?(资金|投资|经费)(支持|用于|投入|推进)(.{3,})$/u.exec(squeeze(noun))
  if (funds !== null) return `${subject(left)}${funds[2] === '支持' ? '支持' : ''}${funds[3]}${funds[1]}`
  if (/^用于[^\d，]{4,24}$/u.test(squeeze(noun)) && !/金|投资|投入|经费/u.test(left)) return `${squeeze(noun)}的资金`
  const kind = /(投资|投入|(?:专项)?资金|经费)$/u.exec(left)?.[1]
  const spent = spentOn(noun)
  return kind === undefined || spent === '' ? undefined : `${noun.startsWith('支持') ? '支持' : ''}${spent}${kind}`
}

/** 省财政安排｜3亿元｜产业发展资金: whose money it is stands before the sum; undefined where nothing says so. */
export function paidBy(left: string, noun: string): string | undefined {
  const payer = PAYER.exec(squeeze(left))?.[1]
  return payer === undefined || !/^[^，、的]{0,16}(?:资金|经费|基金)$/u.test(squeeze(noun)) ? undefined : payer + squeeze(noun)
}
const PAYER = /(?:^|[，、年])((?:中央|全?[省市县区州]|自治区)级?财政)(?:每年|当年|新增|统筹|继续|计划|预算|将)*(?:安排|投入|列支|拿出)$/u

function spentOn(words: string): string {
  const clean = squeeze(words)
  const verb = SPENT.exec(clean)
  return verb === null || /\d/u.test(clean.replace(/“[^”]*”/gu, '')) || clean.length > 30 ? '' : clean.slice(verb[0].length)
}
