import fc from 'fast-check'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { describe, expect, it } from 'vitest'
import { toCsv } from '../../../../web/parts/export-files.ts'
import { toGraphml } from '../../../../web/scene/export-graph.ts'
import { toSvg } from '../../../../web/scene/export-picture.ts'
import type { Look } from '../../../../web/scene/look.ts'
import type { Scene } from '../../../../web/scene/scene.ts'

const kinds = { Policy: '#111111', Section: '#222222', Task: '#333333', Department: '#444444', Function: '#555555', Indicator: '#666666' }
const look: Look = {
  ...{ paper: '#ffffff', ink: '#000000', muted: '#777777', rule: '#888888', link: '#0000ff', font: '"Noto Sans", serif', scale: 1 },
  kinds: { ...kinds, Target: '#777777', BrandProgram: '#999999', Province: '#aaaaaa' },
}
const titles = fc.string({ unit: 'binary', maxLength: 30 })
const scenes: fc.Arbitrary<Scene> = fc
  .array(
    fc.record({ title: titles, kind: fc.constantFrom('Task' as const, 'Province' as const, 'BrandProgram' as const, 'Target' as const) }),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .map((nodes) => ({
    nodes: nodes.map((node, i) => ({ ...node, id: `${i} ${node.title}`, x: i, y: -i, size: 8 })),
    edges: nodes
      .slice(1)
      .map(({ title }, i) => ({ id: `e${i}`, from: `0 ${nodes[0]?.title}`, to: `${i + 1} ${title}`, type: 'SETS', role: 'support' })),
  }))

describe('files of what is drawn', () => {
  it('are well-formed XML whatever the names hold, and keep what XML can hold', () => {
    fc.assert(
      fc.property(scenes, (scene) => {
        for (const { content } of [toGraphml(scene), toSvg(scene, look)]) {
          expect(XMLValidator.validate(String(content))).toBe(true)
          // What the validator lets pass, and a real parser does not: controls, lone surrogates, non-characters.
          expect(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.exec(String(content))).toBeNull()
        }
        const { graphml } = new XMLParser({ ignoreAttributes: false, isArray: (name) => name === 'node' }).parse(
          String(toGraphml(scene).content),
        )
        expect(graphml.graph.node.length).toBe(scene.nodes.length)
      }),
    )
  })
  it('hold no mark that only stands for a count, nor its line', () => {
    const scene: Scene = {
      nodes: [
        { id: 'a', kind: 'Department', title: '甲', x: 0, y: 0, size: 8 },
        { id: 'count:a', kind: 'Task', title: '另有 40 个任务', x: 1, y: 0, size: 8, count: 40 },
      ],
      edges: [{ id: 'count:a edge', from: 'a', to: 'count:a', type: 'RESPONSIBLE_FOR' }],
    }
    expect(String(toGraphml(scene).content)).not.toContain('count:a')
    expect(String(toSvg(scene, look).content)).toContain('另有 40 个任务')
  })
  it('as CSV keep commas, quotes and line breaks in their cell, and never start a formula', () => {
    const columns = [{ head: '名,称', value: (row: string) => row }]
    expect(toCsv(columns, ['甲"乙', '丙\n丁', '=1+1'])).toBe('\uFEFF"名,称"\r\n"甲""乙"\r\n"丙\n丁"\r\n\'=1+1\r\n')
  })
})
