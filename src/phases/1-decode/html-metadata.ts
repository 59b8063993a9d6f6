import { inPlain } from '../../text/script.ts'
import { siteLabels } from '../../text/site-labels.ts'

/** Labels that the text of a document or a count of readers may have as well. */
const ofText = new Set(
  '来源 备注 标签 title 中文名 外文名 税种 字号 服务对象 责任部门 实施时间 主题导航 浏览次数 浏览量 阅读人次 评论人次'.split(' '),
)
const labels = new Set(siteLabels.filter((label) => !ofText.has(label)))

/** The label without the gaps and the colon that it is printed with; undefined where the words are no label. */
export function labelOf(words: string): string | undefined {
  const bare = words.replace(/[\s\u00a0\u3000【】[\]]/g, '').replace(/[:：]$/, '')
  return labels.has(inPlain(bare)) ? bare : undefined
}

/** Splits `索 引 号：006939748/2023-00012` into its label and its value. */
export function labelled(line: string): { label: string; value: string } | undefined {
  const match = /^\s*[【[]?\s*([\u3400-\u9fff\s\u00a0\u3000]{2,16}?)\s*[】\]]?\s*[:：]\s*(.*)$/su.exec(line)
  const label = match?.[1] === undefined ? undefined : labelOf(match[1])
  return label === undefined ? undefined : { label, value: (match?.[2] ?? '').trim() }
}

/** A cell without a label that is as long may be the title. */
const shortestTitle = 8

/** Rows of a table of labels and values as `名称：值` lines, and what else it holds; undefined where the table is none. */
export function metadataLines(rows: readonly (readonly string[])[]): string[] | undefined {
  const pairs: { label: string; value: string }[] = []
  const others: string[] = []
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
      else if (words.length >= shortestTitle) others.push(oneLine(words))
    }
  }
  if (pairs.length < 2 || pairs.length * 2 < cells) return undefined
  return [...pairs.filter(({ value }) => value !== '').map(({ label, value }) => `${label}：${value}`), ...others]
}

/** A row of labels alone, whose values stand in the row below. */
function isLabels(row: readonly string[]): boolean {
  return row.length > 1 && row.every((words) => labelOf(words) !== undefined)
}

function oneLine(words = ''): string {
  return words.replace(/\s+/g, ' ').trim()
}
