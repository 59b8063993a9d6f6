import { keepText, stored } from './stored.ts'

/** An address of this application that the reader named, with a note. */
export interface SavedView {
  readonly id: string
  readonly name: string
  readonly note: string
  /** Path, query and hash, beginning with one `/`. */
  readonly href: string
  /** ISO 8601. */
  readonly savedAt: string
}

type Views = readonly SavedView[]

const version = 1
const key = 'zhengtu.views'
const longest = { id: 100, name: 120, note: 4000, href: 60_000, savedAt: 40 } as const
export const longestName = longest.name
export const longestNote = longest.note

/** The views as the text that is kept and exported. */
export function writeViews(views: Views): string {
  return JSON.stringify({ format: 'zhengtu-views', version, views }, null, 2)
}

/**
 * Reads what `writeViews` wrote, or what someone made of it: entries that are no view are left out and counted. Undefined when
 * the text is no list of views at all, or of a later version.
 */
export function readViews(text: string): { readonly views: Views; readonly refused: number } | undefined {
  const value = parse(text)
  if (!isRecord(value) || value.version !== version || !Array.isArray(value.views)) return undefined
  const views = new Map<string, SavedView>()
  for (const entry of value.views as readonly unknown[]) {
    const view = viewOf(entry)
    if (view !== undefined) views.set(view.id, view)
  }
  return { views: [...views.values()], refused: value.views.length - views.size }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null

function viewOf(entry: unknown): SavedView | undefined {
  if (!isRecord(entry)) return undefined
  const { id, name, href, note = '', savedAt = '' } = entry
  const fields = { id, name, note, href, savedAt }
  for (const [field, most] of Object.entries(longest)) {
    const value = fields[field as keyof typeof longest]
    if (typeof value !== 'string' || value.length > most) return undefined
  }
  const view = fields as SavedView
  return view.id !== '' && view.name.trim() !== '' && isHere(view.href) ? view : undefined
}

/** Whether an address stays in this application: `/…`, not `//host`, not `javascript:`. */
const isHere = (href: string): boolean => /^\/(?![/\\])/.test(href) && !/[\r\n\t]/.test(href)

/** The list with the name and the note of one view changed; an empty name keeps the former. */
export const editView = (views: Views, id: string, name: string, note: string): Views =>
  views.map((view) => (view.id === id ? { ...view, name: name.trim() === '' ? view.name : name.trim(), note: note.trim() } : view))

/** The list without one view. */
export const removeView = (views: Views, id: string): Views => views.filter((view) => view.id !== id)

/** Two lists as one, the last saved first; of two with one id the later saved wins. */
export function mergeViews(views: Views, others: Views): Views {
  const merged = new Map(views.map((view) => [view.id, view]))
  for (const other of others) {
    const here = merged.get(other.id)
    if (here === undefined || here.savedAt < other.savedAt) merged.set(other.id, other)
  }
  return [...merged.values()].sort((a, b) => (a.savedAt < b.savedAt ? 1 : a.savedAt > b.savedAt ? -1 : a.id < b.id ? -1 : 1))
}

/** What is kept but cannot be read is put aside, never overwritten. */
const kept = {
  read(text: string): Views {
    const found = readViews(text)
    if (found === undefined || found.refused > 0) keepText(`${key}.unread`, text)
    return found?.views ?? []
  },
  write: writeViews,
}

const store = stored<Views>(key, kept, [])

export const useSavedViews = store.use

/** Changes the kept list. */
export const changeSavedViews = (change: (views: Views) => Views): void => store.set(change(store.get()))
