import { isBlank } from './mark.ts'

/** A column of bodies, by what they have to do with the task of their row. */
export type RoleColumn = 'lead' | 'responsible' | 'support' | 'implement'
export type Column = 'number' | 'group' | 'task' | RoleColumn | 'deadline' | 'result' | 'other'

const columns: readonly (readonly [Column, RegExp])[] = [
  ['number', /^(?:序号|编号|序|项目编号|任务编号)$/],
  [
    'deadline',
    /^(?:(?:计划|预计|拟|工作)?(?:完成|办结|办理|推进|实施|整改)|落实|时间|进度)?(?:时限|期限|时间|节点|进度|时间节点|进度安排|时限要求|进度要求|时间进度|时间要求|时序进度)$/,
  ],
  [
    'lead',
    /^(?:[省市州县区镇]级|[省市州县区]直)?(?:主要|总|第一)?(?:牵头|主办|主责|第一责任|主要责任|组织)(?:实施|责任|负责)?(?:单位|部门|主体|处室|科室|股室|地区)?(?:[及和与、]责任人)?$/,
  ],
  [
    'support',
    /^(?:[省市州县区镇]级|[省市州县区]直)?(?:协同|协办|协作|配合|参与|参加|协助|支持){1,2}(?:责任|实施|推进|配合)?(?:单位|部门|科室|股室)?(?:[及和与、]责任人)?$/,
  ],
  ['implement', /^(?:具体)?(?:实施|落实|执行)(?:单位|部门|主体|机构)$/],
  [
    'responsible',
    /^(?:相关|有关|其他|主要|[省市州县区镇]级|[省市州县区]直)?(?:责任|承办|负责|实施|落实|主管)(?:单位|部门|主体|科室|处室|股室|人)?(?:[及和与、]责任人)?$|^具体责任(?:单位|部门|主体)$|^责任(?:分工|单位及部门)$|^(?:责任|牵头|主办|承办|实施)(?:单位|部门|主体)?(?:[及和与、/]|以及)(?:主要)?(?:责任|协同|配合|协办|参与|参加)(?:单位|部门)$/,
  ],
  [
    'group',
    /^(?:类别|分类|领域|板块|方面|(?:项目|任务|事项|实事|目标)(?:类别|分类|类型)|所属(?:领域|类别)|一级(?:指标|任务)|工作类别|重点领域|指标类型|专项|行动)$/,
  ],
  [
    'task',
    /^(?:(?:主要|重点|工作|具体|目标|年度|全年|推进|民生|改革|重点工作|主要工作|20\d\d年度?)?(?:与|和|及)?)?(?:任务|工作|事项|内容|措施|举措|目标任务|工作任务|任务内容|工作内容|工作事项|任务分解|工作措施|政策措施|项目|项目名称|工程名称|活动名称|目标与任务|目标和任务|目标及任务|重点任务|任务名称|事项名称|任务事项|工作要点|实事(?:项目)?(?:名称)?|实事内容|项目内容|建设内容|实施内容)(?:及内容|分解|内容|[和与及](?:要求|目标|举措|措施|标准|(?:实施|推进|工作)?(?:计划|安排|步骤)))?$/,
  ],
  ['result', /^.{0,6}(?:进展|完成|落实|推进|办理)(?:情况|成效)(?:说明)?$|^(?:工作)?(?:进展|成效)$/],
  [
    'other',
    /^(?:备注|说明|名称|(?:工作|年度|全年|具体|量化|考核|任务|绩效)?目标(?:要求|内容|值)?|(?:工作|任务|具体)要求|第?[一二三四1-4]季度(?:目标|计划|进度|任务|安排)?(?:目标)?|是否.{1,6}|.{0,4}负责人|指标|(?:计量)?单位|属性|指标(?:名称|内容|属性|性质|类型)|联系人|(?:[省市州县区旗]?(?:政府|委))?(?:分管|责任|牵头|包抓|包联|联系|主管)?[省市州县区]?领导|成果形式|预期(?:成果|目标)|依据|现状值?|(?:规划)?目标值|20\d\d年度?(?:实际|现状|基[期数]|预计|预期|计划|规划|目标)?(?:完成)?(?:值|数|目标|进度|安排)?|总投资|[“"]?十[一二三四五六]?五[”"]?期?末|基[期准]值?|年均.*|(?:增长|增速).{0,5})$/,
  ],
]

/** What a column holds, by the words of its head without notes in brackets; undefined where they are none that tables use. */
export function columnOf(head: string): Column | undefined {
  if (head.length > 60) return undefined
  let words = ''
  for (let i = 0; i < head.length; i++) if (!isBlank(head.charCodeAt(i))) words += head.charAt(i)
  if (/[（(]/.test(words)) words = words.replace(/(?<!^)[（(][^（()）]*[)）]/g, '')
  if (words.length === 0 || words.length > 14) return undefined
  for (const [column, form] of columns) if (form.test(words)) return column
  return undefined
}

/** The cells of a line: by tab, by pipe, or by two and more blanks. One cell where nothing separates. */
export function splitCells(line: string): string[] {
  const cells = line.includes('\t')
    ? line.split('\t')
    : /[|｜]/.test(line)
      ? line.replace(/^\s*[|｜]|[|｜]\s*$/g, '').split(/[|｜]/)
      : line.split(/ {2,}|　+/)
  const single = cells.every((cell) => cell.trim().length <= 1)
  return single ? [line] : cells.map((cell) => cell.trim())
}

/** How many cells are column heads. */
export function headerCells(cells: readonly string[]): number {
  if (cells.length === 1 && (cells[0] ?? '').length > 20) return 0
  if (cells[0]?.startsWith('主题词')) return 0
  let known = 0
  for (const cell of cells) if (cell.length <= 20 && columnOf(cell)) known++
  return known
}

/** No head names more columns. */
export const mostColumns = 12

const rowNumber = /^\d{1,3}[.．、]?$/

/** Whether a cell is the number of a row. */
export const isRowNumber = (cell: string): boolean => rowNumber.test(cell)

/** What a number counts that stands alone before its row; undefined where words are none. */
export function rowNumberOf(words: string): number | undefined {
  const counted = /^([1-9]\d{0,2})[.．、]?$/.exec(words)
  return counted ? Number(counted[1]) : undefined
}

const dayCell =
  /^(?:(?:20\d\d|全|今|当|每)年)?(?:\d{1,2}月|第?[一二三四1-4]季度|[上下]半年|年底|年内|长期|持续|常年|全年)[^，。；]{0,10}$|^20\d\d年(?:底|内|\d{1,2}月)?[^，。；]{0,8}$/

/** Whether a cell says when something is due. */
export const isDayCell = (cell: string): boolean => cell.length <= 20 && dayCell.test(cell)

/** Whether a column names who has the task. */
export function isRole(column: Column | undefined): column is RoleColumn {
  return column === 'lead' || column === 'responsible' || column === 'support' || column === 'implement'
}

const holders =
  /^(?:所属)?(?:[区县市镇乡]|各?县[（(]市[）)]区|各[市区县]|区县|县区|市县|县市|县市区|市州|州市|盟市|旗县|旗县区|乡镇|镇街|街道|街镇|地区|区域|园区|单位|单位名称|(?:责任|承担|实施)单位|地市|设区市)(?:[（(][^（()）]{1,6}[）)])?$/

/** Whether words head the column of those whom a total falls to: 县(市), 承担单位. */
export const isHolder = (words: string): boolean => holders.test(words)

/** A measure with its unit: 新建沼气池(口). */
const measure = /^[^\d（()）]{2,20}[（(][^（()）\d]{1,6}[）)]$/

/**
 * The head of a table whose cells stand a single blank apart: `序号 工作任务 牵头单位 配合单位`, `工作任务 责任单位`, or one that shares out several
 * measures: `县(市) 新建沼气池(口) 服务网点(个)`.
 */
export function isTightHead(line: string): boolean {
  if (line.length > 80) return false
  const words = tightCells(line)
  if (words.length > 2 && isHolder(words[0] ?? '') && words.slice(1).every((word) => measure.test(word))) return true
  if (line.length > 60) return false
  if (words.length === 2)
    return columnOf(words[0] ?? '') === 'task' && /^(?:lead|responsible|implement)$/.test(columnOf(words[1] ?? '') ?? '')
  return words.length >= 3 && words.every((word) => word.length > 1 && columnOf(word) !== undefined)
}

/** Cells a single blank apart; a letter-spaced word is one, and so is what belongs to a number: `序号 工 作 任 务 2025 年`. */
export function tightCells(line: string): string[] {
  const cells: string[] = []
  let spaced = false
  for (const word of line.split(/[ 　]+/)) {
    const single = word.length === 1 && /[一-鿿]/.test(word)
    const behind = /^(?:年|左右|以上|以下|以内)$/.test(word) && /\d[%％]?$/.test(cells.at(-1) ?? '')
    if ((single && spaced) || behind) cells.push((cells.pop() ?? '') + word)
    else cells.push(word)
    spaced = single
  }
  return cells
}
