export interface MarkedFinding {
  readonly kind: string
  readonly words: string
  readonly start: number
  readonly end: number
}

/**
 * Reads a sample whose expectation is marked in it; without its marks, the sample is the input.
 *
 *     marked('（⟦department 省市场监管局⟧）')
 *     // → { text: '（省市场监管局）', findings: [{ kind: 'department', words: '省市场监管局', start: 1, end: 7 }] }
 */
export function marked(sample: string): { text: string; findings: MarkedFinding[] } {
  const findings: MarkedFinding[] = []
  let text = ''
  for (const part of sample.split(/(⟦[^⟧]*⟧)/)) {
    if (!part.startsWith('⟦')) {
      text += part
      continue
    }
    const gap = part.indexOf(' ')
    if (gap < 0) throw new Error(`A mark needs a kind and words: ${part}`)
    const words = part.slice(gap + 1, -1)
    findings.push({ kind: part.slice(1, gap), words, start: text.length, end: text.length + words.length })
    text += words
  }
  return { text, findings }
}
