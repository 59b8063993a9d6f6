import { useLanguage } from './language.ts'

/** A text, or one made from values: `(n: number) => string`. */
type Entry = string | ((...values: never[]) => string)
type Entries = Readonly<Record<string, Entry>>

/** The same keys with the same values, the words free. */
type Words<Z extends Entries> = { readonly [K in keyof Z]: Z[K] extends (...values: infer A) => string ? (...values: A) => string : string }

export interface Dictionary<Z extends Entries> {
  readonly zh: Words<Z>
  readonly en: Words<Z>
}

/**
 * A dictionary in both languages. A key that one of them lacks does not compile.
 *
 *     const text = defineText({ zh: { tasks: (n: number) => `${n} 个任务` }, en: { tasks: (n) => `${n} tasks` } })
 */
export function defineText<const Z extends Entries>(dictionary: { readonly zh: Z; readonly en: NoInfer<Words<Z>> }): Dictionary<Z> {
  return dictionary as unknown as Dictionary<Z>
}

/** The words of a dictionary in the language of the page. */
export function useText<Z extends Entries>(dictionary: Dictionary<Z>): Words<Z> {
  return dictionary[useLanguage()]
}
