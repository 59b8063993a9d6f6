import { compileGrammar } from '../../text/grammar.ts'
import type { Role } from './findings.ts'

/**
 * A statement of responsibility over its tokens, one letter a token:
 *
 *     牵头单位：省质监局；责任单位：省科技厅、省农委按职责分工负责
 *     l         B        S r         B        J B    R
 *
 * B body, F other words in a body's place, J 、和及, C comma, S semicolon or full stop, l r s i p labels (lead, responsible, support,
 * implement, persons), L R P I verbs, W 会同, d deadline, o order rule, t standing instruction, e 等, y a tail that adds nobody, h 由, x free words.
 */
const shared = `
  const role = { l: 'lead', r: 'responsible', s: 'support', i: 'implement', p: 'person', L: 'lead', R: 'responsible', P: 'support', I: 'implement' }
  const group = (items, verb, label) => ({ items, verb, label })
  const has = ({ verb, label }) => [verb, label].some((role) => role === 'lead' || role === 'responsible')
  const owned = (groups) => {
    const led = groups.some((one) => !one.head && has(one))
    return groups.map(({ head, ...one }) => (head && one.verb === 'support' && !led ? { ...one, verb: 'responsible' } : one))
  }
`
const rules = `
statement = gap* parts:(@part gap*)* !. { return owned(parts.flat()) }
gap = [CSJ]
part = labelled / verbal / with / open / note
labelled = letter:[lrsip] gap* head:(verbal / open)? tail:(gap+ @openInLabel)* {
    const label = role[letter]
    const names = label === 'responsible' || label === 'lead'
    const groups = [...(head ?? []), ...tail.flat()]
    const led = groups.some((g) => !g.head && g.verb === 'lead')
    return groups.map((g) => ({ ...g, label, verb: names && !led && g.head && g.verb === 'support' ? undefined : g.verb }))
  }
openInLabel = [CJ]* @(verbal / open)
verbal
  = h? a:list W b:list v:verb? { return v === 'lead' ? [group([...a, ...b], 'lead')] : [group(a, 'lead'), group(b, v ?? 'responsible')] }
  / h? heads:(@list [C] !h)* last:list v:verb more:(W @list verb?)? {
      const own = v === 'support' ? [...heads.map((list) => ({ ...group(list, v), head: true })), group(last, v)] : [group([...heads.flat(), ...last], v)]
      return more ? [...own, group(more, 'responsible')] : own
    }
with = W b:list v:verb? { return [group(b, v ?? 'responsible')] }
open = h? items:list { return [group(items)] }
list = first:item rest:(J+ @item / &{ return true } @B2)* E? { return [first, ...rest] }
item = B / F
B = 'B' { return { at: offset(), known: true } }
B2 = 'B' { return { at: offset(), known: true } }
F = 'F' { return { at: offset(), known: false } }
E = J* 'e'
J = 'J'
W = 'C'* 'W'
h = 'h'
verb = 'C'? letters:[LRPI]+ 'x'* {
    const all = letters.map((l) => role[l])
    return all.includes('lead') ? 'lead' : all.includes('support') ? 'support' : all.includes('implement') && !all.includes('responsible') ? 'implement' : all[0]
  }
note = letter:[dotexhy] { return [{ items: [], note: letter }] } / [LRPI]+ 'x'* { return [{ items: [], note: 'v' }] }
`

/** Bodies with their role: the label's, the verb's, or neither. `at` is the index of the token. */
export interface Group {
  readonly items: readonly { readonly at: number; readonly known: boolean }[]
  readonly verb?: Role | undefined
  readonly label?: Role | 'person' | undefined
  readonly note?: string
  /** Whether a comma parts the list from that of its verb: of 甲局，乙局配合 the first is responsible where no other is. */
  readonly head?: boolean
}

const readGroups = compileGrammar<readonly Group[]>(rules, 'statement', { shared })

/** No statement has more tokens; the grammar looks for a verb behind each body, so that time grows with their square. */
const mostTokens = 1000

/** Reads the letters of a statement; undefined where they form none. */
export function parseStatement(letters: string): readonly Group[] | undefined {
  return letters.length > mostTokens ? undefined : readGroups(letters, 0)
}
