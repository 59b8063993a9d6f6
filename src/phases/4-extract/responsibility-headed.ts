import { readName } from '../../lexicon/department-name.ts'
import { type Outline, type Section, walk } from '../3-outline/outline.ts'
import { bodyLengthAt } from './responsibility-bodies.ts'
import { bodiesFrom, type Mention } from './responsibility-offices.ts'
import { type Duty, dutyOf, partnersIn } from './responsibility-prose.ts'

const workOf = /^(.{2,40}?)(牵头|主办|承办|负责)(?:办理|落实|推进|抓)?的?(?:重点)?(?:工作|任务|事项|项目|目标)+(?:（[^（）]*）)?$/

/**
 * Who has the tasks under a heading such as （三）省编办牵头的工作, or under one that is nothing but the names of bodies, as a list of duties
 * has several of: by section, as the nearest heading says.
 */
export function headedBy({ text, sections }: Outline): ReadonlyMap<Section, readonly Duty[]> {
  const headed = new Map<Section, readonly Duty[]>()
  const listed = listedIn(text.text, sections)
  for (const { section, above } of walk(sections)) {
    const own = listed.get(section) ?? titleDuties(section)
    const parent = above.at(-1)
    const duties = own.length > 0 || parent === undefined ? own : (headed.get(parent) ?? [])
    if (duties.length > 0) headed.set(section, duties)
  }
  return headed
}

/** The duties of a task under such a heading: who has it leads where its words say with whom. */
export function headedDuties(text: string, task: Section, duties: readonly Duty[]): readonly Duty[] {
  const partners = duties.length === 0 ? [] : partnersIn(text, task)
  return partners.length === 0 ? duties : [...duties.map((duty) => ({ ...duty, role: 'lead' as const })), ...partners]
}

/** So many headings beside each other are names of bodies where a document lists duties by them. */
const fewestListed = 2

/** The headings of lists of duties: 一、县农业农村局, 二、县教育体育局、县机关事务服务中心. */
function listedIn(text: string, sections: readonly Section[]): Map<Section, readonly Duty[]> {
  const found = new Map<Section, readonly Duty[]>()
  const levels = [sections, ...walk(sections).map(({ section }) => section.children)]
  for (const level of levels) {
    const parents = level.filter(({ children }) => children.length > 0)
    const named = parents.flatMap((section) => {
      const bodies = titleBodies(text, section)
      return bodies.length > 0 ? [[section, bodies] as const] : []
    })
    const offices = named.filter(([, bodies]) => bodies.some(({ mention }) => readName(mention).kind !== 'class'))
    if (offices.length < fewestListed || named.length * 2 <= parents.length) continue
    for (const [section, bodies] of named)
      found.set(
        section,
        bodies.map((body) => dutyOf(body, 'responsible', section.titleSpan.start)),
      )
  }
  return found
}

/** No heading of names is longer. */
const longestTitle = 80

/** The bodies that a heading is made of, each with what stands in brackets behind it. */
function titleBodies(text: string, { titleSpan }: Section): Mention[] {
  const line = /^[^\n]*/.exec(text.slice(titleSpan.start, titleSpan.start + longestTitle))?.[0] ?? ''
  const words = line.replace(/[。；\s]+$/, '')
  const found: Mention[] = []
  for (let start = 0; start < words.length; start = (found.at(-1)?.end ?? start) + 1) {
    const end = start + bodyLengthAt(words, start)
    const mention = words.slice(start, end)
    if (end === start || !/[、和]|^$/.test(words.charAt(end)) || !readName(mention).known) return []
    found.push({ mention, start, end })
  }
  return found
}

function titleDuties({ title, titleSpan }: Section): Duty[] {
  if (!/牵头|主办|承办|负责/.test(title)) return []
  const [, words, verb] = workOf.exec(title) ?? []
  if (words === undefined) return []
  const bodies = bodiesFrom(words, 0)
  if (bodies.at(-1)?.end !== words.length) return []
  return bodies.map((body) => dutyOf(body, verb === '牵头' || verb === '主办' ? 'lead' : 'responsible', titleSpan.start))
}
