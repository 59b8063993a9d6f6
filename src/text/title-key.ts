/** What prints of one title have in common: it without blanks, quotes, brackets and dashes. */
export function titleKey(title: string): string {
  return title.replace(/[\s《》〈〉“”"‘’（）()〔〕—－–-]/g, '')
}
