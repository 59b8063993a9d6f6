/**
 * A set of UTF-16 units as a table, for passes that look at every character of a document:
 * `set[text.charCodeAt(at)] === 1` tells whether the unit at `at` is one of `units`.
 */
export function unitSet(units: string): Uint8Array {
  const set = new Uint8Array(0x10000)
  for (let at = 0; at < units.length; at++) set[units.charCodeAt(at)] = 1
  return set
}

/** Whether a unit of `text` between `start` and `end` is in `set`. */
export function hasAny(set: Uint8Array, text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (set[text.charCodeAt(at)] === 1) return true
  return false
}
