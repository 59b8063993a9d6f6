import { isHan } from './mark.ts'

/** What may stand for a destroyed character: `?`, U+FFFD, □. */
export function isLost(code: number): boolean {
  return code === 0x3f || code === 0xfffd || code === 0x25a1
}

/** U+FFFD, □, `????`, `(?。z`: what a broken conversion leaves behind. A lone `?` may be a question. */
export function isDamage(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code === 0xfffd || code === 0x25a1) return true
  if (code !== 0x3f) return false
  const before = text.charAt(at - 1)
  const after = text.charAt(at + 1)
  return (
    after === '?' ||
    before === '?' ||
    before === '(' ||
    before === '（' ||
    after === '。' ||
    after === '，' ||
    isHan(text.charCodeAt(at + 1))
  )
}
