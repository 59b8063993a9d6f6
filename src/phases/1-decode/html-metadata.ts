import { inPlain } from '../../text/script.ts'

/** What sites print of a document besides its text, as they label it. */
const labels =
  /^(?:索引号|索取号|信息索引|信息索引号|主题分类|信息分类|组配分类|体裁分类|服务对象分类|公文种类|发文机关|发文单位|发布机构|发布机关|公开主体|公开机构|公开责任部门|制发机关|制定机关|发文机构|发文部门|发布部门|制发部门|印发机关|所属机构|发文字号|发布文号|发文文号|文件编号|文号|公文文号|成文日期|成文时间|生成日期|生成时间|生效日期|生效时间|施行日期|实施日期|失效日期|失效时间|废止日期|废止时间|公布日期|制发日期|发文日期|发文时间|发布日期|发布时间|公开日期|公开时间|公开方式|公开范围|公开形式|公开类别|公开属性|印发日期|有效性|时效性|公文时效|效力状态|有效期|文件状态|文件类型|内容分类|信息名称|文件名称|公文名称|名称|公文标题|发文标题|标题|关键词|主题词|内容概述|信息来源|统一编号|规范性文件编号|登记号)$/

/** The label without the gaps and the colon that it is printed with; undefined where the words are no label. */
export function labelOf(words: string): string | undefined {
  const bare = words.replace(/[\s\u00a0\u3000【】[\]]/g, '').replace(/[:：]$/, '')
  return labels.test(inPlain(bare)) ? bare : undefined
}

/** Splits `索 引 号：006939748/2023-00012` into its label and its value. */
export function labelled(line: string): { label: string; value: string } | undefined {
  const match = /^\s*[【[]?\s*([\u3400-\u9fff\s\u00a0\u3000]{2,16}?)\s*[】\]]?\s*[:：]\s*(.*)$/su.exec(line)
  const label = match?.[1] === undefined ? undefined : labelOf(match[1])
  return label === undefined ? undefined : { label, value: (match?.[2] ?? '').trim() }
}

/** Rows of a table of labels and values as `名称：值` lines; undefined where the table is none. */
export function metadataLines(rows: readonly (readonly string[])[]): string[] | undefined {
  const pairs: { label: string; value: string }[] = []
  let cells = 0
  for (const [i, row] of rows.entries()) {
    if (isLabels(row) && !isLabels(rows[i + 1] ?? [])) {
      cells += row.length
      for (const [at, words] of row.entries()) pairs.push({ label: labelOf(words) ?? '', value: oneLine(rows[i + 1]?.[at]) })
      continue
    }
    if (i > 0 && isLabels(rows[i - 1] ?? [])) continue
    for (let at = 0; at < row.length; at += 1) {
      const words = (row[at] ?? '').trim()
      if (words === '') continue
      cells += 1
      const label = labelOf(words)
      if (label !== undefined && at + 1 < row.length) {
        pairs.push({ label, value: oneLine(row[at + 1]) })
        at += 1
        continue
      }
      const both = labelled(words)
      if (both !== undefined) pairs.push(both)
    }
  }
  if (pairs.length < 2 || pairs.length * 2 < cells) return undefined
  return pairs.filter(({ value }) => value !== '').map(({ label, value }) => `${label}：${value}`)
}

/** A row of labels alone, whose values stand in the row below. */
function isLabels(row: readonly string[]): boolean {
  return row.length > 1 && row.every((words) => labelOf(words) !== undefined)
}

function oneLine(words = ''): string {
  return words.replace(/\s+/g, ' ').trim()
}
