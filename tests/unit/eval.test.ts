import { describe, expect, it } from 'vitest'
import { evaluate } from '../../src/eval.ts'

const target = (indicator: string, value: number, unit: string, op = '>=') => ({ indicator, op, value, unit, year: 2025, per: null })
const of = (kind: string, scores: ReturnType<typeof evaluate>) => scores.find((score) => score.kind === kind)

describe('evaluate', () => {
  it('counts hits, misses and extras of a document, whatever the width of its signs', () => {
    const gold = [{ doc: 'a', tasks: [{ title: '“甘味”品牌、标准' }, { title: '提升服务' }] }]
    const scores = evaluate(gold, [{ doc: 'a', tasks: [{ title: '"甘味"品牌,标准' }, { title: '另一件' }] }])
    expect(of('tasks', scores)).toMatchObject({
      tp: 1,
      fp: 1,
      fn: 1,
      precision: 0.5,
      recall: 0.5,
      f1: 0.5,
      missed: [{ doc: 'a', what: '提升服务' }],
      extra: [{ doc: 'a', what: '另一件' }],
    })
  })
  it('takes 48 万件 and 480000 件 as one quantity, and an unlike indicator as none', () => {
    const gold = [{ doc: 'a', targets: [target('有效注册商标量', 48, '万件')] }]
    expect(of('targets', evaluate(gold, [{ doc: 'a', targets: [target('注册商标量', 480000, '件', '≥')] }]))?.f1).toBe(1)
    expect(of('targets', evaluate(gold, [{ doc: 'a', targets: [target('游客人数', 48, '万件')] }]))?.f1).toBe(0)
  })
  it('leaves 省 of a mention out of account, and counts a role that differs as wrong', () => {
    const tasks = (mention: string, role: string) => [{ title: '提升', departments: [{ mention, role }] }]
    const scores = evaluate([{ doc: 'a', tasks: tasks('省财政厅', 'lead') }], [{ doc: 'a', tasks: tasks('财政厅', 'support') }])
    expect(of('owners_any_role', scores)?.f1).toBe(1)
    expect(of('responsibilities', scores)?.f1).toBe(0)
  })
  it('counts a document that was not read as missed, and the mean over documents beside the whole', () => {
    const gold = ['a', 'b'].map((doc) => ({ doc, tasks: [{ title: '提升' }] }))
    expect(of('tasks', evaluate(gold, [{ doc: 'a', tasks: [{ title: '提升' }] }]))).toMatchObject({
      recall: 0.5,
      macro: 0.5,
      documents: { a: 1, b: 0 },
    })
  })
})
