import { type FormEvent, useEffect, useRef, useState } from 'react'
import { useText } from '../i18n/define.ts'
import { formatDate, useLanguage } from '../i18n/language.ts'
import { Link } from '../parts/link.tsx'
import { changeSavedViews, editView, longestName, longestNote, type SavedView } from '../state/saved-views.ts'
import { savedViewsText } from './saved-views-text.ts'

interface Props {
  readonly view: SavedView
  /** Whether it is the page as it stands. */
  readonly here: boolean
  readonly close: () => void
  readonly edited: () => void
  readonly remove: () => void
}

/** One kept view: a link with its note; its name and note can be changed in place. */
export function SavedViewRow({ view, here, close, edited, remove }: Props) {
  const text = useText(savedViewsText)
  const language = useLanguage()
  const [editing, setEditing] = useState(false)
  const edit = useRef<HTMLButtonElement>(null)
  const leave = () => {
    setEditing(false)
    queueMicrotask(() => edit.current?.focus())
  }
  if (editing)
    return (
      <li>
        <EditForm
          view={view}
          cancel={leave}
          save={(name, note) => {
            changeSavedViews((list) => editView(list, view.id, name, note))
            edited()
            leave()
          }}
        />
      </li>
    )
  return (
    <li>
      <div>
        <Link href={view.href} onClick={close} aria-current={here ? 'page' : undefined}>
          {view.name}
        </Link>
        <span className="muted small">{[here && text.here, formatDate(view.savedAt, language)].filter(Boolean).join(' · ')}</span>
        {view.note !== '' && <p className="view-note">{view.note}</p>}
      </div>
      <button ref={edit} type="button" className="quiet" aria-label={text.editOf(view.name)} onClick={() => setEditing(true)}>
        {text.edit}
      </button>
      <button type="button" className="quiet" aria-label={text.removeOf(view.name)} onClick={remove}>
        {text.remove}
      </button>
    </li>
  )
}

function EditForm({ view, save, cancel }: { view: SavedView; save: (name: string, note: string) => void; cancel: () => void }) {
  const text = useText(savedViewsText)
  const [name, setName] = useState(view.name)
  const [note, setNote] = useState(view.note)
  const first = useRef<HTMLInputElement>(null)
  useEffect(() => first.current?.select(), [])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    save(name, note)
  }
  return (
    <form className="view-form" aria-label={text.editOf(view.name)} onSubmit={submit}>
      <label>
        {text.name}
        <input ref={first} type="text" value={name} maxLength={longestName} required onChange={(event) => setName(event.target.value)} />
      </label>
      <label>
        {text.note}
        <textarea rows={3} value={note} maxLength={longestNote} onChange={(event) => setNote(event.target.value)} />
      </label>
      <p className="row">
        <button type="submit" className="primary">
          {text.keep}
        </button>
        <button type="button" onClick={cancel}>
          {text.cancel}
        </button>
      </p>
    </form>
  )
}
