import { isDocNumberLine, isLetterhead } from '../../text/letterhead.ts'

/** `【字体：大 中 小】打印本页`, also where the closing bracket is lost. */
const typeSize = /^【?\s*字\s*[体号]\s*[:：]/
const particular =
  '(?:索引号|主题分类|公文时效|时效性?|有效性|(?:发布|发文|制发|公开)(?:机构|机关|单位|文号|字号|日期|时间)|成文日期|生效日期|文号)'
/** Particulars of the document side by side: `公文时效：有效 发布机构：某市人民政府`. */
const particulars = new RegExp(`^${particular}\\s*[:：].*\\s${particular}\\s*[:：]`)
/** Bodies that sign side by side. */
const signers = /^(?:[一-鿿]{4,30}(?:[厅局委部院会署府队]|办公室)\s{2,}){1,4}[一-鿿]{4,30}(?:[厅局委部院会署府队]|办公室)$/

/** Whether the line between `start` and `end` stands alone, as a letterhead, a document number, particulars or bodies side by side and a site's switch of type size do. */
export function isAlone(text: string, start: number, end: number): boolean {
  if (end - start > 80) return false
  const words = text.slice(start, end)
  if (particulars.test(words) || signers.test(words)) return true
  return end - start <= 40 && (isLetterhead(words) || isDocNumberLine(words) || typeSize.test(words))
}
