import './side-panel.css'
import { X } from 'lucide-react'
import { type ReactNode, useEffect } from 'react'
import { core } from '../i18n/core.ts'
import { useText } from '../i18n/define.ts'

/** The panel at the right (a sheet on a phone) with the evidence of what is selected. Escape closes it. */
export function SidePanel({ title, onClose, children }: { title: ReactNode; onClose: () => void; children: ReactNode }) {
  const text = useText(core)
  useEffect(() => {
    const leave = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented && document.querySelector('dialog[open], [role="menu"]') === null) onClose()
    }
    document.addEventListener('keydown', leave)
    return () => document.removeEventListener('keydown', leave)
  }, [onClose])
  return (
    <aside className="side-panel" aria-label={text.evidence}>
      <header>
        <h2>{title}</h2>
        <button type="button" className="quiet" onClick={onClose}>
          <X size={16} aria-hidden="true" />
          <span className="hidden-visually">{text.close}</span>
        </button>
      </header>
      {children}
    </aside>
  )
}

/** One labelled choice among values; the empty value is "all". */
export function Facet({
  label,
  value,
  options,
  onChange,
  all,
}: {
  label: string
  value: string
  options: readonly { readonly value: string; readonly label: string }[]
  onChange: (value: string) => void
  all?: string | undefined
}) {
  const text = useText(core)
  return (
    <label className="facet">
      <span>{label}</span>
      <select value={value} onChange={(event) => onChange(event.target.value)}>
        {all !== '' && <option value="">{all ?? text.all}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  )
}

/** Words to look for, beside the facets; each stroke replaces the address instead of adding a step back. */
export function WordsFacet({ label, value, onChange }: { label: string; value: string; onChange: (words: string) => void }) {
  return (
    <label className="facet">
      <span>{label}</span>
      <input type="search" value={value} onChange={(event) => onChange(event.target.value)} />
    </label>
  )
}

/** Numbers before pictures: a row of figures with what they count. */
export function KeyFigures({ figures }: { figures: readonly { readonly label: string; readonly value: string | number }[] }) {
  return (
    <dl className="key-figures">
      {figures.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
