import './targets.css'
import { useCallback, useMemo } from 'react'
import { useIndicators, useStats, useTargets } from '../../api.ts'
import { useText } from '../../i18n/define.ts'
import { DataTable } from '../../parts/data-table.tsx'
import { ExportMenu } from '../../parts/export-menu.tsx'
import { exploreHref, Link } from '../../parts/link.tsx'
import { Facet, SidePanel, WordsFacet } from '../../parts/side-panel.tsx'
import { Answered, Empty } from '../../parts/states.tsx'
import { Tabs } from '../../parts/tabs.tsx'
import { recordCodec } from '../../state/record-codec.ts'
import { useUrlState } from '../../state/url.ts'
import { PolicySentence } from '../policy-sentence.tsx'
import { readSort, writeSort } from '../sort-state.ts'
import { columnsOfTargets } from './columns.tsx'
import { formatTarget, type Target } from './plot.ts'
import { Plots } from './plots.tsx'
import { texts } from './texts.ts'

const codec = recordCodec({ words: '', indicator: '', province: '', year: '', view: 'plot', sort: '', target: '' })

/** Targets as dot plots with their table, and the sentence of the chosen one. */
export function Targets() {
  const text = useText(texts)
  const [state, set] = useUrlState(codec)
  const targets = useTargets()
  const indicators = useIndicators()
  const stats = useStats()
  const provinces = useMemo(() => (stats.data?.provinces ?? []).map((p) => p.name), [stats.data])
  const all = targets.data ?? []
  const words = state.words.trim()
  const years = [...new Set(all.flatMap((t) => (t.year === undefined ? [] : [String(t.year)])))].sort()
  const shown = useMemo(
    () =>
      (targets.data ?? []).filter(
        (t) =>
          (t.indicator.includes(words) || t.printed.includes(words)) &&
          (!state.indicator || t.indicatorId === state.indicator) &&
          (!state.province || t.provinceName === state.province) &&
          (!state.year || String(t.year) === state.year),
      ),
    [targets.data, words, state.indicator, state.province, state.year],
  )
  const chosen = all.find((t) => t.id === state.target)
  const close = useCallback(() => set((s) => ({ ...s, target: '' })), [set])
  const choose = useCallback((t: Target) => set((s) => ({ ...s, target: t.id })), [set])
  const sorted = [...(indicators.data ?? [])]
    .filter((i) => i.targets > 0 && i.name.includes(words))
    .sort((p, q) => q.provinces - p.provinces || q.targets - p.targets)
  const columns = columnsOfTargets(text)
  return (
    <div className={`page with-panel targets${chosen ? ' open' : ''}`}>
      <div>
        <header>
          <h1>{text.title}</h1>
          <p>{text.intro}</p>
        </header>
        <div className="facets">
          <WordsFacet label={text.words} value={state.words} onChange={(words) => set((s) => ({ ...s, words }), { replace: true })} />
          <Facet
            label={text.indicator}
            value={state.indicator}
            options={sorted.map((i) => ({ value: i.id, label: `${i.name} · ${i.provinces > 1 ? text.provinces(i.provinces) : text.one}` }))}
            onChange={(indicator) => set((s) => ({ ...s, indicator }))}
          />
          <Facet
            label={text.province}
            value={state.province}
            options={provinces.map((name) => ({ value: name, label: `${name} ${all.filter((t) => t.provinceName === name).length}` }))}
            onChange={(province) => set((s) => ({ ...s, province }))}
          />
          <Facet
            label={text.year}
            value={state.year}
            options={years.map((year) => ({ value: year, label: `${year} · ${all.filter((t) => String(t.year) === year).length}` }))}
            onChange={(year) => set((s) => ({ ...s, year }))}
          />
          <Tabs
            label={text.view}
            value={state.view === 'table' ? 'table' : 'plot'}
            choices={[
              { key: 'plot', label: text.plot },
              { key: 'table', label: text.table },
            ]}
            onChange={(view) => set((s) => ({ ...s, view }))}
          />
          <div className="end">
            <ExportMenu name="zhengtu-targets" columns={columns} rows={shown} />
          </div>
        </div>
        {state.target !== '' && targets.data !== undefined && chosen === undefined && (
          <p className="notice" role="status">
            {text.gone(state.target)}
          </p>
        )}
        <Answered query={targets} lines={24}>
          {() =>
            shown.length === 0 ? (
              <Empty title={text.none}>
                <p className="muted">{text.noneHint}</p>
                <button type="button" onClick={() => set(codec.read(new URLSearchParams()))}>
                  {text.clear}
                </button>
              </Empty>
            ) : state.view === 'table' ? (
              <DataTable
                caption={text.title}
                columns={columns}
                rows={shown}
                rowKey={(t) => t.id}
                selected={state.target}
                onSelect={choose}
                sort={readSort(state.sort)}
                onSort={(sort) => set((s) => ({ ...s, sort: writeSort(sort) }), { replace: true })}
              />
            ) : (
              <Plots
                targets={shown}
                provinces={state.province ? provinces.filter((p) => p === state.province) : provinces}
                chosen={state.target}
                onChoose={choose}
              />
            )
          }
        </Answered>
      </div>
      {chosen && (
        <SidePanel title={chosen.indicator} onClose={close}>
          <div className="stack">
            <p className="target-value">{formatTarget(chosen)}</p>
            <p className="muted">
              {[chosen.provinceName, chosen.year === undefined ? text.noYear : text.yearOf(chosen.year), chosen.taskTitle]
                .filter(Boolean)
                .join(' · ')}
            </p>
            {chosen.printed && <p lang="zh-Hans">{text.facts(chosen.printed)}</p>}
            <PolicySentence policy={chosen.policy} policyTitle={chosen.policyTitle} task={chosen.task} places={[chosen.evidence]} />
            <p>
              <Link href={exploreHref(chosen.id)}>{text.more}</Link>
            </p>
          </div>
        </SidePanel>
      )}
    </div>
  )
}
