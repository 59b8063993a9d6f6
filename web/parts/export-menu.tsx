import { Download } from 'lucide-react'
import { core } from '../i18n/core.ts'
import { useText } from '../i18n/define.ts'
import type { Column } from './data-table.tsx'
import { download, type ExportFile, toCsv } from './export-files.ts'
import { MenuButton, type MenuItem } from './menu.tsx'

export interface ExportMenuProps<R> {
  /** File name without extension. */
  readonly name: string
  readonly columns: readonly Column<R>[]
  readonly rows: readonly R[]
  /** The data behind the rows; the rows themselves when absent. */
  readonly json?: unknown
  /** What the view can offer besides: GEXF, GraphML, SVG, PNG. */
  readonly others?: readonly { readonly label: string; readonly make: () => ExportFile | Promise<ExportFile> }[]
}

/** What is shown, as files: CSV, JSON and what the view adds. */
export function ExportMenu<R>({ name, columns, rows, json, others = [] }: ExportMenuProps<R>) {
  const text = useText(core)
  const items: MenuItem[] = [
    {
      key: 'csv',
      label: text.exportTable,
      act: () => download({ name: `${name}.csv`, type: 'text/csv;charset=utf-8', content: toCsv(columns, rows) }),
    },
    {
      key: 'json',
      label: text.exportJson,
      act: () => download({ name: `${name}.json`, type: 'application/json', content: JSON.stringify(json ?? rows, null, 2) }),
    },
    ...others.map(({ label, make }) => ({ key: label, label, act: () => void Promise.resolve(make()).then(download) })),
  ]
  return (
    <MenuButton
      items={items}
      label={
        <>
          <Download size={16} aria-hidden="true" /> {text.export}
        </>
      }
    />
  )
}
