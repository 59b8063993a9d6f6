import { useCallback } from 'react'
import { useNode } from '../../api.ts'
import { termOf, terms } from '../../i18n/core.ts'
import { useText } from '../../i18n/define.ts'
import { type Kind, KindMark } from '../../parts/kind-mark.tsx'
import { Menu } from '../../parts/menu.tsx'
import type { ExploreAction } from '../../state/explore.ts'
import { exploreText } from './text.ts'

/** The menu of a node where it stands: what can be expanded, with counts before the choice, and the rest. */
export function NodeMenu({
  node,
  at,
  act,
  close,
}: {
  node: string
  at: { x: number; y: number }
  act: (action: ExploreAction) => void
  close: (giveBack: boolean) => void
}) {
  const text = useText(exploreText)
  const words = useText(terms)
  const { data } = useNode(node)
  const leave = useCallback(() => close(false), [close])
  if (data === undefined) return null
  const items = [
    ...data.relations.map(({ type, direction, label, count }) => ({
      key: `${type} ${direction} ${label}`,
      label: (
        <>
          <span>
            {termOf(words, type)} <KindMark kind={label as Kind} silent /> {termOf(words, label)}
          </span>
          <span className="count">{count}</span>
        </>
      ),
      act: () => act({ do: 'expand', expansion: { node, type, direction, label } }),
    })),
    { key: 'collapse', label: text.collapse, act: () => act({ do: 'collapse', node }) },
    { key: 'focus', label: text.centre, act: () => act({ do: 'focus', node }) },
    { key: 'hide', label: text.hide, act: () => act({ do: 'hide', node }) },
  ]
  return (
    <div className="node-menu" style={{ left: `min(${at.x}px, calc(100% - 260px))`, top: `min(${at.y}px, calc(100% - 300px))` }}>
      <Menu label={text.nodeMenu} items={items} close={() => close(true)} leave={leave} />
    </div>
  )
}
