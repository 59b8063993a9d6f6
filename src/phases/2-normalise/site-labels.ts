/** Labels of a site's metadata in square brackets, and the numbers of a list before them: `1. [索引号]11S000/…`. */

const label =
  '(?:索引号|有效性|公文种类|文种分类|[主体规][题裁划]分类|信息分类|服务对象|(?:联合)?发文[机单][关构位]|发布机[关构]|发文字号|文号|标题|成文日期|发文日期|发布日期|实施日期|[生失]效日期|废止日期|有效期|文件来源|信息来源|公布日期|印发日期|公开日期|生成日期|公开[方形]式|公开属性|公开类别|制发机[关构]|发文部门|关键词|主题词|文件名称|效力状态|备注)'
const numbered = new RegExp(`\\d{1,2}\\s*[.．]\\s*(?=[[［〔【]\\s*${label}\\s*[\\]］〕】])`, 'y')
const bracketed = new RegExp(`〔(${label})〕`, 'g')

/** Where a label starts that stands at `at` behind the number of a list; `at` itself where none does. */
export function behindListNumber(text: string, at: number): number {
  numbered.lastIndex = at
  return numbered.test(text) ? numbered.lastIndex : at
}

/** 〔发文字号〕 → 【发文字号】: brackets of this shape are those of a document number otherwise. The length stays. */
export function bracketedLabels(text: string): string {
  return text.includes('〔') ? text.replace(bracketed, '【$1】') : text
}

/** The block of a law library, run into one line: its labels, and 正文 behind the last. Gives where the document itself starts. */
export function libraryBreaks(line: string, breaks: Set<number>): number {
  const labels = [
    ...line.matchAll(
      /[•·●∙*]?[ 　]?【(?:制定机关|[发颁]布单位|[发公]布日期|发文日期|(?:发布)?文\s*号|字\s*号|标\s*签|[施生失]效?行?日期|实施时间|效力等级|效力级别|\s*有效性\s*|时效性|主题分类|所属类别|文件来源|税\s*种)】/g,
    ),
  ]
  const last = labels.at(-1)
  if (labels.length < 3 || last === undefined) return 0
  const about = line.lastIndexOf('文章', labels[0]?.index)
  if (about > 0) breaks.add(about)
  for (const { index } of labels) breaks.add(index)
  const behind = last.index + last[0].length
  const text = line.slice(behind, behind + 30).indexOf('正文')
  if (text < 0) return 0
  breaks.add(behind + text).add(behind + text + 2)
  return behind + text + 2
}
