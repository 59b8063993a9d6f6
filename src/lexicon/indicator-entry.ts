/** One indicator under its canonical name, the wordings that mean it, and why they do. */
export interface IndicatorEntry {
  readonly name: string
  /** Wordings after light normalisation (no 全省, 主要, leading verbs). */
  readonly also: readonly string[]
  readonly reason: string
}
