import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'

export interface MenuItem {
  readonly key: string
  readonly label: ReactNode
  readonly act: () => void
  readonly disabled?: boolean
}

/** A button that opens a list of actions: arrows move, Escape closes and gives the focus back. */
export function MenuButton({ label, items, className }: { label: ReactNode; items: readonly MenuItem[]; className?: string }) {
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const id = useId()
  const close = () => {
    setOpen(false)
    button.current?.focus()
  }
  return (
    <span className="menu-anchor">
      <button
        ref={button}
        type="button"
        className={className}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {label}
      </button>
      {open && <Menu id={id} items={items} close={close} leave={() => setOpen(false)} />}
    </span>
  )
}

/** The list itself; also used where the keyboard opens it on a node. */
export function Menu({
  id,
  items,
  close,
  leave,
  label,
}: {
  id?: string
  items: readonly MenuItem[]
  close: () => void
  leave: () => void
  label?: string
}) {
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    list.current?.querySelector<HTMLElement>('[role=menuitem]:not(:disabled)')?.focus()
    const outside = (event: PointerEvent) => {
      if (event.target instanceof Node && !list.current?.parentElement?.contains(event.target)) leave()
    }
    document.addEventListener('pointerdown', outside)
    return () => document.removeEventListener('pointerdown', outside)
  }, [leave])
  const move = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.stopPropagation()
      return close()
    }
    if (event.key === 'Tab') return leave()
    const all = [...(list.current?.querySelectorAll<HTMLElement>('[role=menuitem]:not(:disabled)') ?? [])]
    const at = all.indexOf(document.activeElement as HTMLElement)
    const next = { ArrowDown: at + 1, ArrowUp: at - 1 + all.length, Home: 0, End: all.length - 1 }[event.key]
    if (next === undefined || all.length === 0) return
    event.preventDefault()
    all[next % all.length]?.focus()
  }
  return (
    <div id={id} ref={list} className="menu" role="menu" tabIndex={-1} aria-label={label} onKeyDown={move}>
      {items.map(({ key, label: words, act, disabled }) => (
        <button
          key={key}
          type="button"
          role="menuitem"
          tabIndex={-1}
          disabled={disabled}
          onClick={() => {
            close()
            act()
          }}
        >
          {words}
        </button>
      ))}
    </div>
  )
}
