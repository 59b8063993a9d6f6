import { type ReactNode, useEffect, useId, useRef } from 'react'
import { core } from '../i18n/core.ts'
import { useText } from '../i18n/define.ts'

/** The browser's own modal dialog: it keeps the focus, and Escape closes it. */
export function Dialog({ title, close, children }: { title: string; close: () => void; children: ReactNode }) {
  const text = useText(core)
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    const element = dialog.current
    const before = document.activeElement
    element?.showModal()
    return () => {
      element?.close()
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])
  return (
    <dialog
      ref={dialog}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault()
        close()
      }}
    >
      <header className="row dialog-head">
        <h2 id={id}>{title}</h2>
        <button type="button" onClick={close}>
          {text.close}
        </button>
      </header>
      {children}
    </dialog>
  )
}
