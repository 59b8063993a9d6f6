import { useSyncExternalStore } from 'react'

/** A choice of the reader that outlives the page, kept by the browser: one of `choices`. `apply` runs at once and on each change. */
export function stored<T extends string>(key: string, choices: readonly T[], initial: T, apply: (value: T) => void) {
  const listeners = new Set<() => void>()
  let current = read(key, choices) ?? initial
  if (typeof document !== 'undefined') apply(current)
  const subscribe = (listener: () => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }
  const set = (value: T) => {
    current = value
    try {
      localStorage.setItem(key, value)
    } catch {
      // A browser that forbids storage still switches for this visit.
    }
    apply(value)
    for (const listener of listeners) listener()
  }
  return { use: () => useSyncExternalStore(subscribe, () => current), set }
}

function read<T extends string>(key: string, choices: readonly T[]): T | undefined {
  try {
    const value = localStorage.getItem(key)
    return choices.find((choice) => choice === value)
  } catch {
    return undefined
  }
}
