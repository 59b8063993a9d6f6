import { Search } from 'lucide-react'
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react'
import type { NodeSummary } from '../../src/api/shapes.ts'
import { useSearch } from '../api.ts'
import { aboutOf, core, terms } from '../i18n/core.ts'
import { useText } from '../i18n/define.ts'
import { KindMark } from '../parts/kind-mark.tsx'
import { useDebounced } from '../state/debounced.ts'
import { spread } from '../state/spread.ts'

/** Rows of the list, and how many hits they are chosen from. */
const rows = 12
const candidates = 120

/** Search as you type: a combobox with its listbox, by keyboard alone. */
export function SearchBox({ onPick, large = false, label }: { onPick: (node: NodeSummary) => void; large?: boolean; label?: string }) {
  const text = useText(core)
  const known = useText(terms)
  const [words, setWords] = useState('')
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(0)
  const asked = useDebounced(words.trim(), 120)
  const { data, isPlaceholderData } = useSearch(asked, undefined, candidates)
  const [wanted, setWanted] = useState(false)
  const id = useId()
  const box = useRef<HTMLElement>(null)
  useEffect(() => {
    const outside = (event: PointerEvent) => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) setOpen(false)
    }
    document.addEventListener('pointerdown', outside)
    return () => document.removeEventListener('pointerdown', outside)
  }, [])
  const results = useMemo(() => (asked === '' ? [] : spread(data?.results ?? [], rows, 5, ({ label }) => label)), [asked, data])
  const settled = asked === words.trim() && data !== undefined && !isPlaceholderData
  const shown = open && words.trim() !== '' && data !== undefined && asked !== ''
  const pick = (node: NodeSummary | undefined) => {
    setWanted(false)
    if (node === undefined) return
    setOpen(false)
    setWords('')
    onPick(node)
  }
  // Enter came before the answer: the first result is taken when it is there.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only the arrival of the answer decides
  useEffect(() => {
    if (wanted && settled) pick(results[0])
  }, [wanted, settled])
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      setOpen(true)
      if (results.length > 0) setActive((active + (event.key === 'ArrowDown' ? 1 : results.length - 1)) % results.length)
    } else if (event.key === 'Enter') {
      event.preventDefault()
      if (settled) pick(results[active])
      else if (words.trim() !== '') setWanted(true)
    } else if (event.key === 'Escape') {
      if (!open) setWords('')
      setOpen(false)
    }
  }
  const current = shown ? results[active] : undefined
  useEffect(() => {
    if (current) document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: 'nearest' })
  }, [current, active, id])
  return (
    <search className={large ? 'search large' : 'search'} ref={box}>
      <Search size={large ? 20 : 16} aria-hidden="true" />
      <input
        type="text"
        role="combobox"
        aria-label={label ?? text.search}
        aria-autocomplete="list"
        aria-expanded={shown}
        aria-controls={`${id}-list`}
        aria-activedescendant={current ? `${id}-${active}` : undefined}
        autoComplete="off"
        spellCheck={false}
        placeholder={text.searchHint}
        value={words}
        onChange={(event) => {
          setWords(event.target.value)
          setWanted(false)
          setActive(0)
          setOpen(true)
        }}
        onFocus={() => setOpen(true)}
        onBlur={(event) => {
          if (!box.current?.contains(event.relatedTarget)) setOpen(false)
        }}
        onKeyDown={press}
      />
      <div className="results" hidden={!shown || results.length === 0}>
        <div id={`${id}-list`} role="listbox" aria-label={text.search}>
          {results.map((node, index) => (
            <div
              key={node.id}
              id={`${id}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === active}
              onPointerDown={(event) => {
                event.preventDefault()
                pick(node)
              }}
              onPointerMove={() => setActive(index)}
            >
              <KindMark kind={node.label} />
              <span className="result-title">
                <Found title={node.title} words={asked} />
              </span>
              <span className="muted small">{aboutOf(known, node.subtitle)}</span>
            </div>
          ))}
        </div>
        {shown && results.length < data.total && (
          <p className="results-foot muted small" aria-hidden="true">
            {text.searchMore(results.length, data.total)}
          </p>
        )}
      </div>
      {shown && results.length === 0 && <p className="results none">{text.searchNone(asked)}</p>}
      <span className="hidden-visually" role="status">
        {shown ? text.searchCount(results.length, data.total) : ''}
      </span>
    </search>
  )
}

/** A title with the words that were searched for set off, where it holds them as typed. */
function Found({ title, words }: { title: string; words: string }) {
  const at = words === '' ? -1 : title.toLowerCase().indexOf(words.toLowerCase())
  if (at < 0) return title
  return (
    <>
      {title.slice(0, at)}
      <b>{title.slice(at, at + words.length)}</b>
      {title.slice(at + words.length)}
    </>
  )
}
