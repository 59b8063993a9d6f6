const reading = /\s|[（(][^()（）]{1,8}[)）]/g
/** The first half of a name, which opens with whose body it is and ends in no body and no work. */
const opens = /^[省市县区旗州](?!级|内|域|直)[一-鿿]{2,8}$/
const whole = /(?:局|厅|委|办|部|院|会|府|中心|司|队|组|所|站|处|镇|乡|街道|集团|公司|单位|部门|建设|改造|工程|项目|提升|整治|治理|行动)$/
/** What ends a name and is none by itself. */
const ends =
  /^(?:服务|执法|管理|监督|监管|事务|保障|办公|委员|指挥|有限|协调|促进|运营|监测|救助|救援|督导|推进|领导)[一-鿿]{0,4}(?:局|厅|室|办|部|院|会|中心|队|组|所|站|处|公司|集团)$/

/**
 * Whether a narrow cell breaks the name of one body after the line `first`:
 *
 *     区新兴产业
 *     服务中心
 */
function breaksName(first: string, second: string): boolean {
  if (first.length > 60 || second.length > 40) return false
  const start = first.replace(reading, '')
  return opens.test(start) && !whole.test(start) && ends.test(second.replace(reading, ''))
}

/** An opening sign at the end of a line that nothing closes, and what closes it in the next. */
const signs: readonly (readonly [RegExp, RegExp])[] = [
  [/“[^”]{0,20}$/, /^[^“”]{1,20}”/],
  [/《[^》]{0,40}$/, /^[^《》]{1,40}》/],
  [/[（(][^）)]{0,20}$/, /^[^（()）]{1,20}[）)]/],
]

/** Whether a narrow cell breaks after `first` inside quotation marks, a title or brackets: 新建2家“某某 ⏎ 书苑”。 */
function breaksQuoted(first: string, second: string): boolean {
  const before = first.slice(-42)
  return signs.some(([open, close]) => open.test(before) && close.test(second.slice(0, 42)))
}

/** Whether the break between two lines of a table stands inside a name or a sign pair of one cell. */
export function breaksCell(first: string, second: string): boolean {
  return breaksName(first, second) || breaksQuoted(first, second)
}
