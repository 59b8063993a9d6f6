import type { Range } from './target-clauses.ts'
import { judge } from './target-judge.ts'
import { record } from './target-record.ts'
import type { Candidate } from './target-scan.ts'
import type { Reader, State } from './target-state.ts'
import { bind } from './target-words.ts'

const EACH =
  /(?:^|[，在])每个?((?:(?![每和])[\p{Script=Han}]){1,10}(?:[、和](?:每个?)?(?:(?![每和])[\p{Script=Han}]){1,10}?)+)(?:要|应|须|均|都|分别|各|至少|不少于|原则上)*(设置|建设|建成|建立|配备|设立|培育|打造|创建|拥有|建好|办好|配置|新建)(?:各|至少|不少于)*$/u

/**
 * What each of several groups is to have: one value for all, or one each.
 *
 *     每个县、乡镇分别设置1个文化馆、1个文化站
 */
export function readEach(reader: Reader, state: State, clause: Range, numbers: readonly Candidate[]): boolean {
  const first = numbers[0]
  if (first === undefined || state.past) return false
  const left = reader.text.slice(clause.start, first.start)
  const said = EACH.exec(left)
  const groups = said?.[1]?.split(/[、和]/u) ?? []
  if (said === null || groups.length < 2 || (numbers.length !== 1 && numbers.length !== groups.length)) return false
  const nouns = numbers.map((number, i) =>
    reader.text.slice(number.end, numbers[i + 1]?.start ?? clause.end).replace(/(?:[、，]|和|以及)$/u, ''),
  )
  if (nouns.some((noun) => !/^[\p{Script=Han}“]{2}/u.test(noun))) return false
  const binding = bind(left, first.quantity.after)
  if (judge(reader, { ...state, open: true }, clause, first, { ...binding, rest: said[2] ?? '' }, nouns[0] ?? '') !== undefined)
    return false
  groups.forEach((group, i) => {
    const at = numbers.length === 1 ? 0 : i
    const number = numbers[at] as Candidate
    record(reader, state, clause, number, binding, `每个${group.replace(/^每个?/u, '')}${said[2]}${nouns[at]}`)
  })
  return true
}
