/** A stretch of the text, in offsets of the normalised text. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** Stands for every character inside quotation marks and brackets, so that splitting and scanning pass over them. */
export const HIDDEN = '\u0001'

const PAIRS: Readonly<Record<string, string>> = { '“': '”', '《': '》', '（': '）', '〔': '〕', '(': ')', '[': ']', '【': '】', '‘': '’' }

/**
 * The text with what stands inside quotes and brackets hidden, at equal length; and the ranges that were hidden.
 * A bracket that does not close within its paragraph hides nothing.
 */
export function hideBrackets(text: string): { masked: string; hidden: readonly Range[] } {
  const hidden: Range[] = []
  const stack: { close: string; at: number }[] = []
  for (let i = 0; i < text.length; i++) {
    const char = text[i] ?? ''
    if (char === '\n') stack.length = 0
    const top = stack.at(-1)
    if (top !== undefined && char === top.close) {
      stack.pop()
      if (stack.length === 0) hidden.push({ start: top.at + 1, end: i })
      continue
    }
    const close = PAIRS[char]
    if (close !== undefined && stack.length < 8) stack.push({ close, at: i })
    else if (char === '。' && stack.some((open) => open.close === '”') === false && stack.length > 0 && i - (stack[0]?.at ?? 0) > 400)
      stack.length = 0
  }
  let masked = ''
  let at = 0
  for (const range of hidden) {
    masked += text.slice(at, range.start) + HIDDEN.repeat(range.end - range.start)
    at = range.end
  }
  return { masked: masked + text.slice(at), hidden }
}

/** The pieces of `range` between the characters that `stop` matches, empty ones left out. Stops are not part of a piece. */
export function splitAt(masked: string, range: Range, stop: RegExp): Range[] {
  const pieces: Range[] = []
  const part = masked.slice(range.start, range.end)
  let start = 0
  for (const hit of part.matchAll(new RegExp(stop.source, 'gu'))) {
    if (hit.index > start) pieces.push({ start: range.start + start, end: range.start + hit.index })
    start = hit.index + hit[0].length
  }
  if (start < part.length) pieces.push({ start: range.start + start, end: range.end })
  return pieces
}

/** Sentences end at 。！？ or a paragraph's end; a break between a Han character and a quantity is a break of the print. ； ends a clause only. */
export const SENTENCE = /[。！？]|\n(?!(?<=\p{Script=Han}\n)\d+(?:\.\d+)?(?:%|[亿万]|[个家项]))/u
export const CLAUSE = /[，；：\t|]/u
