import { Search } from 'lucide-react'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import type { NodeSummary } from '../../src/api/shapes.ts'
import { useSearch } from '../api.ts'
import { core } from '../i18n/core.ts'
import { useText } from '../i18n/define.ts'
import { KindMark } from '../parts/kind-mark.tsx'
import { useDebounced } from '../state/debounced.ts'

/** Search as you type: a combobox with its listbox, by keyboard alone. */
export function SearchBox({ onPick, large = false, label }: { onPick: (node: NodeSummary) => void; large?: boolean; label?: string }) {
  const text = useText(core)
  const [words, setWords] = useState('')
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(0)
  const asked = useDebounced(words.trim(), 120)
  const { data } = useSearch(asked)
  const id = useId()
  const box = useRef<HTMLElement>(null)
  useEffect(() => {
    const outside = (event: PointerEvent) => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) setOpen(false)
    }
    document.addEventListener('pointerdown', outside)
    return () => document.removeEventListener('pointerdown', outside)
  }, [])
  const results = asked === '' ? [] : (data?.results ?? [])
  const shown = open && words.trim() !== '' && data !== undefined && asked !== ''
  const pick = (node: NodeSummary | undefined) => {
    if (node === undefined) return
    setOpen(false)
    setWords('')
    onPick(node)
  }
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      setOpen(true)
      if (results.length > 0) setActive((active + (event.key === 'ArrowDown' ? 1 : results.length - 1)) % results.length)
    } else if (event.key === 'Enter') {
      event.preventDefault()
      if (asked === words.trim()) pick(results[active])
    } else if (event.key === 'Escape') {
      if (!open) setWords('')
      setOpen(false)
    }
  }
  const current = shown ? results[active] : undefined
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
          setActive(0)
          setOpen(true)
        }}
        onFocus={() => setOpen(true)}
        onBlur={(event) => {
          if (!box.current?.contains(event.relatedTarget)) setOpen(false)
        }}
        onKeyDown={press}
      />
      <div id={`${id}-list`} className="results" role="listbox" aria-label={text.search} hidden={!shown || results.length === 0}>
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
            <span className="result-title">{node.title}</span>
            <span className="muted small">{node.subtitle}</span>
          </div>
        ))}
      </div>
      {shown && results.length === 0 && <p className="results none">{text.searchNone(asked)}</p>}
      <span className="hidden-visually" role="status">
        {shown ? text.searchCount(results.length) : ''}
      </span>
    </search>
  )
}
