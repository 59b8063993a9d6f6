import { openCanvasStage } from './canvas-stage.ts'
import type { Look } from './look.ts'
import type { Marks, Scene } from './scene.ts'
import { openWebglStage } from './webgl-stage.ts'

/** Where the reader looks, in a form that survives the loss of a stage. */
export interface Camera {
  readonly x: number
  readonly y: number
  /** Above 1 is farther away. */
  readonly ratio: number
}

/** What a stage reports. */
export interface StageEvents {
  readonly node: (id: string) => void
  readonly open: (id: string) => void
  /** The second button, or a long press. */
  readonly menu: (id: string) => void
  readonly edge: (id: string) => void
  readonly nothing: () => void
  readonly hover: (id: string | undefined) => void
  readonly moved: (id: string, x: number, y: number) => void
  /** The graphics context is gone; `recovered` when a new one stands, `gone` when the browser gives none. */
  readonly context: (state: 'lost' | 'recovered' | 'gone') => void
}

/** Few verbs over whatever draws: sigma on WebGL, or a 2D canvas. */
export interface Stage {
  readonly kind: 'webgl' | 'canvas'
  show(scene: Scene, marks: Marks, look: Look): void
  fit(): void
  zoom(factor: number): void
  reveal(id: string): void
  camera(): Camera
  listen(events: StageEvents): void
  /** Where a node is on the stage, in CSS pixels. */
  at(id: string): { readonly x: number; readonly y: number } | undefined
  /** Ends it and gives back what it holds. */
  close(): void
}

/** The element that holds the stage; it moves from page to page, so one renderer serves the whole visit. */
interface Standing {
  readonly host: HTMLDivElement
  readonly stage: Stage
}

let standing: Standing | undefined

/** Above this many nodes the 2D canvas is not offered. */
export const canvasLimit = 500

type Kind = 'webgl' | 'canvas' | 'table'

let probed: Kind | undefined

/** What this browser can draw on, asked once a visit; `?stage=canvas` and `?stage=table` ask for less. */
export function probe(): Kind {
  probed ??= asked() ?? (givesWebgl() ? 'webgl' : givesCanvas() ? 'canvas' : 'table')
  return probed
}

function asked(): Kind | undefined {
  const stage = new URLSearchParams(location.search).get('stage')
  return stage === 'canvas' || stage === 'table' ? stage : undefined
}

const givesCanvas = (): boolean => document.createElement('canvas').getContext('2d') !== null

function givesWebgl(): boolean {
  const canvas = document.createElement('canvas')
  const context = canvas.getContext('webgl2') ?? canvas.getContext('webgl')
  context?.getExtension('WEBGL_lose_context')?.loseContext()
  return context !== null
}

/** Puts the one stage into an element; the first call opens it, and another one where WebGL fails after all. */
export function mountStage(parent: HTMLElement, kind: 'webgl' | 'canvas'): Stage {
  if (standing !== undefined && standing.stage.kind === kind) {
    parent.append(standing.host)
    return standing.stage
  }
  standing?.stage.close()
  standing?.host.remove()
  const host = document.createElement('div')
  host.className = 'stage-host'
  parent.append(host)
  standing = { host, stage: kind === 'webgl' ? openOnWebgl(host) : openCanvasStage(host) }
  return standing.stage
}

function openOnWebgl(host: HTMLDivElement): Stage {
  try {
    return openWebglStage(host)
  } catch {
    probed = 'canvas'
    host.replaceChildren()
    return openCanvasStage(host)
  }
}

/** Takes the stage out of the page without ending it. */
export function unmountStage(parent: HTMLElement): void {
  if (standing?.host.parentElement === parent) standing.host.remove()
}
