/** Labels of a site's metadata in square brackets, and the numbers of a list before them: `1. [索引号]11S000/…`. */

const label =
  '(?:索引[号號]|有效性|公文[种種][类類]|文[种種]分[类類]|[主体體][题題裁]分[类類]|服[务務][对對]象|(?:[联聯]合)?[发發]文[机機单單][关關构構位]|[发發]布[机機][关關构構]|[发發]文字[号號]|文[号號]|[标標][题題]|成文日期|[发發]文日期|[发發]布日期|[实實]施日期|[生失]效日期|[废廢]止日期|有效期)'
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
