import { type MouseEvent, memo, useEffect, useMemo, useRef } from 'react'
import type { Highlight } from '../../../src/api/shapes.ts'
import { terms } from '../../i18n/core.ts'
import { useText } from '../../i18n/define.ts'
import { kindLook } from '../../parts/kind-mark.tsx'
import { paragraphsOf } from './segments.ts'
import { texts } from './texts.ts'

interface Props {
  readonly text: string
  readonly marks: readonly Highlight[]
  /** What the address points at. */
  readonly place: { readonly start: number; readonly end: number } | undefined
  readonly chosen: number | undefined
  readonly node: string
  readonly onSelect: (mark: Highlight) => void
}

/** The policy's own text with every fact marked; one tab stop a mark would be hundreds, so n and p walk, and a click selects. */
export const TextView = memo(function TextView({ text: content, marks, place, chosen, node, onSelect }: Props) {
  const text = useText(texts)
  const words = useText(terms)
  const root = useRef<HTMLElement>(null)
  const paragraphs = useMemo(() => paragraphsOf(content, marks), [content, marks])
  const [start, end] = [place?.start ?? -1, place?.end ?? -1]
  useEffect(() => {
    if (start < 0) return
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches
    const pieces = root.current?.querySelectorAll<HTMLElement>('[data-start]') ?? []
    const target = [...pieces].findLast((piece) => Number(piece.dataset.start) <= start)
    target?.scrollIntoView({ block: 'center', behavior: still ? 'instant' : 'smooth' })
  }, [start])
  const click = (event: MouseEvent) => {
    const piece = (event.target as HTMLElement).closest<HTMLElement>('[data-mark]')
    const mark = marks[Number(piece?.dataset.mark ?? -1)]
    if (mark && window.getSelection()?.isCollapsed !== false) onSelect(mark)
  }
  if (content === '') return <p className="muted">{text.truncated}</p>
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: n and p walk through the marks by keyboard.
    <article ref={root} className="document" lang="zh-Hans" aria-label={text.textLabel} onClick={click}>
      {paragraphs.map((paragraph) => (
        <div key={paragraph.start} className="paragraph">
          <span className="gutter" aria-hidden="true">
            {Object.entries(paragraph.begins).map(([kind, count]) => (
              <span
                key={kind}
                title={text.gutter(count, kind === 'problem' ? text.problem : words[kind as 'Task'])}
                style={{ color: colorOf(kind) }}
              >
                {kind === 'problem' ? '?' : kindLook[kind as 'Task'].mark}
                {count > 1 ? <sub>{count}</sub> : null}
              </span>
            ))}
          </span>
          <p>
            {paragraph.segments.map((segment) => {
              const piece = content.slice(segment.start, segment.end)
              const inside = segment.start < end && segment.end > start
              const top = segment.marks[0]
              const shown = top === undefined ? undefined : marks[top]
              const kinds = new Set(segment.marks.map((i) => marks[i]?.kind))
              const isChosen = chosen !== undefined && segment.marks.includes(chosen)
              const same = node !== '' && segment.marks.some((i) => marks[i]?.node === node)
              const names = [...kinds].map((kind) => `hl-${kind}`).join(' ')
              if (!shown)
                return (
                  <span key={segment.start} data-start={segment.start} className={inside ? 'linked' : undefined}>
                    {piece}
                  </span>
                )
              return (
                <mark
                  key={segment.start}
                  data-start={segment.start}
                  data-mark={top}
                  className={`hl ${names}${isChosen ? ' chosen' : ''}${same ? ' same' : ''}${inside ? ' linked' : ''}`}
                  title={shown.title}
                >
                  {piece}
                </mark>
              )
            })}
          </p>
        </div>
      ))}
    </article>
  )
})

const colorOf = (kind: string) => (kind === 'problem' ? 'var(--bad)' : `var(${kindLook[kind as 'Task'].token})`)
