/** The line printed in red above a document, 株洲市人民政府文件: who issues it, no part of the title (GB/T 9704 7.2.4). */
export function isLetterhead(words: string): boolean {
  return /^\p{Script=Han}{2,36}(?:政府|办公[厅室]|委员会|[厅局委])文件$/u.test(words)
}

/** A document number on a line of its own, 株政发[2013]12号: no part of the title (GB/T 9704 7.2.5). */
export function isDocNumberLine(words: string): boolean {
  return /^\p{Script=Han}{1,14}\s*[〔［[（(„]\s*\d{4}\s*[〕］\]）)‟]\s*第?\s*\d+\s*号$/u.test(words)
}
