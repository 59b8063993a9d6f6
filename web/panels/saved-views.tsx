import './saved-views.css'
import { type ChangeEvent, type FormEvent, useRef, useState } from 'react'
import { useText } from '../i18n/define.ts'
import { Dialog } from '../parts/dialog.tsx'
import { download } from '../parts/export-files.ts'
import {
  changeSavedViews,
  longestName,
  longestNote,
  mergeViews,
  readViews,
  removeView,
  type SavedView,
  useSavedViews,
  writeViews,
} from '../state/saved-views.ts'
import { useAddress } from '../state/url.ts'
import { SavedViewRow } from './saved-view-row.tsx'
import { savedViewsText } from './saved-views-text.ts'

/** The views that the reader kept: name the present one, open, edit, delete, take them along as a file. */
export function SavedViews({ title, close }: { title: string; close: () => void }) {
  const text = useText(savedViewsText)
  const views = useSavedViews()
  const { pathname, search, hash } = useAddress()
  const href = pathname + search + hash
  const [name, setName] = useState(title)
  const [note, setNote] = useState('')
  const [said, setSaid] = useState('')
  const [removed, setRemoved] = useState<SavedView>()
  const nameField = useRef<HTMLInputElement>(null)
  const say = (words: string, view?: SavedView) => {
    setSaid(words)
    setRemoved(view)
  }
  const save = (event: FormEvent) => {
    event.preventDefault()
    const named = name.trim() || title
    const view = { id: crypto.randomUUID(), name: named, note: note.trim(), href, savedAt: new Date().toISOString() }
    changeSavedViews((list) => mergeViews(list, [view]))
    setNote('')
    say(text.saved(named))
  }
  const load = async (event: ChangeEvent<HTMLInputElement>) => {
    const input = event.target
    const file = input.files?.[0]
    if (file === undefined) return
    const found = readViews(await file.text().catch(() => ''))
    input.value = ''
    if (found === undefined) return say(text.unreadable)
    changeSavedViews((list) => mergeViews(list, found.views))
    say(`${text.imported(found.views.length)}${found.refused > 0 ? ` ${text.refused(found.refused)}` : ''}`)
  }
  return (
    <Dialog title={text.title} close={close}>
      <p className="muted">{text.lead}</p>
      <form className="view-form" onSubmit={save}>
        <label>
          {text.name}
          <input
            ref={nameField}
            type="text"
            value={name}
            maxLength={longestName}
            required
            onChange={(event) => setName(event.target.value)}
          />
        </label>
        <label>
          {text.note}
          <textarea
            rows={2}
            value={note}
            maxLength={longestNote}
            placeholder={text.notePlaceholder}
            onChange={(event) => setNote(event.target.value)}
          />
        </label>
        <button type="submit" className="primary">
          {text.save}
        </button>
      </form>
      <p className="row view-said" role="status">
        {said}
        {removed && (
          <button
            type="button"
            className="text"
            onClick={() => {
              changeSavedViews((list) => mergeViews(list, [removed]))
              say('')
              nameField.current?.focus()
            }}
          >
            {text.undo}
          </button>
        )}
      </p>
      <h3>
        {text.list} <span className="muted number">{views.length}</span>
      </h3>
      {views.length === 0 ? (
        <p className="muted">{text.empty}</p>
      ) : (
        <ul className="views">
          {views.map((view) => (
            <SavedViewRow
              key={view.id}
              view={view}
              here={view.href === href}
              close={close}
              edited={() => say(text.edited)}
              remove={() => {
                changeSavedViews((list) => removeView(list, view.id))
                say(text.removed(view.name), view)
                nameField.current?.focus()
              }}
            />
          ))}
        </ul>
      )}
      <p className="row">
        <button
          type="button"
          disabled={views.length === 0}
          onClick={() => download({ name: 'zhengtu-views.json', type: 'application/json', content: writeViews(views) })}
        >
          {text.exportAll}
        </button>
        <label className="file-button">
          <input className="hidden-visually" type="file" accept="application/json,.json" onChange={(event) => void load(event)} />
          {text.importFile}
        </label>
      </p>
    </Dialog>
  )
}
