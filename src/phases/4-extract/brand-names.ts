import { findPlaceNames } from './brand-places.ts'
import { CUE_VERB, endings, STRIVEN, STRIVING } from './brand-words.ts'
import type { Named } from './brands.ts'

/** What may stand before a name and is no part of it. */
const LEAD =
  /^.*(?:打造|打响|培育|创建|创树|争创|叫响|做强|做大|做优|做响|推广|提升|树立|塑造|建设|发展|认证|评选|认定|申报|评定|遴选|宣传|推介|推动|推进|实施|开展|保护|传承|支持|壮大|振兴|扩大|提高|增强|形成|完善|举办|办好|承办|筹办|协办|奖励|第[一二三四五六七八九十]+[条章节]|组织|参加|参评|参与|鼓励|争取|深化|推行|健全|做好|抓好|用好|建立|加快|构建|开设|继续|持续|积极|着力|深入|广泛|加强|(?:充分)?发挥|利用|设置|增设|增列|优化|落实|强化|聚焦|借助|结合|关于|[我全][省市]|\d{4}年度?|一批|一大批|更多|具有|特色的|优势的|以及|获得|摘得|第[一二三四五六七八九十\d]+届|[一二三两\d]+[个家项]|首届|[的和及与等对为到以使让在了并])/u

/** The name without the verbs and counters that stand before it: 支持企业争创重庆名牌产品 → 重庆名牌产品. */
export function trimName(name: string): string {
  const cut = LEAD.exec(name)
  return cut === null ? name : name.slice(cut[0].length)
}

/** Names that their ending announces (X老字号, X名牌, X精品, X质量奖, 品牌日 …), in a clause with a cue. */
export function namedBrands(words: string): Named[] {
  const found: Named[] = []
  for (const form of endings) {
    if (!form.ending.test(words)) continue
    form.pattern.lastIndex = 0
    for (let hit = form.pattern.exec(words); hit !== null; hit = form.pattern.exec(words)) {
      const head = form.name === 'campaignRun' ? hit[0].lastIndexOf('品牌') : Math.max(0, hit[0].search(form.ending))
      const whole = form.name === 'zone' || form.name === 'together'
      const trimmed = whole ? zoneName(hit[0]) : trimName(hit[0].slice(0, head)) + hit[0].slice(head)
      const name = trimmed.replace(/^(?:企业|产品)(?!品牌)/u, '')
      if (form.name === 'zone' && !isStriven(words, hit.index, hit.index + hit[0].length)) continue
      if (form.name === 'label' && !/认证|登记|标识|标志保护|保护工程|\d+[个件]/u.test(words)) continue
      if (/各类/u.test(name)) continue
      if (
        form.name === 'zone' &&
        /^(?:国家级?|省级|全国)?(?:产业|示范|以上)?[^、]{0,4}示范(?:区|基地|县)$|设立|项目|安排|支持|在|重要的/u.test(name)
      )
        continue
      if (form.name === 'oneStop' && name.startsWith('“')) continue
      if (
        name.length < 2 ||
        /^(?:名牌|精品|名牌精品|世界名牌|中国名牌精品|质量奖项|名牌产品|工程奖|杯|金奖|创新奖|行业精品|生产|旅游|文艺|奖|[个人]*贡献奖|(?:技能|工业设计|设计|手工技能|有关技能)?大赛|(?:产品|国际产品|技术)?交易会|.{0,4}展览会|博览会|展销会|企业品牌日)$/u.test(
          name,
        )
      )
        continue
      if (form.name === 'cup' && !/争创|参评|评选|奖/u.test(words)) continue
      if (
        (form.name === 'famous' || form.name === 'fine') &&
        /(?:知名|自主|优质|更多|国内|国际|制造业|行业|企业|产品|首钢|优特|名品|放心食品|农业|工业|文化|旅游|文艺|建筑|工程|消费|时尚|特色)(?:名牌|精品)/u.test(
          name,
        )
      )
        continue
      const start = hit.index + hit[0].length - name.length
      found.push({ name, category: form.category, core: form.core, start, end: start + name.length })
    }
  }
  return found
}

/** Of 国家级示范县和省级示范县 the last. */
function zoneName(words: string): string {
  const at = Math.max(
    ...['国家', '省级', '全国', '中国'].flatMap((mark) => ['和', '及', '、', '与'].map((joint) => words.lastIndexOf(joint + mark))),
  )
  return at < 0 ? words : words.slice(at + 1)
}

/** Whether the document strives for a zone rather than only names it. */
function isStriven(words: string, start: number, end: number): boolean {
  return STRIVING.test(words.slice(Math.max(0, start - 24), start)) || STRIVEN.test(words.slice(end))
}

/** Place + thing (+ 品牌): 打造吉林歌舞、吉林影视剧等优势文化品牌; 河南品牌. */
export function listedBrands(words: string): Named[] {
  if (!/品牌/u.test(words) || !CUE_VERB.test(words)) return []
  const found: Named[] = []
  for (const place of findPlaceNames(words)) {
    const rest = words.slice(place.end)
    const own = /^(?:服务|制造|建造|农产品|文旅|旅游|工业|优质|公用)?品牌(?!建设|意识|创建|培育|发展|战略|价值|评价)/u.exec(rest)
    if (own !== null) {
      found.push({ name: place.name + own[0], category: 'brand', core: true, start: place.start, end: place.end + own[0].length })
      continue
    }
    const item = /^([\p{Script=Han}]{2,4}?)(?=[、，和及与等]|$)/u.exec(rest)
    if (item === null || /[省市区县州]|质量|企业|产品|经济|地区|特色|优势|工业$|行业|政府|部门|委|局|厅/u.test(item[0])) continue
    if (!/(?:等[^，。]{0,16}品牌|为品牌|品牌培育重点|等优势)/u.test(rest)) continue
    found.push({ name: place.name + item[0], category: 'brand', core: true, start: place.start, end: place.end + item[0].length })
  }
  return found
}
