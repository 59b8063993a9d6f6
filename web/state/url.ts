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

/** Goes to an address of this application; `replace` leaves no step in the history. */
export function navigate(href: string, { replace = false }: { replace?: boolean } = {}): void {
  const before = location.pathname
  if (replace) history.replaceState(null, '', href)
  else history.pushState(null, '', href)
  if (location.pathname !== before) window.scrollTo(0, 0)
  notify()
}

const current = () => location.pathname + location.search + location.hash

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
