import type { Edge } from '../../../src/api/shapes.ts'
import { aboutOf, termOf, terms } from '../../i18n/core.ts'
import { useText } from '../../i18n/define.ts'
import { type Column, DataTable } from '../../parts/data-table.tsx'
import { KindMark } from '../../parts/kind-mark.tsx'
import type { Drawn } from '../../state/drawn.ts'
import type { ExploreAction, ExploreState } from '../../state/explore.ts'
import { roleOf } from './edge-details.tsx'
import { exploreText } from './text.ts'

type Node = Drawn['nodes'][number]

/** The columns of the nodes. */
function useNodeColumns(): readonly Column<Node>[] {
  const text = useText(exploreText)
  const words = useText(terms)
  return [
    {
      key: 'name',
      head: text.name,
      value: ({ title }) => title,
      cell: ({ title, label }) => (
        <>
          <KindMark kind={label} silent /> {title}
        </>
      ),
    },
    { key: 'kind', head: text.kind, value: ({ label }) => termOf(words, label), nowrap: true },
    { key: 'about', head: text.about, value: ({ subtitle }) => aboutOf(words, subtitle) },
    { key: 'degree', head: text.degreeHead, value: ({ degree }) => degree, number: true },
  ]
}

/** The same for a file, with the id that the data and the address know a node by. */
export function useExportColumns(): readonly Column<Node>[] {
  const text = useText(exploreText)
  return [...useNodeColumns(), { key: 'id', head: text.id, value: ({ id }) => id }]
}

/** The graph as two tables: what is shown, and how it is joined, with the sentences. */
export function Twin({ state, drawn, act }: { state: ExploreState; drawn: Drawn; act: (action: ExploreAction) => void }) {
  const text = useText(exploreText)
  const words = useText(terms)
  const columns = useNodeColumns()
  const { nodes, edges } = drawn
  const title = new Map(nodes.map((node) => [node.id, node.title]))
  const joined: readonly Column<Edge>[] = [
    { key: 'from', head: text.from, value: ({ from }) => title.get(from) },
    { key: 'relation', head: text.relation, value: (edge) => roleOf(edge, words), nowrap: true },
    { key: 'to', head: text.to, value: ({ to }) => title.get(to) },
    { key: 'quote', head: text.mention, value: ({ evidence }) => evidence?.quote },
  ]
  return (
    <div className="twin stack">
      <DataTable
        caption={text.name}
        columns={columns}
        rows={nodes}
        rowKey={({ id }) => id}
        selected={state.selected}
        onSelect={({ id }) => act({ do: 'select', id })}
      />
      <h2>{text.relations}</h2>
      <DataTable
        caption={text.relations}
        columns={joined}
        rows={edges}
        rowKey={({ id }) => id}
        selected={state.selected}
        onSelect={({ id }) => act({ do: 'select', id })}
      />
    </div>
  )
}
