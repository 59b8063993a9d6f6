/** A syllable in brackets, or several: `(guān)`, `(qu)(qu)`. */
const bracketed = /(?:[(（]([a-zɡāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]{1,6}) ?[)）])+/uy
const toned = /[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]/u
const syllable =
  /^(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?(?:i?a(?:ng?|o)?|u?ai?|uang?|[eo]|i[eu]?|u[eio]?|[eo]ng?|i(?:n|ng|ong)|un|ei|ou|er|v[en]?)$/u

/** How many syllables in brackets tell that a page prints readings, and not the abbreviation of one thing. */
const enough = 6

/**
 * Whether a page prints the reading of characters without tone marks: 歡(huan)迎訪(fang)問.
 * A single one of them would be an abbreviation; a page that does so does it everywhere.
 */
export function printsReadings(text: string): boolean {
  let count = 0
  for (const match of text.matchAll(/\p{Script=Han}[(（]([^()（）]{1,6})[)）]/gu)) {
    if (isSyllable(match[1] ?? '') && ++count >= enough) return true
  }
  return false
}

/**
 * Where a reading set behind a character ends, `at` itself where none stands: 關(guān)于 → 关于.
 * It is no part of the words. Plain syllables count only where the page prints readings.
 */
export function readingEnd(text: string, at: number, plain: () => boolean): number {
  bracketed.lastIndex = at
  const letters = bracketed.exec(text)?.[1]
  if (letters === undefined || !(toned.test(letters) || (syllable.test(letters) && plain()))) return at
  return bracketed.lastIndex
}

function isSyllable(letters: string): boolean {
  return toned.test(letters) || syllable.test(letters)
}
