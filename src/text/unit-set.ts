/**
 * A set of UTF-16 units as a table, for passes that look at every character of a document:
 * `set[text.charCodeAt(at)] === 1` tells whether the unit at `at` is one of `units`.
 */
export function unitSet(units: string): Uint8Array {
  const set = new Uint8Array(0x10000)
  for (let at = 0; at < units.length; at++) set[units.charCodeAt(at)] = 1
  return set
}
