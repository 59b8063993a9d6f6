import type { KeyboardEvent } from 'react'

/** A choice of one among few, as tabs; arrows move between them. `panel` is the id of what they switch. */
export function Tabs<T extends string>({
  label,
  choices,
  value,
  onChange,
  panel,
}: {
  label: string
  choices: readonly { readonly key: T; readonly label: string }[]
  value: T
  onChange: (key: T) => void
  panel?: string
}) {
  const move = (event: KeyboardEvent<HTMLDivElement>) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (step === undefined) return
    event.preventDefault()
    const at = choices.findIndex(({ key }) => key === value)
    const next = choices[(at + step + choices.length) % choices.length]
    if (next === undefined) return
    onChange(next.key)
    event.currentTarget.querySelector<HTMLElement>(`[data-key="${next.key}"]`)?.focus()
  }
  return (
    <div className="tabs" role="tablist" tabIndex={-1} aria-label={label} onKeyDown={move}>
      {choices.map(({ key, label: words }) => (
        <button
          key={key}
          type="button"
          role="tab"
          data-key={key}
          aria-selected={key === value}
          aria-controls={panel}
          tabIndex={key === value ? 0 : -1}
          onClick={() => onChange(key)}
        >
          {words}
        </button>
      ))}
    </div>
  )
}
