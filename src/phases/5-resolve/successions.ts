import { readName } from '../../lexicon/department-name.ts'
import { provinceForms, type Reform, reforms, severalCustoms, unchangedInMunicipalities } from '../../lexicon/department-succession.ts'
import { isMunicipality, type Place, placeOf, provinceOf } from '../../lexicon/places.ts'
import { departmentOf, type Resolved } from './departments.ts'
import type { DepartmentEntity, Succession } from './facts.ts'

/** The reforms that touch the departments of a document, with the departments at their other ends. */
export interface Successions {
  readonly successions: readonly Succession[]
  readonly departments: readonly DepartmentEntity[]
}

/** The other end of a reform, seen from one of its departments. */
interface End {
  readonly base: string
  readonly place: Place
  readonly forward: boolean
}

/** Reforms by every name that a body at one of their ends may have. */
const reformsOf = new Map<string, Reform[]>()
for (const reform of reforms) {
  const usual = [reform.to.province, reform.to.city, reform.to.county].filter((name) => name !== undefined)
  const formed = Object.values(provinceForms).flatMap((forms) => usual.flatMap((name) => forms[name] ?? []))
  for (const name of new Set([...reform.from, ...usual, ...formed])) reformsOf.set(name, [...(reformsOf.get(name) ?? []), reform])
}

/** Draws SUCCEEDED_BY from and to each resolved department (DOMAIN 6), one step each way. */
export function findSuccessions(resolved: readonly Resolved[]): Successions {
  const successions = new Map<string, Succession>()
  const departments = new Map<string, DepartmentEntity>()
  for (const { entity, name, place } of resolved) {
    if (place === undefined || entity.unresolved || name.central || !['department', 'organ', 'branch', 'party'].includes(name.kind))
      continue
    for (const reform of reformsOf.get(name.base) ?? []) {
      const other = otherEnd(reform, name.base, place)
      if (other === undefined) continue
      const end = departmentAt(other)
      if (end.id === entity.id) continue
      const [from, to] = other.forward ? [entity.id, end.id] : [end.id, entity.id]
      departments.set(end.id, end)
      successions.set(`${from} ${to}`, {
        from,
        to,
        kind: reform.kind,
        since: place.level === 'province' ? reform.since.province : reform.since.city,
        certainty: reform.certainty,
      })
    }
  }
  return { successions: [...successions.values()], departments: [...departments.values()] }
}

function departmentAt({ base, place }: End): DepartmentEntity {
  const kind = base.includes('{') ? 'branch' : base.startsWith('委') ? 'party' : 'department'
  const printed = kind === 'party' ? place.name + base : base.replace(/\{[NP]\}/, place.name)
  return departmentOf(base, kind, place, readName(printed).functions)
}

function otherEnd(reform: Reform, base: string, place: Place): End | undefined {
  if (reform.seat !== undefined) return seatedEnd(reform, base, place)
  const municipal = isMunicipality(place.code) && place.level === 'province'
  if (municipal && reform.from.some((name) => unchangedInMunicipalities.has(name))) return undefined
  const usual = usualName(reform, place, municipal)
  if (usual === undefined) return undefined
  const to = (place.level === 'province' ? provinceForms[place.code]?.[usual] : undefined) ?? usual
  if (reform.from.includes(base)) return { base: to, place, forward: true }
  const usualFrom = (place.level === 'province' && !municipal ? reform.from[0] : reform.from.at(-1)) ?? ''
  return base === to ? { base: usualFrom, place, forward: false } : undefined
}

/** A municipality has the names of a city where the reform tells one. */
function usualName({ to }: Reform, place: Place, municipal: boolean): string | undefined {
  if (municipal) return to.city ?? to.province
  if (place.level === 'province') return to.province
  return place.level === 'county' ? (to.county ?? to.city) : to.city
}

/** A body whose successor is named after another place; drawn forward only. */
function seatedEnd({ from, to, seat }: Reform, base: string, place: Place): End | undefined {
  const next = to.province
  if (!from.includes(base) || next === undefined) return undefined
  if (seat === 'customs') {
    if (place.level !== 'province' || severalCustoms.has(place.code)) return undefined
    const city = isMunicipality(place.code) ? place : placeOf(`${place.code.slice(0, 2)}0100`)
    return city === undefined ? undefined : { base: next, place: city, forward: true }
  }
  const capital = place.code.endsWith('0100') ? provinceOf(place.code) : undefined
  return { base: next, place: capital ?? place, forward: true }
}
