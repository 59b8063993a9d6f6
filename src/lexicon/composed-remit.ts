/** The remits of offices that counties make of several, as their full names call them; what they are short for stands behind. */
const parts = new Map<string, string>(
  (
    [
      ['发展改革', '发展和改革 发改'],
      ['工业信息化', '工业和信息化 工信'],
      ['经济信息化', '经济和信息化 经信'],
      ['科技', '科学技术 科'],
      ['教育', '教'],
      ['体育', '体'],
      ['文化', '文'],
      ['旅游', '旅'],
      ['广电', '广播电视 广'],
      ['文化旅游', '文化和旅游 文旅'],
      ['卫生健康', '卫健'],
      ['商务', '商'],
      ['粮食', '粮'],
      ['住房城乡建设', '住房和城乡建设 住建'],
      ['交通运输', '交通'],
      ['人力资源社会保障', '人力资源和社会保障 人社'],
      ['民族宗教', '民宗'],
      ['市场监管', '市场监督管理'],
      ['城市管理', '城管'],
      ['民政', ''],
      ['农业农村', ''],
      ['农牧', ''],
      ['农牧农村', ''],
      ['水利', ''],
      ['水务', ''],
      ['林业', '林'],
      ['林业草原', '林业和草原 林草'],
      ['自然资源', ''],
      ['应急管理', '应急'],
      ['统计', ''],
    ] as const
  ).flatMap(([full, short]) => [full, ...short.split(' ')].filter((form) => form !== '').map((form) => [form, full] as const)),
)
const longest = Math.max(...[...parts.keys()].map((form) => form.length))

/**
 * The full name of a remit made of several, by its parts: 工信科技 and 工业信息化和科技 are 工业信息化和科技, 商粮 is 商务和粮食. The longest part is
 * taken first, and a name that is printed in full stays; undefined where any part is none of the table, or there is but one.
 */
export function composeRemit(remit: string): string | undefined {
  const found: string[] = []
  for (let at = 0; at < remit.length; ) {
    if (found.length > 0 && /[和与及]/.test(remit.charAt(at))) at++
    let length = Math.min(longest, remit.length - at)
    while (length > 0 && !parts.has(remit.slice(at, at + length))) length--
    if (length === 0) return undefined
    found.push(parts.get(remit.slice(at, at + length)) ?? '')
    at += length
  }
  if (found.length < 2) return undefined
  return remit.replace(/[和与及]/g, '') === found.join('') && /[和与及]/.test(remit)
    ? remit
    : `${found.slice(0, -1).join('')}和${found.at(-1)}`
}
