/** What the clause before a number is about. */
import { subject } from './target-indicator.ts'

/** What the clause before was about, where it counts nothing itself. */
export function topicBefore(clause: string): string {
  const words = topic(clause.replace(STARTED, ''))
  return /\d[\d.]*[万亿千百]*[个家项件名人座所处场次期种户套台位亩吨元%公](?!(?:（含）)?及?以[上下]的\p{Script=Han}{2})/u.test(words)
    ? ''
    : words
}

/** 总产值｜由“十三五”末的6亿元，发展到9亿元: where it starts from. */
const STARTED = /(?<=.{4})[由从](?![事业而于])[^，、]{0,16}\d[\d.]*[万亿]*\p{Script=Han}{1,2}$/u

/** What a clause without a number was about, for a number whose clause names nothing itself. */
export function topic(clause: string): string {
  if (
    /《|积极性$|^(?:出水|排放)?执行|^[从自][^，]{2,14}起$|^对[^，]*(?:加大|加强|强化|提高)[^，]*(?:力度|频次|监管)$|^(?:聚焦|针对|面向(?!社会|全国|海内外))/u.test(
      clause,
    )
  )
    return ''
  const named = subject(clause)
    .replace(/^对[^，]{2,40}实施(?=[^，的]{4,}$)/u, '')
    .replace(/^(?:完善|建立|健全|发布)(“[^“”]{2,16}”)(?:名录|目录|名单|培育库)$/u, '$1')
    .replace(
      /(?:逐年|稳步|持续|不断|显著|明显|大幅|大幅度|进一步|全面|更加|加快|快速|有效|逐步)*(?:提高|提升|增长|扩大|增强|改善|下降|发展|壮大|优化|健全|完善|加强|推进|上升|降低|普及|活动)$/u,
      '',
    )
  return named
    .replace(/^(?:加强|强化|做好|抓好|推行|实行)(?=.{4})/u, '')
    .replace(/^(?:制定|编制|公布|发布|完善|动态调整|修订)(?=.{2,}(?:清单|目录|名录)(?:[\d.]+版)?$)|(?<=清单|目录|名录)[\d.]+版$/gu, '')
    .replace(/(?<=.{4})办理$/u, '')
    .replace(/(?<=.{4})(?:列入|纳入)[^，]{0,10}(?:预算|计划)$/u, '')
    .replace(/(?<=.{4})(?:培育|认定|创建|申报)+(?:与|和|及)?(?:培育|认定|管理|创建)?$/u, '')
}

/**
 * 培训骨干，每年｜培训｜5000人次: what the clause before does by the same verb; 抽查占比不低于50%，扩大白名单，｜新增｜200家: what it is about where
 * what was said before is a share.
 */
export const toldOf = (words: string, topic: string, said: string | undefined): string | undefined =>
  words.length === 2 && topic.length > 4 && (topic.includes(words) || /(?:率|占比|比例|比重)$/u.test(said ?? '')) ? topic : undefined
