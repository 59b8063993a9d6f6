import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { useTheme } from '../state/theme.ts'
import { readLook } from './look.ts'
import type { Marks, Scene } from './scene.ts'
import { type Camera, mountStage, probe, type Stage, unmountStage } from './stage.ts'
import { cycle, type Direction, nearest, unit } from './walk.ts'

/** What a page may ask of the stage. */
export interface StageHandle {
  fit(): void
  zoom(factor: number): void
  camera(): Camera
  at(id: string): { readonly x: number; readonly y: number } | undefined
}

export interface GraphStageProps {
  readonly scene: Scene
  readonly selected: string | undefined
  /** Where the keyboard enters. */
  readonly entry: string | undefined
  readonly label: string
  readonly hint: string
  /** What the live region says about a node reached by keyboard: the how-manieth of how many neighbours of where it came from. */
  readonly announce: (id: string, place: { readonly index: number; readonly of: number } | undefined) => string
  readonly onSelect: (id: string | undefined) => void
  readonly onOpen: (id: string) => void
  readonly onMenu: (id: string) => void
  readonly onMove: (id: string, x: number, y: number) => void
  readonly onState: (state: 'webgl' | 'canvas' | 'table' | 'lost') => void
  readonly onReady: (handle: StageHandle) => void
}

const arrows: Readonly<Record<string, Direction>> = { ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'left', ArrowRight: 'right' }

/** The graph as one tab stop. It shows, points and reports; what is shown is the page's business. */
export function GraphStage(props: GraphStageProps) {
  const { scene, selected, label, hint, announce } = props
  const parent = useRef<HTMLDivElement>(null)
  const stage = useRef<Stage>(undefined)
  const latest = useRef(props)
  latest.current = props
  const theme = useTheme()
  const id = useId()
  const [inside, setInside] = useState(false)
  const [active, setActive] = useState<string>()
  const [hovered, setHovered] = useState<string>()
  const [spoken, setSpoken] = useState('')
  const [ready, setReady] = useState(false)
  const [kind, setKind] = useState(probe)
  const around = useRef<string>(undefined)

  useEffect(() => {
    const element = parent.current
    if (element === null) return
    if (kind === 'table') return latest.current.onState('table')
    const opened = mountStage(element, kind)
    stage.current = opened
    opened.listen({
      node: (node) => latest.current.onSelect(node),
      open: (node) => latest.current.onOpen(node),
      menu: (node) => latest.current.onMenu(node),
      edge: (edge) => latest.current.onSelect(edge),
      nothing: () => latest.current.onSelect(undefined),
      hover: setHovered,
      moved: (node, x, y) => latest.current.onMove(node, x, y),
      context: (state) => (state === 'gone' ? setKind('canvas') : latest.current.onState(state === 'lost' ? 'lost' : opened.kind)),
    })
    latest.current.onState(opened.kind)
    latest.current.onReady(opened)
    return () => unmountStage(element)
  }, [kind])

  const marks: Marks = { active: inside ? active : undefined, hovered, selected }
  // biome-ignore lint/correctness/useExhaustiveDependencies: the theme changes what readLook reads, the kind what stage stands
  useEffect(() => {
    stage.current?.show(scene, { active: inside ? active : undefined, hovered, selected }, readLook())
    setReady(true)
  }, [scene, inside, active, hovered, selected, theme, kind])

  const go = (to: string | undefined, place?: { index: number; of: number }) => {
    if (to === undefined) return
    setActive(to)
    stage.current?.reveal(to)
    setSpoken(announce(to, place))
  }
  const press = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget) return
    const { key } = event
    const here = active !== undefined && scene.nodes.some((node) => node.id === active) ? active : (props.entry ?? scene.nodes[0]?.id)
    if (here === undefined) return
    const direction = arrows[key]
    if (!inside) {
      if (key !== 'Enter' && direction === undefined) return
      event.preventDefault()
      setInside(true)
      around.current = undefined
      return go(here)
    }
    if (key === 'Escape') {
      setInside(false)
      setSpoken('')
    } else if (direction !== undefined && event.shiftKey) {
      const node = scene.nodes.find((one) => one.id === here)
      const [dx, dy] = unit[direction]
      if (node) props.onMove(here, node.x + dx / 2, node.y + dy / 2)
    } else if (direction !== undefined) {
      around.current = undefined
      go(nearest(scene, here, direction))
    } else if (key === 'Tab') {
      around.current ??= here
      const ring = cycle(scene, around.current)
      const at = ring.indexOf(here)
      const index = (at + (event.shiftKey ? (at < 0 ? 0 : -1) : 1) + ring.length) % Math.max(1, ring.length)
      go(ring[index], { index: index + 1, of: ring.length })
    } else if (key === 'Enter' || key === ' ') {
      around.current = undefined
      props.onSelect(here)
    } else if (key === 'e') props.onOpen(here)
    else if (key === 'm') props.onMenu(here)
    else if (key === '+' || key === '=') stage.current?.zoom(1.4)
    else if (key === '-') stage.current?.zoom(1 / 1.4)
    else if (key === '0') stage.current?.fit()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const shown = marks.active ?? selected ?? ''
  return (
    <div className="stage">
      <div
        ref={parent}
        className={inside ? 'stage-canvas inside' : 'stage-canvas'}
        role="application"
        aria-label={label}
        aria-describedby={`${id}-hint`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the graph is one tab stop, walked by its own keys
        tabIndex={0}
        data-ready={ready}
        data-nodes={scene.nodes.length}
        data-active={shown}
        onKeyDown={press}
        onBlur={() => setInside(false)}
      />
      <p id={`${id}-hint`} className="hidden-visually">
        {hint}
      </p>
      <p className="hidden-visually" aria-live="polite">
        {spoken}
      </p>
    </div>
  )
}
