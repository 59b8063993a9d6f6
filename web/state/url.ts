import { useCallback, useMemo, useSyncExternalStore } from 'react'

/** How a view's state stands in the query part of the address. `write` leaves out what is at its default. */
export interface UrlCodec<S> {
  readonly read: (parameters: URLSearchParams) => S
  readonly write: (state: S) => URLSearchParams
}

const listeners = new Set<() => void>()
const notify = () => {
  for (const listener of listeners) listener()
}
if (typeof window !== 'undefined') {
  window.addEventListener('popstate', notify)
  window.addEventListener('hashchange', notify)
}
const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** How many steps of this visit lie behind the address as it stands, and the last one there is to go forward to. */
const step = (): number => (history.state as { step?: number } | null)?.step ?? 0
let last = typeof window === 'undefined' ? 0 : step()

/** Undo and redo are the browser's back and forward; whether there is a step either way. */
export function useHistory(): { readonly back: boolean; readonly forward: boolean } {
  useSyncExternalStore(subscribe, current)
  return { back: step() > 0, forward: step() < last }
}

/** Goes to an address of this application; `replace` leaves no step in the history. */
export function navigate(href: string, { replace = false }: { replace?: boolean } = {}): void {
  const before = location.pathname
  if (replace) history.replaceState(history.state, '', href)
  else {
    last = step() + 1
    history.pushState({ step: last }, '', href)
  }
  if (location.pathname !== before) window.scrollTo(0, 0)
  notify()
}

const current = (): string => location.pathname + location.search + location.hash

/** The address as it stands; the component renders again when it changes. */
export function useAddress(): URL {
  const href = useSyncExternalStore(subscribe, current)
  return useMemo(() => new URL(href, location.origin), [href])
}

/**
 * A view's state kept in the address: reload and a sent link show the same, and the browser's back is undo.
 * Give the codec as a constant of the module. The hash is kept as it is.
 */
export function useUrlState<S>(codec: UrlCodec<S>): readonly [S, (next: S | ((state: S) => S), options?: { replace?: boolean }) => void] {
  const { search } = useAddress()
  const state = useMemo(() => codec.read(new URLSearchParams(search)), [codec, search])
  const set = useCallback(
    (next: S | ((state: S) => S), options: { replace?: boolean } = {}) => {
      const before = codec.read(new URLSearchParams(location.search))
      const after = typeof next === 'function' ? (next as (state: S) => S)(before) : next
      const query = codec.write(after).toString()
      const href = location.pathname + (query === '' ? '' : `?${query}`) + location.hash
      if (href !== current()) navigate(href, options)
    },
    [codec],
  )
  return [state, set]
}
