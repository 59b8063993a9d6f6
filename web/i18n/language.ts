import { oneOf, stored } from '../state/stored.ts'

export type Language = 'zh' | 'en'

const language = stored<Language>('zhengtu.language', oneOf(['zh', 'en']), 'zh', (value) => {
  document.documentElement.lang = value === 'zh' ? 'zh-Hans' : 'en'
})

/** The language of the interface; documents stay in theirs. */
export const useLanguage = language.use
export const setLanguage = language.set

/** Chinese collation by pinyin, for every list that people read. */
export const collator = new Intl.Collator('zh-Hans-CN', { numeric: true })

/** `12,345`; in Chinese from 10,000 on 1.2 万. `digits` after the point at most. */
export function formatNumber(value: number, to: Language, digits = 2): string {
  const plain = (n: number) => n.toLocaleString(to === 'zh' ? 'zh-CN' : 'en-GB', { maximumFractionDigits: digits })
  if (to === 'en') return plain(value)
  if (Math.abs(value) >= 1e8) return `${plain(value / 1e8)} 亿`
  if (Math.abs(value) >= 1e5) return `${plain(value / 1e4)} 万`
  return plain(value)
}

/** The day of an ISO 8601 time as people write it; empty for what is no time. */
export function formatDate(iso: string, to: Language): string {
  const time = new Date(iso)
  return Number.isNaN(time.getTime()) ? '' : time.toLocaleDateString(to === 'zh' ? 'zh-CN' : 'en-GB', { dateStyle: 'medium' })
}
