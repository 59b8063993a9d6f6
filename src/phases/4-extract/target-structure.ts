/** The shares of the three sectors in the economy, printed as one ratio. */
export interface SectorShare {
  readonly indicator: string
  readonly value: number
  /** Offsets of the number in the clause. */
  readonly start: number
  readonly end: number
}

const RATIO =
  /三次产业[^，；。\d]{0,12}(?:结构|比例|比重|占比|构成|比)(?:[由从][^，；。]{0,12}?\d[\d.]*[:：∶]\d[\d.]*[:：∶]\d[\d.]*)?[^，；。\d]{0,8}?(?:为|到|至|达|成)((\d{1,2}(?:\.\d+)?)[:：∶](\d{1,2}(?:\.\d+)?)[:：∶](\d{1,2}(?:\.\d+)?))(?![\d.：:∶])/u
const SECTORS = ['第一产业比重', '第二产业比重', '第三产业比重'] as const

/** 三次产业结构调整为10：45：45 is three shares; empty where a clause prints none, or numbers that do not make up a whole. */
export function sectorShares(words: string): readonly SectorShare[] {
  const said = words.includes('三次产业') ? RATIO.exec(words) : null
  if (said === null) return []
  const [all, ratio = '', ...parts] = said
  const total = parts.reduce((sum, part) => sum + Number(part), 0)
  if (Math.abs(total - 100) > 1) return []
  let at = said.index + all.length - ratio.length
  return SECTORS.map((indicator, i) => {
    const part = parts[i] ?? ''
    const share = { indicator, value: Number(part), start: at, end: at + part.length }
    at = share.end + 1
    return share
  })
}
