import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { overlap, placeLabels, wrap } from '../../../../web/scene/labels.ts'
import { place } from '../../../../web/scene/place.ts'
import type { Scene } from '../../../../web/scene/scene.ts'
import { cycle, nearest } from '../../../../web/scene/walk.ts'

describe('labels', () => {
  it('take two lines of eight characters', () => {
    expect(wrap('省工信厅')).toEqual(['省工信厅'])
    expect(wrap('甘肃省工业和信息化厅')).toEqual(['甘肃省工业和信息', '化厅'])
    expect(wrap('关于加快推进质量强省建设的若干实施意见的通知')).toEqual(['关于加快推进质量', '强省建设的若干…'])
  })
  it('keep Latin words whole, cut what is longer than a line, and are never wider than one', () => {
    expect(wrap('55 more: Department')).toEqual(['55 more:', 'Department'])
    expect(wrap('国家5A级旅游景区')).toEqual(['国家5A级旅游景区'])
    expect(wrap('a'.repeat(40))).toEqual(['a'.repeat(14), `${'a'.repeat(12)}…`])
    expect(wrap('强量量设建a设量 强')).toEqual(['强量量设建a设量', '强'])
    expect(wrap('')).toEqual([])
    const ems = (line: string) => [...line].reduce((sum, one) => sum + (/[\u2E80-\u9FFF…]/.test(one) ? 1 : 0.55), 0)
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z 0-9质量强省建设]{0,40}$/), (title) => {
        const lines = wrap(title)
        expect(lines.length).toBeLessThanOrEqual(2)
        for (const line of lines) expect(ems(line)).toBeLessThanOrEqual(9)
        expect(title.replaceAll(' ', '')).toContain(lines.join('').replaceAll(' ', '').replace(/…$/, ''))
      }),
    )
  })
  it('never touch each other nor cover another node', () => {
    const point = fc.record({ x: fc.integer({ min: 0, max: 900 }), y: fc.integer({ min: 0, max: 600 }) })
    fc.assert(
      fc.property(fc.array(point, { minLength: 2, maxLength: 300 }), (points) => {
        const requests = points.map(({ x, y }, index) => ({
          id: `n${index}`,
          title: '省文化和旅游厅'.repeat(1 + (index % 3)),
          x,
          y,
          radius: 8,
          weight: index % 7,
        }))
        const labels = placeLabels(requests, (line) => line.length * 12, { left: 0, top: 0, right: 900, bottom: 600 })
        for (const [i, { box, id }] of labels.entries()) {
          for (const other of labels.slice(i + 1)) expect(overlap(box, other.box)).toBe(false)
          for (const { id: node, x, y, radius } of requests)
            if (node !== id) expect(overlap(box, { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius })).toBe(false)
        }
      }),
      { numRuns: 40 },
    )
  })
  it('name what is pointed at even in a crowd, but never over another name', () => {
    const crowd = Array.from({ length: 49 }, (_, i) => ({
      id: `n${i}`,
      title: '省局',
      x: 20 + (i % 7) * 16,
      y: 20 + Math.floor(i / 7) * 16,
      radius: 7,
      weight: 1,
    }))
    const view = { left: 0, top: 0, right: 140, bottom: 140 }
    const named = (must: boolean) =>
      placeLabels([{ id: 'me', title: '工信厅', x: 68, y: 68, radius: 7, weight: 900, must }, ...crowd], (line) => line.length * 12, view)
    expect(named(false).some(({ id }) => id === 'me')).toBe(false)
    const labels = named(true)
    expect(labels.filter(({ id }) => id === 'me').length).toBe(1)
    for (const [i, { box }] of labels.entries()) for (const other of labels.slice(i + 1)) expect(overlap(box, other.box)).toBe(false)
  })
  it('stand for most of 300 characters that differ, 900 distinct ones included', () => {
    const requests = Array.from({ length: 300 }, (_, i) => ({
      id: `${i}`,
      title: String.fromCodePoint(0x4e00 + 3 * i, 0x4e01 + 3 * i, 0x4e02 + 3 * i),
      x: 30 + (i % 20) * 60,
      y: 20 + Math.floor(i / 20) * 40,
      radius: 6,
      weight: 1,
    }))
    expect(placeLabels(requests, (line) => line.length * 12, { left: 0, top: 0, right: 1280, bottom: 640 }).length).toBe(300)
  })
})

describe('places', () => {
  const family = (n: number, anchor: string | undefined, from = 0) =>
    Array.from({ length: n }, (_, i) => ({ id: `${anchor}${i + from}`, anchor, group: i % 2 ? 'x' : 'y' }))
  it('keep their distance, and are the same for the same recipe', () => {
    const nodes = [{ id: 'root', anchor: undefined, group: 'root' }, ...family(60, 'root'), ...family(12, 'root3')]
    const placed = place(nodes)
    expect(placed).toEqual(place(nodes))
    const all = [...placed.values()]
    for (const [i, a] of all.entries())
      for (const b of all.slice(i + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(0.79)
  })
  it('of what is there do not move when a node is expanded, and the new ones are around it', () => {
    const before = [{ id: 'root', anchor: undefined, group: 'root' }, ...family(20, 'root')]
    const [old, now] = [place(before), place([...before, ...family(8, 'root5')])]
    for (const [id, at] of old) expect(now.get(id)).toEqual(at)
    const centre = now.get('root5')
    for (let i = 0; i < 8; i++) {
      const at = now.get(`root5${i}`)
      expect(Math.hypot((at?.x ?? 99) - (centre?.x ?? 0), (at?.y ?? 99) - (centre?.y ?? 0))).toBeLessThan(5)
    }
  })
  it('are where the reader put them', () => {
    expect(place([{ id: 'a', group: '', pinned: { x: 3, y: 4 } }]).get('a')).toMatchObject({ x: 3, y: 4 })
  })
})

describe('the walk by keyboard', () => {
  const node = (id: string, x: number, y: number) => ({ id, kind: 'Task' as const, title: id, x, y, size: 6 })
  const scene: Scene = {
    nodes: [node('middle', 0, 0), node('north', 0, 2), node('east', 3, 0.2), node('far', 9, 0), node('south', 0.1, -1)],
    edges: ['north', 'south', 'east'].map((to) => ({ id: to, from: 'middle', to, type: 'SETS' })),
  }
  it('goes to the nearest that way, and nowhere where nothing is', () => {
    expect(['up', 'down', 'right', 'left'].map((way) => nearest(scene, 'middle', way as 'up'))).toEqual([
      'north',
      'south',
      'east',
      undefined,
    ])
    expect(nearest(scene, 'east', 'right')).toBe('far')
  })
  it('cycles the neighbours clockwise from the top', () => {
    expect(cycle(scene, 'middle')).toEqual(['north', 'east', 'south'])
  })
})
