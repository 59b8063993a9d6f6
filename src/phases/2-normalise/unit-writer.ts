import { type OffsetMap, OffsetMapBuilder } from '../../text/offset-map.ts'

const utf16 = new TextDecoder('utf-16le', { ignoreBOM: true })

/** A text as it is written unit by unit (UTF-16), with the range of the source that each unit was read from. */
export class UnitWriter {
  #units: Uint16Array
  #length = 0
  readonly #origin = new OffsetMapBuilder()

  /** @param units about how many will be written */
  constructor(units: number) {
    this.#units = new Uint16Array(units + 64)
  }

  get length(): number {
    return this.#length
  }

  /** The unit so many before the end; undefined before the first. */
  back(count = 1): number | undefined {
    return this.#units[this.#length - count]
  }

  /** Writes one unit, read from the source's `[start, end)`. */
  put(unit: number, start: number, end: number): void {
    if (this.#length === this.#units.length) this.#grow()
    this.#units[this.#length++] = unit
    this.#origin.add(start, end)
  }

  /**
   * Writes the form of each character of `source` from `at` on, up to the first that has none, at most up to `end`. `forms` gives the
   * form by the character's unit, 0 for none. Gives where it stopped.
   */
  copy(source: string, at: number, end: number, forms: Uint16Array): number {
    while (this.#units.length < this.#length + end - at) this.#grow()
    const units = this.#units
    let to = this.#length
    let i = at
    for (; i < end; i++) {
      const form = forms[source.charCodeAt(i)] ?? 0
      if (form === 0) break
      units[to++] = form
    }
    this.#origin.addRun(at, i - at)
    this.#length = to
    return i
  }

  /** Writes words read from `[start, end)`: one by one where they are as many, else each from all of it. */
  putWords(words: string, start: number, end: number): void {
    const same = words.length === end - start
    for (let k = 0; k < words.length; k++) this.put(words.charCodeAt(k), same ? start + k : start, same ? start + k + 1 : end)
  }

  /** Takes the last unit back. */
  drop(): void {
    this.#length--
    this.#origin.drop()
  }

  /** All that was written. */
  text(): string {
    return utf16.decode(this.#units.subarray(0, this.#length))
  }

  /** The map back to a source of so many units. */
  origin(sourceLength: number): OffsetMap {
    return this.#origin.finish(sourceLength)
  }

  #grow(): void {
    const units = new Uint16Array(this.#units.length * 2)
    units.set(this.#units)
    this.#units = units
  }
}
