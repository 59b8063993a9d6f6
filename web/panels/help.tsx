import { termOf, terms } from '../i18n/core.ts'
import { useText } from '../i18n/define.ts'
import { Dialog } from '../parts/dialog.tsx'
import { type Kind, KindMark } from '../parts/kind-mark.tsx'
import { helpText } from './help-text.ts'

const kinds: readonly Kind[] = ['Policy', 'Task', 'Department', 'Function', 'Indicator', 'Target', 'BrandProgram', 'Province']
const keys = [
  ['/', 'slash'],
  ['?', 'question'],
  ['v', 'views'],
  ['Enter', 'enter'],
  ['← ↑ → ↓', 'arrows'],
  ['Tab', 'tab'],
  ['e', 'expand'],
  ['m', 'menu'],
  ['t', 'table'],
  ['Shift ← ↑ → ↓', 'move'],
  ['Esc', 'escape'],
  ['Ctrl Z', 'undo'],
  ['n p', 'reader'],
] as const

/** The legend and the shortcuts, opened by `?`. */
export function Help({ close }: { close: () => void }) {
  const text = useText(helpText)
  const words = useText(terms)
  return (
    <Dialog title={text.title} close={close}>
      <h3>{text.keys}</h3>
      <dl className="keys">
        {keys.map(([key, meaning]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{text[meaning]}</dd>
          </div>
        ))}
      </dl>
      <h3>{text.marks}</h3>
      <ul className="row">
        {kinds.map((kind) => (
          <li key={kind}>
            <KindMark kind={kind} silent /> {termOf(words, kind)}
          </li>
        ))}
      </ul>
      <p className="muted">{text.link}</p>
    </Dialog>
  )
}
