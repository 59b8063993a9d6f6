/** 甘肃省市场监督管理局 → 市场监督管理局, 甘肃工信厅 → 工信厅: a body's name without its province. */
export function withoutProvince(name: string, province: string | undefined): string {
  const short = province?.replace(/(?:省|市|(?:壮族|回族|维吾尔)?自治区)$/u, '')
  const rest = [province, short && `${short}省`, short].reduce<string>(
    (n, prefix) => (prefix && n.startsWith(prefix) ? n.slice(prefix.length) : n),
    name,
  )
  return rest.replace(/^省/u, '') || name
}

/** The name at the end of a department's id: department:620000/甘肃省工业和信息化厅 → 甘肃省工业和信息化厅. */
export const nameOfId = (id: string): string => id.slice(id.lastIndexOf('/') + 1)
