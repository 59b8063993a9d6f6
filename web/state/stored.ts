import { useSyncExternalStore } from 'react'

/** How a value is kept as text; `read` gives undefined for a text that it does not know. */
interface TextCodec<T> {
  readonly read: (text: string) => T | undefined
  readonly write: (value: T) => string
}

/** One word of a few. */
export const oneOf = <T extends string>(choices: readonly T[]): TextCodec<T> => ({
  read: (text) => choices.find((choice) => choice === text),
  write: (value) => value,
})

/**
 * Something of the reader's that outlives the page, kept by the browser under `key` and shared by its tabs. `apply` runs at
 * once and on each change. A browser that forbids storage still keeps it for this visit.
 */
export function stored<T>(key: string, { read, write }: TextCodec<T>, initial: T, apply: (value: T) => void = () => {}) {
  const listeners = new Set<() => void>()
  const kept = (): T => {
    const text = textAt(key)
    return (text === undefined ? undefined : read(text)) ?? initial
  }
  let current = kept()
  if (typeof document !== 'undefined') apply(current)
  const change = (value: T) => {
    current = value
    apply(value)
    for (const listener of listeners) listener()
  }
  if (typeof window !== 'undefined')
    window.addEventListener('storage', (event) => {
      if (event.key === key || event.key === null) change(kept())
    })
  const subscribe = (listener: () => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }
  const get = () => current
  const set = (value: T) => {
    keepText(key, write(value))
    change(value)
  }
  return { use: () => useSyncExternalStore(subscribe, get), get, set }
}

/** Keeps a text; false where the browser refuses. */
export function keepText(key: string, text: string): boolean {
  try {
    localStorage.setItem(key, text)
    return true
  } catch {
    return false
  }
}

function textAt(key: string): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined
  } catch {
    return undefined
  }
}
