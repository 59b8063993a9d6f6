import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PolicyDocument } from '../../../../../src/api/shapes.ts'
import { functionLoads, functionMatrix, tasksOfPair } from '../../../../../web/views/compare/sets.ts'
import { matchTitles, similarity } from '../../../../../web/views/compare/similarity.ts'

describe('similarity', () => {
  it('is symmetric, between 0 and 1, and 1 for the same heading', () => {
    const heading = fc.array(fc.constantFrom(...'加强质量品牌建设推进标准'), { minLength: 1, maxLength: 12 }).map((l) => l.join(''))
    fc.assert(
      fc.property(heading, heading, (a, b) => {
        const score = similarity(a, b)
        expect(score).toBe(similarity(b, a))
        expect(score).toBeGreaterThanOrEqual(0)
        expect(score).toBeLessThanOrEqual(1)
        expect(similarity(a, a)).toBe(1)
      }),
    )
  })

  it('does not count punctuation', () => {
    expect(similarity('加强品牌建设。', '加强 品牌建设')).toBe(1)
    expect(similarity('', '加强')).toBe(0)
    expect(similarity('粮食安全', '旅游服务')).toBe(0)
  })
})

it('matches headings best first, each once', () => {
  const titles = (...list: string[]) => list.map((title) => ({ title }))
  const { matched, onlyA, onlyB } = matchTitles(titles('推进品牌建设', '粮食安全', '强化品牌建设'), titles('强化品牌建设', '旅游服务'), 0.4)
  expect(matched.map((m) => [m.a.title, m.b.title, m.score])).toEqual([['强化品牌建设', '强化品牌建设', 1]])
  expect(onlyA.map((t) => t.title)).toEqual(['推进品牌建设', '粮食安全'])
  expect(onlyB.map((t) => t.title)).toEqual(['旅游服务'])
})

describe('sets', () => {
  const task = (...ids: string[]): PolicyDocument['tasks'][number] => ({
    id: ids.join(),
    title: '',
    kind: 'task',
    path: [],
    start: 0,
    end: 1,
    departments: ids.map((id) => ({
      id,
      name: id,
      mention: id,
      role: 'lead',
      inherited: false,
      evidence: { quote: id, start: 0, end: 1 },
    })),
  })
  /** Both 工信厅 and 经信厅 do industry. */
  const functionsOf = ({ id }: { id: string }) => [id.replace(/工信|经信/, '工业')]

  it('matches bodies of other names by what they do', () => {
    const { pairs, counts } = functionMatrix(
      [task('工信', '财政'), task('工信', '农业')],
      [task('经信', '财政'), task('经信', '教育')],
      functionsOf,
      10,
    )
    expect(pairs.find((p) => [p.left, p.right].includes('财政'))).toMatchObject({ a: 1, b: 1, presence: 'both' })
    expect(counts).toEqual({ a: 1, both: 1, b: 1 })
    const all = [task('工信', '财政'), task('经信', '教育'), task('财政')]
    expect(tasksOfPair(all, functionsOf, ['工业', '财政']).map(({ id }) => id)).toEqual(['工信,财政'])
    expect(tasksOfPair(all, functionsOf, ['财政', '教育'])).toEqual([])
    expect(functionLoads([task('工信')], [task('经信')], functionsOf)).toEqual([{ name: '工业', a: 1, b: 1, presence: 'both' }])
  })
})
