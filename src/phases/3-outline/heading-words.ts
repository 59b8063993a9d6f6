import { isRunInList } from './false-headings.ts'

/**
 * Where the words of a heading end before `to`: at a statement of responsibility, at an instruction, at an enumeration, or at a sentence
 * run on without a stop.
 */
export function wordsEnd(text: string, from: number, to: number): number {
  return Math.min(
    statementStart(text, from, to),
    instructionStart(text, from, to),
    listStart(text, from, to),
    sentenceStart(text, from, to),
  )
}

/** 申报材料（一）申请表；（二）营业执照: the first item of an enumeration. */
function listStart(text: string, from: number, to: number): number {
  const at = text.slice(from, to).indexOf('（一）')
  return at > 1 && isRunInList(text, from + at + 3) ? from + at : to
}

/** Words that are a whole heading wherever a part opens with them. */
const heads =
  /^(?:(?:工作|主要|总体|行动)目标[及和与](?:时间|进度|工作)?安排|(?:产业|区域|空间|发展)布局[及和与](?:发展|主要)?目标|指导思想|基本原则|工作原则|总体要求|总体思路|总体目标|主要目标|工作目标|发展目标|目标任务|工作思路|(?:出台|起草|制定|修订|编制|政策)背景|主要内容|重点任务|主要任务|工作任务|保障措施|组织保障|工作要求|有关要求|工作措施|适用范围|实施步骤|(?:加强|强化|切实加强)?组织领导|(?:加强|强化)(?:组织保障|督导检查|监督检查|宣传引导|舆论引导|督促指导|协调配合|资金保障)|总则|附则|(?:产业|区域|空间|总体|功能|发展)布局(?=以[^，、的]{2,30}为))(?![、，。；：和与及的（并]|任务|要求|措施)/

const year = '20\\d\\d年'
/** What opens a sentence, never the rest of a heading, where it stands behind a whole heading's words. */
const opener = new RegExp(
  `为(?:了|贯彻|落实|进一步|深入|全面|切实|有效|确保|做好|更好|缓解|加快|加强|推动|促进|提高|提升|规范|解决|保证|保障|方便)|根据|按照|依据|坚持(?![和与])|以习近平|全面贯彻|深入贯彻|认真贯彻|到${year}|[自从]${year}|${year}|“?十[一二三四五六]五”?(?:时期|期间|以来)，|[近一几多]年来|当前|各(?:级|地区|地各|地(?=[在要应须])|市|县|区|有关|部门|单位|统筹|相关|高校|学校)|凡|本(?:办法|规定|细则|意见|方案)|[一首](?:是|先)|对(?:符合|属于|于|在)|鼓励(?=和支持|企业|有条件|各)|充分发挥|围绕|聚焦|针对|要(?=把|将|坚持|以|在|按)|力争(?=[到在用通])|[省市州县区](?:委、?[省市州县区])?政府(?:办公[厅室])?(?:将|要|每年|成立|设立|安排|组织)|结合(?=实际|我)|截至|(?:落实|贯彻|执行)(?=《)|(?<![应要须当需可])将(?=[^，。]{2,20}(?:纳入|作为|列入|打造成))|在(?=[^，。]{2,24}(?:行业|领域|地区)(?:开展|推行|实施|推广))`,
  'g',
)
/** Who shall do what: a sentence however short it is. */
const subject =
  /(?:[省市州县区](?:委、?[省市州县区])?政府(?:办公[厅室])?|各(?:级|地|市|县|区|有关|相关|部门|单位)[^，。]{0,12}?)(?:将|要|应|须)/g
/** Who a sentence about duties opens with: 各级政府要…, 县级以上地方人民政府要…. */
const body = /(?:政府|[厅局委办部]|委员会|部门|单位|机构|企业|高校|学校|医院|各地|地区|[市州县区乡镇]|街道|（[市州县区盟旗、]+）)$/
/** The same right behind a heading's words: 压实主体责任各地要…. */
const someBodies = /各(?:级|地|市|县|区|有关|相关|部门|单位|承办|高校|企业)[^，。]{0,12}$/
/** Who acts, or by which rule: a sentence, not a heading that the next runs into. */
const acting = /部门|单位|政府|机构|负责|规定|[局厅委办]/
/** A heading's words are no longer than this; what opens a sentence is shorter than 24. */
const latest = 28

/** Words that a heading does not end in. */
const unfinished =
  /(?:(?<!目)的|[和与及、，在对从由为将是以并或等把各了“（]|推动|推进|加快|加强|坚持|全面|深入|进一步|积极|大力|切实|认真|严格|不断|持续|着力|突出|强化|落实|贯彻|紧紧|紧密|主动|密切|支持|组织|指导|要求|实行|实施)$/

/**
 * A sentence run on right behind the heading's words, where a break was lost.
 *
 *     一、发展目标到2025年，全省产值达到…    （二）加强督导检查各级各部门要高度重视，…
 *                ^                                     ^
 */
function sentenceStart(text: string, from: number, to: number): number {
  if (to - from <= 14) return to
  const words = text.slice(from, Math.min(to, from + 160))
  const head = heads.exec(words)
  if (head) return from + head[0].length
  if (!words.includes('，')) return to
  for (const { index } of words.slice(0, latest + 24).matchAll(to - from <= 24 ? subject : opener)) {
    if (index > latest) break
    const before = words.slice(0, index)
    if (/^[要应须将]/.test(words.slice(index)) && body.test(before)) {
      const behind = before.search(someBodies)
      return behind >= 4 && !unfinished.test(before.slice(0, behind)) ? from + behind : to
    }
    if (/^[将在]/.test(words.slice(index)) && acting.test(before)) continue
    if (index < 4 || /[，。；：、]|[-—–~～至]$|[（《“〈<][^）》”〉>]*$/.test(before) || unfinished.test(before)) continue
    return words.slice(index).includes('，') || words.length - index > 20 ? from + index : to
  }
  const deed = deedLength(words)
  return deed > 0 ? from + deed : to
}

/** What a heading that tells of a deed ends in, and what the next deed opens with: 推进数字惠民服务｜鼓励通过多种方式…. */
const deeds =
  /^[^，。；：、“]{0,18}?(?:建设|发展|(?<![企行])业|名牌|品牌|能力|水平|服务|体系|力度|机制|创新|环境|收入|条件|管理|监管|保障|攻关|防线|协调|推广|应用|改革|转型|升级|投入|公开|结构|效率|布局|供给|融合|培育)(?=(?:大力|积极|加快|持续|不断|全面|深入|扎实|进一步|充分|切实)?(?:支持(?!政策|体系|力度)|鼓励|建立|完善|推进|加强|加大|强化|优化|深化|引导|组织|制定|落实|开展|推动|促进|提升|扩大|培育|依托|健全|指导|统筹|实施|构建|打造|发挥|严格)[^，。；的]{2,}(?<!行动|工程|计划|机制|体系|项目|活动|试点|政策)，)/
const longDeed = 40

/** 实施老园改造工程｜对树龄较长的果园，采取…: a scheme by its name, and what opens the sentence about it. */
const scheme =
  /^[^，。；：、“]{4,16}(?:工程|行动)(?=对|以(?![来及上下内外])|依托|立足|按照|围绕|聚焦|突出|(?:全面|大力|重点|积极|加快)?(?:推广|推进|推动|支持|鼓励|完善|建立|开展|落实))/

/** How long the first deed is where a second stands right behind it, in a sentence too long for a heading; else 0. */
function deedLength(words: string): number {
  if (words.length <= longDeed) return 0
  const length = (deeds.exec(words) ?? scheme.exec(words))?.[0].length ?? 0
  return length >= 6 && !unfinished.test(words.slice(0, length)) ? length : 0
}

/** 关于…的问题，由市教育局牵头，市体育局配合: to the end of the sentence. */
const assigns = /^，由[^，。；]{2,80}?(?:负责(?!解释)|牵头|会同|组织实施|抓好|研究提出)[^；]{0,80}$/

/** A statement of responsibility right behind the heading's words is not part of them. */
function statementStart(text: string, from: number, to: number): number {
  const by = from + text.slice(from, to).indexOf('的问题，由') + 3
  if (by > from + 2 && assigns.test(text.slice(by, to))) return by
  for (let i = from + 1; i < to; i++) {
    const code = text.charCodeAt(i)
    if (code !== 0xff08 && code !== 0x3014 && code !== 0x3010) continue
    const inside = text.slice(i + 1, Math.min(to, i + 40))
    if (
      /^(?:第一|主要)?(?:由|牵头|责任|主办|配合|负责|承办|落实|完成时限|实施)|^[^）〕】]*(?:负责|牵头|配合|[局厅委办部会院室队]起草[）〕】])/.test(
        inside,
      )
    )
      return i
    const close = code === 0xff08 ? '）' : code === 0x3014 ? '〕' : '】'
    if (text.charAt(to - 1) !== close) continue
    if (text.lastIndexOf(close, to - 2) < i && /(?:厅|局|委|政府)(?:[、，]|$)/.test(text.slice(i + 1, to - 1))) return i
  }
  return to
}

/** `重点任务以下各项任务均需…落实`: an instruction run into the heading. */
function instructionStart(text: string, from: number, to: number): number {
  const words = text.slice(from, to)
  const at = words.includes('下') ? words.search(/以下|下列/) : -1
  return at >= 4 && /均|不再/.test(words.slice(at)) ? from + at : to
}

/** Unnumbered headings: only words that always head a part. */
const partNames =
  /^(?:总体要求|指导思想|基本原则|工作原则|总体思路|主要目标|工作目标|总体目标|发展目标|重点任务|主要任务|工作任务|重点工作|主要措施|工作措施|重点举措|政策措施|保障措施|组织保障|工作要求|组织实施|实施步骤)$/

/** Parts of a report to an assembly, on a line of their own: 2021年工作回顾, 今后五年的奋斗目标和主要任务. */
const reportParts =
  /^(?:20\d\d年|过去[一五]年|今后[一五]年|今年|去年|本届政府)[^。，；：\n]{0,12}(?:回顾|成就|成绩|工作|任务|目标|安排|部署|打算)[^。，；：\n]{0,14}$/

/** The rest of a title: 2016年小学毕业生初中入学工作的｜通知. */
const ofDocument = /的(?:通知|通告|公告|意见|方案|计划|办法|决定|报告|函|批复|细则)$/

/** Whether a line without a label heads a part: 保障措施, 今后五年的奋斗目标和主要任务. */
export function isPartName(words: string): boolean {
  return words.length <= 6 ? partNames.test(words) : reportParts.test(words) && !ofDocument.test(words)
}

/** 有关要求： ⏎ （一）落实责任: what is asked of all behind the last of the parts, on a line without a label. */
export function closesParts(text: string, start: number, end: number): boolean {
  return end - start <= 6 && asking.test(text.slice(start, end)) && /^\n(?:（一）|1[.、])/.test(text.slice(end, end + 4))
}
const asking = /^(?:有关|相关|几点|工作)要求：?$/

const framed = /[\s]*【([^【】\n]{2,30})】[\s。：:]*/y
const bracketed = /[\s]*[（〔]([^（）〔〕\n，。；：]{2,16})[）〕][\s。：:]*/y
/** Who does it, in a bracket: no caption. */
const doers = /(?:牵头|负责|责任|配合|主办|承办)(?!制|保险|追究)|[局厅委办部]$/

/** The caption that an item opens with, before its own text: 【资金保障】所需资金…, and of an article also 第一条（目的和依据）为…. */
export function captionAt(
  text: string,
  from: number,
  to: number,
  article: boolean,
): { start: number; end: number; bodyStart: number } | undefined {
  framed.lastIndex = from
  bracketed.lastIndex = from
  const hit = framed.exec(text) ?? (article ? bracketed.exec(text) : null)
  const words = hit?.[1] ?? ''
  if (hit === null || doers.test(words)) return undefined
  const start = from + hit[0].indexOf(words)
  return { start, end: start + words.length, bodyStart: Math.min(to, from + hit[0].length) }
}
