import type { Row } from '../../graph/engine.ts'
import type { Label } from '../../graph/schema.ts'

const signs: Readonly<Record<string, string>> = { '>=': '≥', '<=': '≤', '=': '=', '~': '≈', range: '=' }

/** What to show of a node: its title, its name, or a target's indicator with its number. */
export function titleOf(label: Label, row: Row): string {
  if (label !== 'Target') return text(row.title) || text(row.name) || text(row.id)
  const value = row.valueHigh === null || row.valueHigh === undefined ? text(row.value) : `${text(row.value)}–${text(row.valueHigh)}`
  return `${text(row.indicator)} ${signs[text(row.op)] ?? text(row.op)} ${value}${text(row.unit)}`
}

/** One line that tells a node from its namesakes; words of the schema stand as it has them (`award`, `provincial`), for a page to say in its language. */
export function subtitleOf(label: Label, row: Row, place: string, policy: Row | undefined): string {
  const within = text(policy?.title)
  switch (label) {
    case 'Policy':
      return line(row.external === true ? 'external' : place, text(row.docNumber), text(row.issuedOn).slice(0, 4))
    case 'Task':
      return line(text(row.kind), within, text(policy?.issuedOn).slice(0, 4))
    case 'Section':
      return within
    case 'Target':
      return line(text(row.year), within)
    case 'Department':
      return line(place, text(row.level))
    case 'BrandProgram':
      return line(place, text(row.category))
    case 'Indicator':
      return text(row.unit)
    default:
      return ''
  }
}

/** All that people may call a node. */
export function namesOf(label: Label, row: Row): readonly string[] {
  const aliases = Array.isArray(row.aliases) ? row.aliases.map(text) : []
  const names = [titleOf(label, row), text(row.name), text(row.shortName), text(row.docNumber), ...aliases]
  return [...new Set(names)].filter((name) => name !== '')
}

/** Names without what they begin with for every body of a place and every policy of an issuer: 市场监管局 of 省市场监管局, what stands after 关于. */
export function coresOf(label: Label, row: Row): readonly string[] {
  if (label === 'Policy') return [text(row.title).replace(/^.{0,60}?关于(?:印发|转发)?/u, '')]
  if (label !== 'Department' || row.level === 'central' || row.level === 'class') return []
  const short = text(row.shortName).replace(/^[省市县区州旗盟](?=.{3})/u, '')
  const full = text(row.name).replace(/^(?!中共).{2,11}?(?:省|自治区|自治州|自治县|地区|市|州|盟|县|区|旗)(?=.{3})/u, '')
  return [short, full]
}

/** Where a node belongs as far as its id says. */
export function placeOf(id: string, label: Label): string {
  return label === 'Department' && id.startsWith('department:000000/') ? 'national' : ''
}

/** The id of the policy that a node or the owner of a relationship belongs to. */
export function policyOf(id: string, label: Label): string {
  return label === 'Policy' ? id : id.slice(0, id.lastIndexOf('#'))
}

function text(value: unknown): string {
  return value === null || value === undefined ? '' : String(value)
}

function line(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' · ')
}
