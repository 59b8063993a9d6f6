/** Letters of a syllable in pinyin; those with a tone mark stand nowhere else in a Chinese document. */
const syllable = /[(（]([a-zɡāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]{1,6}) ?[)）]/uy
const toned = /[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]/u
const neutral = new Set(['de', 'le', 'zhe', 'zi', 'men', 'ma', 'ne', 'ba'])

/**
 * Where a reading set behind a character ends, `at` itself where none stands: 關(guān)于 → 关于.
 * Some sites print the pinyin of a character in brackets behind it; it is no part of the words.
 */
export function readingEnd(text: string, at: number): number {
  syllable.lastIndex = at
  const letters = syllable.exec(text)?.[1]
  if (letters === undefined || !(toned.test(letters) || neutral.has(letters))) return at
  return syllable.lastIndex
}
