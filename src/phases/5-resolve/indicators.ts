import { downwardWords, indicatorTable } from '../../lexicon/indicators.ts'
import type { TargetFinding } from '../4-extract/findings.ts'
import type { IndicatorEntity } from './facts.ts'

/** Several ways to write one word, by the one that stays. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/国内生产总值|地区GDP|GDP/gu, '地区生产总值'],
  [/R&D|研究与试验发展|研究开发与试验发展|研究与开发|研究开发/gu, '研发'],
  [/(?<!规模以)规上/gu, '规模以上'],
  [/主营收入/gu, '主营业务收入'],
  [/固体废弃物/gu, '固体废物'],
  [/及以上/gu, '以上'],
  [/“([^”]{1,6})”/gu, '$1'],
  [/(?<=[亿万]元(?:以上)?)的/gu, ''],
  [/的(?=(?:比例|比重|占比|总数|数量)$)/gu, ''],
  [/(?<=占.{2,30})(?:比例|比率)$/gu, '比重'],
  [/^(.{3,})新增$/gu, '新增$1'],
]

const SCOPE =
  /^(?:我省|我市|我县|我厅|全省|全市|全区|全县|全州|全国|全域|全行业|全社会(?=劳动|研发)|主要(?=农产品|食用)|重点(?=农产品)|年度|当年|各类|累计|共(?=[收办开受公举])|总共|力争)/u
const VERB =
  /^(?:培育认定|培育创建|培育|建设|创建|建成|打造|建立|认定|遴选|争创|推动|确保|实现)(?=.{3})|^(?:举办|召开|组织开展|组织|开展|完成)(?=[^的]{3,}$)/u
const TAIL = /(?:总体水平|分别|均|稳定|保持|总数量|总数|(?<=(?:企业|平台|机构|中心|人才|人员|主体|证书|标准))总量|(?<=.{4})数量)$/u

/** One spelling for the words of an indicator. */
function spell(printed: string): string {
  let name = printed.normalize('NFKC').replace(/\s/gu, '')
  for (const [pattern, word] of SPELLINGS) name = name.replace(pattern, word)
  return name
}

const canonical = new Map<string, string>()
for (const entry of indicatorTable) for (const wording of [entry.name, ...entry.also]) canonical.set(spell(wording), entry.name)

/**
 * The canonical name of an indicator: the wording in one spelling, without scope, building verb and filler, then the lexicon's
 * table. The printed wording stays with the target.
 */
export function canonicalIndicator(printed: string): string {
  let name = spell(printed)
  for (let before = ''; before !== name; ) {
    before = name
    const known = canonical.get(name)
    if (known !== undefined) return known
    name = name.replace(SCOPE, '').replace(VERB, '').replace(TAIL, '')
    if (name.length < 2) return before
  }
  return name
}

/** The id of each target's indicator, in order, and the indicators themselves, each once. */
export function resolveIndicators(targets: readonly TargetFinding[]): { ids: readonly string[]; indicators: readonly IndicatorEntity[] } {
  const indicators = new Map<string, IndicatorEntity>()
  const ids = targets.map((target) => {
    const name = canonicalIndicator(target.indicator)
    const id = `indicator:${name}`
    const known = indicators.get(id)
    if (known === undefined || (known.unit === undefined && target.unit !== undefined && target.change === undefined))
      indicators.set(id, { id, name, unit: levelUnit(target) ?? known?.unit, direction: directionOf(name, target) })
    return id
  })
  return { ids, indicators: [...indicators.values()] }
}

/** The unit that the level is measured in, without its magnitude; a change in points says nothing of it. */
function levelUnit(target: TargetFinding): string | undefined {
  if (target.change !== undefined) return undefined
  return target.unit?.replace(/^(?:万亿|亿|万|千|百)(?=.)/u, '')
}

function directionOf(name: string, target: TargetFinding): 'up' | 'down' {
  if (target.change === 'decrease' || target.op === '<=') return 'down'
  if (target.change !== undefined) return 'up'
  return downwardWords.test(name) ? 'down' : 'up'
}
