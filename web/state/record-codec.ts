import type { UrlCodec } from './url.ts'

/** A view's state of plain strings: each key is a parameter of the address, left out when it is at its default. */
export function recordCodec<const D extends Readonly<Record<string, string>>>(defaults: D): UrlCodec<{ readonly [K in keyof D]: string }> {
  const keys = Object.keys(defaults) as (keyof D & string)[]
  return {
    read: (parameters) => Object.fromEntries(keys.map((key) => [key, parameters.get(key) ?? defaults[key]])) as { [K in keyof D]: string },
    write: (state) => {
      const parameters = new URLSearchParams()
      for (const key of keys) if (state[key] !== defaults[key]) parameters.set(key, state[key])
      return parameters
    },
  }
}
