import type { BodyName } from './branch-name.ts'
import { centralBranches } from './department-branches.ts'
import { type Organ, ownOrgans, partyOrgans } from './department-organs.ts'
import { type Stem, stems } from './department-stems.ts'
import type { FunctionSlug } from './functions.ts'

/** What a name says after its place: its kind, its full name, its functions. */
export interface Core {
  readonly kind: BodyName['kind']
  readonly base: string
  readonly functions: readonly FunctionSlug[]
}

/** Kinds of offices that carry a remit: a shortened remit before them is completed. 局 comes before 管理局: 邮政管理|局. */
const offices: readonly (readonly [printed: string, full: string])[] = [
  ['委员会', '委员会'],
  ['管理委员会', '管理委员会'],
  ['局', '局'],
  ['管理局', '管理局'],
  ['总局', '总局'],
  ['厅', '厅'],
  ['办公室', '办公室'],
  ['指导办公室', '指导办公室'],
  ['管理办公室', '管理办公室'],
  ['委', '委员会'],
  ['办', '办公室'],
  ['署', '署'],
]

/** Institutions and parts of offices: their remit stands as printed, unless its characters are no words (疾控 → 疾病预防控制). */
const institutions = [
  '工作委员会办公室',
  '委员会办公室',
  '工作领导小组办公室',
  '领导小组办公室',
  '工作委员会',
  '事务中心',
  '服务中心',
  '管理中心',
  '研究中心',
  '交易中心',
  '监测中心',
  '保障中心',
  '促进中心',
  '发展中心',
  '指导中心',
  '信息中心',
  '总队',
  '支队',
  '大队',
  '分局',
  '中心',
  '研究院',
  '研究室',
  '研究所',
  '科学院',
  '总站',
  '站',
  '所',
  '处',
  '馆',
]

/** Reads a name without its place: 发改委 → 发展和改革委员会; undefined where the registry does not have it. */
export function readCore(rest: string): Core | undefined {
  if (rest === '') return undefined
  if (rest.startsWith('党委')) return readCore(rest.slice(1))
  if (
    /^[省市县区州]?(?:委|直|级|属)?(?:省直|市直|县直|区直|直属|直|级)(?:属)?机关(?:工委|工作委员会|党工委)$/.test(rest) ||
    /^委[省市县区州]直工委$/.test(rest)
  )
    return asCore(partyOrgans.get('直属机关工作委员会'), '委')
  const joint = /^委、?[省市县区州]政府(?=..)/.exec(rest)
  if (joint !== null) return readCore(`委${rest.slice(joint[0].length)}`)
  const abroad = /^(?:人民政府|政府)?驻(.{1,6}?)(?:办事处|办)$/.exec(rest)
  if (abroad !== null)
    return { kind: 'organ', base: `人民政府驻${abroad[1] === '京' ? '北京' : abroad[1]}办事处`, functions: ['general-administration'] }
  if (rest === '委' || rest === '委员会') return { kind: 'party', base: '委员会', functions: ['general-administration'] }
  const own = asCore(ownOrgans.get(rest))
  if (own !== undefined) return own
  if (rest.startsWith('委') && rest.length > 1) {
    const inner = rest.slice(rest.startsWith('委员会') ? 3 : 1)
    const organ = asCore(partyOrgans.get(inner), '委')
    if (organ !== undefined) return organ
    if (/^.{2,20}(?:委员会|领导小组|工作委员会)(?:办公室)?$/.test(inner))
      return { kind: 'party', base: `委${inner}`, functions: ['coordination-group'] }
  }
  return asCore(centralBranches.get(rest)) ?? readOffice(rest.replace(/^(?:人民)?政府(?=..)/, ''))
}

function readOffice(plain: string): Core | undefined {
  for (const [printed, full] of offices) {
    if (!plain.endsWith(printed)) continue
    const remit = plain.slice(0, -printed.length)
    const stem = stems.get(remit)
    if (stem === undefined || (remit.length === 1 && printed !== '委' && printed !== '办')) continue
    return department(stem, full)
  }
  for (const printed of institutions) {
    if (!plain.endsWith(printed)) continue
    const remit = plain.slice(0, -printed.length)
    const stem = stems.get(remit)
    if (stem === undefined || remit.length === 1) continue
    return department(stem.full.includes(remit) ? { full: remit, functions: stem.functions } : stem, printed)
  }
  return undefined
}

/** A remit with what the office is; 管理 that ends the one and begins the other stands once. */
function department(stem: Stem, suffix: string): Core {
  const own = stem.full.endsWith('管理') && suffix.startsWith('管理') ? suffix.slice(2) : suffix
  return { kind: 'department', base: stem.full + own, functions: stem.functions }
}

function asCore(organ: Organ | undefined, lead = ''): Core | undefined {
  if (organ === undefined) return undefined
  return { kind: organ.kind === 'government' ? 'organ' : organ.kind, base: lead + organ.full, functions: organ.functions }
}

/** An organ of the party whose 委 is left out: 组织部 in a document of a city. */
export function readPartyOrgan(name: string): Core | undefined {
  return /部$|政法委|党校|老干部局|机关工委/.test(name) ? asCore(partyOrgans.get(name), '委') : undefined
}
