import { type ReactNode, useCallback, useEffect, useMemo } from 'react'
import type { Highlight, PolicyDocument } from '../../../src/api/shapes.ts'
import { usePolicy } from '../../api.ts'
import { terms } from '../../i18n/core.ts'
import { useText } from '../../i18n/define.ts'
import { Link } from '../../parts/link.tsx'
import { Answered } from '../../parts/states.tsx'
import { Tabs } from '../../parts/tabs.tsx'
import { useNameSubject } from '../../state/subject.ts'
import { useAddress, useUrlState } from '../../state/url.ts'
import { useMedia } from '../use-media.ts'
import { Facts } from './facts.tsx'
import { NodePanel } from './node-panel.tsx'
import { Outline } from './outline.tsx'
import { Problems } from './problems.tsx'
import { ReaderExport } from './reader-export.tsx'
import { inDocumentOrder, readQuoteHash, stepHighlight } from './segments.ts'
import { highlightKinds, policiesCodec } from './state.ts'
import { TaskColumns } from './task-columns.tsx'
import { TextView } from './text-view.tsx'
import { texts } from './texts.ts'

/** One policy: its text with marks, its tasks and departments, its doubts. */
export function PolicyReader({ id }: { id: string }) {
  const text = useText(texts)
  const policy = usePolicy(id)
  const back = (
    <p className="small">
      <Link href="/policies">← {text.back}</Link>
    </p>
  )
  if (policy.data !== undefined) return <Reader document={policy.data} back={back} />
  return (
    <div className="page">
      {back}
      <Answered query={policy} lines={30}>
        {() => null}
      </Answered>
    </div>
  )
}

function Reader({ document: policy, back }: { document: PolicyDocument; back: ReactNode }) {
  const text = useText(texts)
  const words = useText(terms)
  const [state, set] = useUrlState(policiesCodec)
  const { hash } = useAddress()
  const roomy = useMedia('(min-width: 2200px)')
  useNameSubject(policy.title)
  const linked = useMemo(() => readQuoteHash(hash), [hash])
  const all = useMemo(() => inDocumentOrder(policy.highlights), [policy.highlights])
  const off = useMemo(() => new Set(state.off.split(',').filter(Boolean)), [state.off])
  const marks = useMemo(() => all.filter((h) => !off.has(h.kind)), [all, off])
  const counts = useMemo(() => countKinds(all), [all])
  const current = state.mark === '' ? undefined : marks.findIndex((h) => `${h.start}-${h.end}` === state.mark && h.node === state.node)
  const at = current === undefined || current < 0 ? undefined : current
  const select = useCallback(
    (mark: Highlight) => set((s) => ({ ...s, view: 'text', node: mark.node, mark: `${mark.start}-${mark.end}` }), { replace: true }),
    [set],
  )
  const step = useCallback(
    (by: 1 | -1) => {
      const next = marks[stepHighlight(marks.length, at, by) ?? -1]
      if (next) select(next)
    },
    [marks, at, select],
  )
  const close = useCallback(() => set((s) => ({ ...s, node: '', mark: '' }), { replace: true }), [set])
  useEffect(() => {
    const keys = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLElement && event.target.closest('input, textarea, select, dialog')
      if (typing || event.ctrlKey || event.metaKey || event.altKey || state.view !== 'text') return
      if (event.key === 'n') step(1)
      if (event.key === 'p') step(-1)
    }
    window.document.addEventListener('keydown', keys)
    return () => window.document.removeEventListener('keydown', keys)
  }, [step, state.view])
  const place = at === undefined ? linked : marks[at]
  return (
    <div className={`page with-panel reader${state.node ? ' open' : ''}`}>
      <div className="reader-body">
        {back}
        <header className="reader-head">
          <h1 lang="zh-Hans">{policy.title}</h1>
          <p className="muted">{[policy.province?.title, policy.docNumber, policy.issuedOn ?? text.undated].filter(Boolean).join(' · ')}</p>
        </header>
        <div className="reader-tools">
          <Tabs
            label={text.views}
            value={state.view}
            choices={[
              { key: 'text', label: text.reader },
              { key: 'columns', label: text.columns },
              { key: 'problems', label: text.problemsTab(policy.problems.length) },
            ]}
            onChange={(view) => set((s) => ({ ...s, view, node: '', mark: '' }))}
          />
          <ReaderExport policy={policy} view={state.view} marks={marks} />
        </div>
        {state.view === 'columns' && <TaskColumns policy={policy} />}
        {state.view === 'problems' && <Problems policy={policy} />}
        {state.view !== 'columns' && state.view !== 'problems' && (
          <>
            <div className="mark-tools">
              <fieldset className="kinds">
                <legend className="hidden-visually">{text.kinds}</legend>
                {highlightKinds.flatMap((kind) =>
                  counts[kind] === undefined
                    ? []
                    : [
                        <label key={kind}>
                          <input
                            type="checkbox"
                            checked={!off.has(kind)}
                            onChange={() => set((s) => ({ ...s, off: toggled(off, kind) }), { replace: true })}
                          />
                          <span className={`hl hl-${kind}`}>{kind === 'problem' ? text.problem : words[kind]}</span>{' '}
                          <span className="muted">{counts[kind]}</span>
                        </label>,
                      ],
                )}
              </fieldset>
              <div className="row">
                <button type="button" onClick={() => step(-1)}>
                  {text.previous}
                </button>
                <button type="button" onClick={() => step(1)}>
                  {text.next}
                </button>
                <span className="muted small" aria-live="polite">
                  {at === undefined ? text.nothing(marks.length) : text.at(at + 1, marks.length)}
                </span>
              </div>
            </div>
            <div className="reader-grid">
              <Outline policy={policy} />
              <TextView text={policy.text} marks={marks} place={place} chosen={at} node={state.node} onSelect={select} />
              <Facts policy={policy} />
              {roomy && state.node === '' && (
                <div className="reader-beside">
                  <h2>{text.columns}</h2>
                  <TaskColumns policy={policy} />
                </div>
              )}
            </div>
          </>
        )}
      </div>
      {state.node && <NodePanel node={state.node} policy={policy} marks={all} mark={state.mark} onSelect={select} onClose={close} />}
    </div>
  )
}

function countKinds(marks: readonly Highlight[]): Partial<Record<Highlight['kind'], number>> {
  const counts: Partial<Record<Highlight['kind'], number>> = {}
  for (const { kind } of marks) counts[kind] = (counts[kind] ?? 0) + 1
  return counts
}

function toggled(off: ReadonlySet<string>, kind: string): string {
  const next = new Set(off)
  if (!next.delete(kind)) next.add(kind)
  return [...next].sort().join(',')
}
