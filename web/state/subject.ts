import { useEffect, useSyncExternalStore } from 'react'

const listeners = new Set<() => void>()
let current = ''
const set = (subject: string) => {
  current = subject
  for (const listener of listeners) listener()
}
const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Names what a page is about, for the title of the window and of a saved view; empty while the page stands for itself. */
export function useNameSubject(subject: string): void {
  useEffect(() => {
    set(subject)
    return () => set('')
  }, [subject])
}

/** What the page is about now. */
export const useSubject = (): string => useSyncExternalStore(subscribe, () => current)
