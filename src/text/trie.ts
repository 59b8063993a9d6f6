interface Branch<T> {
  readonly next: Map<number, Branch<T>>
  value: T | undefined
}

/** Words as a tree by their UTF-16 units: reads the longest one at a place of a text without cutting it out. */
export class Trie<T> {
  readonly #starts = new Uint8Array(0x10000)
  readonly #root: Branch<T> = { next: new Map(), value: undefined }

  constructor(words: Iterable<readonly [string, T]>) {
    for (const [word, value] of words) {
      this.#starts[word.charCodeAt(0)] = 1
      let branch = this.#root
      for (let at = 0; at < word.length; at++) {
        const code = word.charCodeAt(at)
        const known = branch.next.get(code) ?? { next: new Map(), value: undefined }
        branch.next.set(code, known)
        branch = known
      }
      branch.value = value
    }
  }

  /** The longest word that starts at `start`, its length and value. */
  longestAt(text: string, start: number): { readonly length: number; readonly value: T } | undefined {
    if (start >= text.length || this.#starts[text.charCodeAt(start)] !== 1) return undefined
    let found: { length: number; value: T } | undefined
    let branch: Branch<T> | undefined = this.#root
    for (let at = start; at < text.length; at++) {
      branch = branch.next.get(text.charCodeAt(at))
      if (branch === undefined) break
      if (branch.value !== undefined) found = { length: at + 1 - start, value: branch.value }
    }
    return found
  }
}
