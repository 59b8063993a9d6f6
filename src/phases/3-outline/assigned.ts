const assigned =
  /(?:牵头|责任|主办|承办|落实|部门)(?:单位|部门|分工)：|[（〔【][^（）〔〕【】]{2,}(?:牵头|负责)[^（）〔〕【】]{0,40}[）〕】]|（[省市州县区各][^（）。]{1,100}[委局厅办部府会心司区县]）[。；]?$/
const instruction = /(?:以下|下列)[^。]*(?:均|不再)/

/** Whether the words of an item tell who has it, as a goal does that is shared out like a task: 1.生产总值增长6%。责任单位：市发展改革委。 */
export function isAssigned(words: string): boolean {
  return assigned.test(words.trimEnd())
}

/** Whether words tell in a sentence what is to be done, and then who has it; not where they are a heading's alone, or speak of all below. */
export function tellsOwner(words: string): boolean {
  const own = words.trimEnd()
  const at = assigned.exec(own)?.index ?? 0
  return own.slice(0, at).includes('。') && !instruction.test(own)
}

/** Whether a part of goals without items ends in a line that tells who has them: 由市政府各部门负责落实。 */
export function isAllottedWhole(words: string): boolean {
  const own = words.trimEnd()
  return /^由[^。；]{2,80}(?:负责|牵头|配合)(?:落实)?。?$/.test(own.slice(own.lastIndexOf('\n') + 1))
}

/** Between two 、: one office, or two that 和 joins. */
const office = '[省市县区州国][^，。；：、“”对的由]{1,30}[局厅委办部院会社处府署](?:等[^，。；：、]{0,6})?'
const owners = new RegExp(
  `^由?${office}(?:、${office}){0,15}(?:负责|牵头|承办|主办)，(?:[^，。；：]{2,100}(?:配合|协办|参与|参加|协助)，)?(?=.{6})`,
)

/** How long the statement is that an item opens with before it says what is to be done: 省茶办负责，省财政厅配合，｜改造茶园. */
export function ownersLength(words: string): number {
  return owners.exec(words)?.[0].length ?? 0
}
