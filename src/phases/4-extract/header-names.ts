import { readName } from '../../lexicon/department-name.ts'
import { placeAt } from '../../lexicon/places.ts'
import { inText, type Span } from '../../text/span.ts'

const end = /[委部办局厅署院会行府室社组心司处队关协联]/
const centralStart = /^(?:中共|共青团|国家|国务院|中国|全国|最高人民|中央|新疆生产建设兵团)/
const longest = 40

/**
 * The names of bodies in words that run them together or part them by 、, a blank or a tab; what stands before the first is left out.
 * Of all cuts the one with the most known names, and the fewest pieces, wins.
 *
 *     中共河南省委河南省人民政府    市场监管总局财政部    国家税务总局某省税务局（one）
 */
export function namesOf(words: string, offset: number): { name: string; span: Span<'text'> }[] {
  const found: { name: string; span: Span<'text'> }[] = []
  let at = 0
  for (const part of words.split(/[\t、 \n\ue000-\uf8ff]/)) {
    for (const [from, to] of cut(part)) {
      const name = part.slice(from, to)
      const before = found.at(-1)
      if (before && /^办公[厅室]$/.test(name))
        found[found.length - 1] = { name: before.name + name, span: inText(before.span.start, offset + at + to) }
      else if (name.length > 1) found.push({ name, span: inText(offset + at + from, offset + at + to) })
    }
    at += part.length + 1
  }
  return found
}

/** The cheapest cut of one stretch; a piece costs 1 when its name is known, more when it only looks like one, the more the longer. */
function cut(words: string): [number, number][] {
  const places = [0]
  const inner: number[] = []
  let open = 0
  for (let i = 1; i < words.length; i++) {
    if (words.charAt(i - 1) === '（') open++
    else if (words.charAt(i - 1) === '）') open--
    if (open > 0 || words.charAt(i) === '（') continue
    const opens = opensName(words, i)
    const ends = endsName(words, i) && words.charAt(i) !== '会' && !words.startsWith('国务院', i - 3) && !words.startsWith('公司', i - 2)
    if (opens || ends) places.push(i)
    if (opens && !/[省市区州盟团共]/.test(words.charAt(i - 1)) && !isSubOffice(words, i)) inner.push(i)
  }
  places.push(words.length)
  const best: { cost: number; from: number }[] = [{ cost: 0, from: 0 }]
  for (let k = 1; k < places.length; k++) {
    const to = places[k] ?? 0
    let choice = { cost: Number.POSITIVE_INFINITY, from: 0 }
    for (let j = k - 1; j >= 0; j--) {
      const from = places[j] ?? 0
      if (to - from > longest && j < k - 1) break
      const names = inner.filter((at) => at > from && at < to).length
      const inside = from > 0 && !opensName(words, from)
      const cost = (best[j]?.cost ?? Number.POSITIVE_INFINITY) + costOf(words.slice(from, to), names, inside)
      if (cost < choice.cost) choice = { cost, from: j }
    }
    best.push(choice)
  }
  const pieces: [number, number][] = []
  for (let k = places.length - 1; k > 0; k = best[k]?.from ?? 0) pieces.unshift([places[best[k]?.from ?? 0] ?? 0, places[k] ?? 0])
  const first = pieces[0]
  const stray = first && pieces.length > 1 && !endsName(words, first[1]) && words.slice(...first) !== '中共中央'
  return joinBranches(words, stray ? pieces.slice(1) : pieces)
}

/** Whether what opens at a place is the office for it of the body before: 某市公安局某区分局. */
function isSubOffice(words: string, at: number): boolean {
  const place = placeAt(words, at)
  return (
    place !== undefined &&
    /^(?:分局|分院|支队|大队|分公司|监管组)/.test(words.slice(at + place.length)) &&
    /[局院会队司]/.test(words.charAt(at - 1))
  )
}

/** 中国银行保险监督管理委员会 and 河北监管局 behind it are one body. */
function joinBranches(words: string, pieces: readonly [number, number][]): [number, number][] {
  const joined: [number, number][] = []
  for (const [from, to] of pieces) {
    const before = joined.at(-1)
    const branch = /^[一-鿿]{2,4}(?:监管局|监管分局|监督管理局|专员办事处|特派员办事处)$/.test(words.slice(from, to))
    if (before && branch && /^(?:中国|国家|财政部)/.test(words.slice(...before))) joined[joined.length - 1] = [before[0], to]
    else joined.push([from, to])
  }
  return joined
}

function endsName(words: string, at: number): boolean {
  return end.test(words.charAt(at - 1)) || words.charAt(at - 1) === '）'
}

function opensName(words: string, at: number): boolean {
  if (words.startsWith('中华人民共和国', at - 7) || words.startsWith('中国共产党', at - 5)) return false
  const place = placeAt(words, at)
  return (place !== undefined && /[省市区县州盟旗]$/.test(words.slice(at, at + place.length))) || centralStart.test(words.slice(at, at + 8))
}

/**
 * `names` other names open inside the piece; only a branch of a central body may hold one. An unknown name that opens with no place
 * `inside` the words is rather the organ of the body before it: 某市公安局交通警察大队.
 */
function costOf(piece: string, names: number, inside: boolean): number {
  const bare = piece.replace(/（[^（）]+）$/, '')
  const { known, kind } = readName(bare)
  if (known && kind === 'branch') return 1
  if (/[表单册]$/.test(bare)) return 4
  // 某部办公厅某委办公厅 are two.
  const more = 4 * names + (/办公厅./.test(bare) ? 5 : 0)
  if (known && kind !== 'class') return (kind === 'group' ? 1.5 : 1) + more
  return (end.test(bare.slice(-1)) && piece.length > 3 ? 3.5 + 0.3 * Math.max(0, piece.length - 8) : 6) + more + (inside ? 2 : 0)
}
