import type { Label } from './labels.ts'

/** A 2D canvas that lies over or under the nodes, sharp at any pixel ratio. */
export interface Layer {
  readonly canvas: HTMLCanvasElement
  /** Clears, and gives a context in CSS pixels; undefined where the browser has none. */
  begin(width: number, height: number): CanvasRenderingContext2D | undefined
}

/** A layer for an element; `pointer-events` stay with the renderer. */
export function createLayer(name: string): Layer {
  const canvas = document.createElement('canvas')
  canvas.className = `layer layer-${name}`
  const context = canvas.getContext('2d')
  return {
    canvas,
    begin(width, height) {
      const ratio = window.devicePixelRatio || 1
      const [w, h] = [Math.round(width * ratio), Math.round(height * ratio)]
      if (canvas.width !== w || canvas.height !== h) {
        canvas.width = w
        canvas.height = h
        canvas.style.width = `${width}px`
        canvas.style.height = `${height}px`
      }
      context?.setTransform(ratio, 0, 0, ratio, 0, 0)
      context?.clearRect(0, 0, width, height)
      return context ?? undefined
    },
  }
}

/** The label under a point. */
export const labelAt = (labels: readonly Label[], x: number, y: number): string | undefined =>
  labels.find(({ box }) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom)?.id

/** The extent of nodes with room around, never empty. */
export function extentOf(nodes: readonly { readonly x: number; readonly y: number }[]): { x: [number, number]; y: [number, number] } {
  const span = (values: readonly number[]): [number, number] => {
    if (values.length === 0) return [-3, 3]
    const [low, high] = [Math.min(...values), Math.max(...values)]
    const room = Math.max(0, 3 - (high - low) / 2)
    return [low - room, high + room]
  }
  return { x: span(nodes.map(({ x }) => x)), y: span(nodes.map(({ y }) => y)) }
}

/**
 * Calls back when the element's size or the screen's pixel ratio changes; the size is never zero. Returns the end of it.
 * The box in device pixels tells of both at once; where a browser does not know it, a media query tells of the ratio.
 */
export function observeSize(element: HTMLElement, resized: () => void, ratioChanged: () => void): () => void {
  let ratio = window.devicePixelRatio
  const look = () => {
    if (element.clientWidth === 0 || element.clientHeight === 0) return
    const changed = ratio !== window.devicePixelRatio
    ratio = window.devicePixelRatio
    if (changed) ratioChanged()
    else resized()
  }
  const observer = new ResizeObserver(look)
  try {
    observer.observe(element, { box: 'device-pixel-content-box' })
  } catch {
    observer.observe(element)
  }
  let query: MediaQueryList
  const watch = () => {
    query = matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`)
    query.addEventListener('change', turn, { once: true })
  }
  const turn = () => {
    watch()
    look()
  }
  watch()
  return () => {
    observer.disconnect()
    query.removeEventListener('change', turn)
  }
}

export const stillness = () => matchMedia('(prefers-reduced-motion: reduce)').matches
