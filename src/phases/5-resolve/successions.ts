import { readName } from '../../lexicon/department-name.ts'
import { provinceForms, type Reform, reforms, unchangedInMunicipalities } from '../../lexicon/department-succession.ts'
import { isMunicipality, type Place } from '../../lexicon/places.ts'
import { departmentOf, type Resolved } from './departments.ts'
import type { DepartmentEntity, Succession } from './facts.ts'

/** The reforms that touch the departments of a document, with the departments at their other ends. */
export interface Successions {
  readonly successions: readonly Succession[]
  readonly departments: readonly DepartmentEntity[]
}

/** Draws SUCCEEDED_BY from and to each resolved department (DOMAIN 6), one step each way. */
export function findSuccessions(resolved: readonly Resolved[]): Successions {
  const successions = new Map<string, Succession>()
  const departments = new Map<string, DepartmentEntity>()
  for (const { entity, name, place } of resolved) {
    if (place === undefined || entity.unresolved || name.central || !['department', 'organ', 'branch'].includes(name.kind)) continue
    for (const reform of reforms) {
      const other = otherEnd(reform, name.base, place)
      if (other === undefined) continue
      const base = other.base
      const end = departmentOf(
        base,
        base.includes('{') ? 'branch' : 'department',
        place,
        readName(base.replace(/\{[NP]\}/, place.name)).functions,
      )
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

function otherEnd(reform: Reform, base: string, place: Place): { base: string; forward: boolean } | undefined {
  const provincial = place.level === 'province'
  const municipal = isMunicipality(place.code)
  if (municipal && reform.from.some((name) => unchangedInMunicipalities.has(name))) return undefined
  const usual = provincial ? reform.to.province : reform.to.city
  if (usual === undefined) return undefined
  const to = (provincial ? provinceForms[place.code]?.[usual] : undefined) ?? usual
  if (reform.from.includes(base)) return { base: to, forward: true }
  const usualFrom = (provincial && !municipal ? reform.from[0] : reform.from.at(-1)) ?? ''
  return base === to ? { base: usualFrom, forward: false } : undefined
}
