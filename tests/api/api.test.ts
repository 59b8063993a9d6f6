import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Engine } from '../../graph/engine.ts'
import { openEngine } from '../../graph/open.ts'
import { createApp } from '../../src/api/app.ts'
import {
  BrandList,
  DepartmentList,
  DepartmentPage,
  IndicatorList,
  Neighbours,
  NodeDetail,
  Paths,
  PolicyDocument,
  PolicyList,
  PolicySentences,
  PolicyTasks,
  ProblemJson,
  QueryList,
  QueryRows,
  SearchResult,
  SharedPairs,
  SharedTasks,
  Stats,
  Subgraph,
  TargetList,
} from '../../src/api/shapes.ts'
import { updatePositions } from '../../src/store/positions.ts'
import { removeDocument, syncDocument } from '../../src/store/sync.ts'
import { samples } from '../contract/store-sample.ts'

const { quality, brands, older } = samples
const market = 'department:620000/甘肃省市场监管局'
const tourism = 'department:620000/甘肃省文化和旅游厅'
const industry = 'department:620000/甘肃省工业和信息化厅'

let folder: string
let engine: Engine
let app: ReturnType<typeof createApp>

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zhengtu-api-'))
  engine = await openEngine({ data: join(folder, 'data'), neo4j: undefined })
  await engine.ensureSchema()
  for (const graph of Object.values(samples)) await syncDocument(engine, graph)
  await updatePositions(engine)
  app = createApp(engine)
})

afterAll(async () => {
  await engine?.close()
  await rm(folder, { recursive: true, force: true })
})

const id = encodeURIComponent

/** Asks without a socket and checks the answer against the shape that the page is typed by. */
async function ask<T>(path: string, shape: { parse(value: unknown): T }, init?: RequestInit): Promise<T> {
  const response = await app.request(path, init)
  expect(response.status, await response.clone().text()).toBe(200)
  return shape.parse(await response.json())
}

const post = (body: unknown): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
})

describe('search', () => {
  const titles = async (query: string) => (await ask(`/api/search?q=${id(query)}`, SearchResult)).results.map(({ title }) => title)

  it('finds a stretch inside a name, in either script', async () => {
    expect(await titles('旅游')).toEqual(expect.arrayContaining(['甘肃省文化和旅游厅']))
    expect(await titles('旅遊')).toEqual(await titles('旅游'))
  })

  it('finds a body by its initials, and by its full name', async () => {
    expect((await titles('省工信厅'))[0]).toBe('甘肃省工业和信息化厅')
    expect((await titles('工业和信息化厅'))[0]).toMatch(/工业和信息化厅$/)
  })

  it('ranks exact before prefix before infix', async () => {
    const { results } = await ask(`/api/search?q=${id('市场监管局')}`, SearchResult)
    expect(results.map(({ title }) => title).slice(0, 2)).toEqual(['市场监管局', '甘肃省市场监管局'])
    expect(results.map(({ score }) => score)).toEqual(results.map(({ score }) => score).sort((a, b) => b - a))
  })

  it('finds a document by its number without brackets, and the body before the task that names it', async () => {
    const policies = await ask(`/api/search?q=${id('国发[2017] 24号')}&label=Policy`, SearchResult)
    expect(policies.results.map(({ title }) => title)).toEqual(['《policy:国发〔2017〕24号》'])
    const { results } = await ask(`/api/search?q=${id('厅')}&limit=500`, SearchResult)
    const bodies = results.map(({ label }) => label === 'Department')
    expect(bodies.lastIndexOf(true)).toBeLessThan(bodies.indexOf(false))
  })

  it('takes two words, a label and a limit, and finds nothing for nothing', async () => {
    expect(await titles('甘肃 旅游')).toEqual(['甘肃省文化和旅游厅'])
    expect((await ask(`/api/search?q=${id('任务')}&label=Task&limit=1`, SearchResult)).results).toHaveLength(1)
    expect((await ask('/api/search?q=', SearchResult)).total).toBe(0)
    expect((await ask(`/api/search?q=${id('没有这样的名称')}`, SearchResult)).total).toBe(0)
  })

  it('knows a document as soon as it is stored, and forgets it when it goes', async () => {
    const found = () => titles('质监局')
    await removeDocument(engine, older.policy)
    expect(await found()).toEqual([])
    await syncDocument(engine, older)
    await updatePositions(engine)
    expect(await found()).toContain('甘肃省质监局')
  })
})

describe('nodes', () => {
  it('come with counts of what can be expanded and with their sentences', async () => {
    const { node, relations, evidence, properties } = await ask(`/api/nodes/${id(market)}`, NodeDetail)
    expect(node).toMatchObject({ label: 'Department', title: '甘肃省市场监管局', subtitle: '甘肃省 · provincial' })
    expect(relations).toContainEqual({ type: 'RESPONSIBLE_FOR', direction: 'out', label: 'Task', count: 3 })
    expect(Object.keys(properties)).not.toContain('sources')
    for (const { quote, start, end, paragraph, paragraphStart } of evidence)
      expect(paragraph.slice(start - paragraphStart, end - paragraphStart)).toBe(quote)
    expect(evidence.map(({ policy }) => policy)).toContain(brands.policy)
  })

  it('take ids with slashes, signs and Chinese, also of targets and tasks', async () => {
    const target = await ask(`/api/nodes/${id(`${quality.policy}#target/1`)}`, NodeDetail)
    expect(target.node.title).toBe('制造业产品质量合格率 ≥ 94%')
    expect(target.evidence[0]).toMatchObject({ quote: '制造业产品质量合格率', task: '任务1', section: ['重点任务'] })
    expect((await ask(`/api/nodes/${id(`${quality.policy}#0.1`)}`, NodeDetail)).node.label).toBe('Task')
  })

  it('page through their neighbours without gaps', async () => {
    const path = `/api/nodes/${id(market)}/neighbours?type=RESPONSIBLE_FOR&direction=out&label=Task`
    const all = await ask(path, Neighbours)
    const pages = await Promise.all([0, 1, 2].map((skip) => ask(`${path}&skip=${skip}&limit=1`, Neighbours)))
    expect(all.total).toBe(3)
    expect(pages.flatMap(({ nodes }) => nodes)).toEqual(all.nodes)
    expect(pages.flatMap(({ edges }) => edges)).toEqual(all.edges)
    expect(all.edges[0]?.evidence?.policy).toBe(all.nodes[0]?.id.split('#')[0])
  })

  it('come together with the edges among them, and the unknown are named', async () => {
    const ids = [market, tourism, `${quality.policy}#0.1`, quality.policy, brands.policy, 'department:620000/没有']
    const { nodes, edges, missing } = await ask('/api/subgraph', Subgraph, post({ ids }))
    expect(nodes.map((node) => node.id)).toEqual(ids.slice(0, 5))
    expect(missing).toEqual(['department:620000/没有'])
    expect(edges.map(({ type }) => type).sort()).toEqual(['CITES', 'HAS_TASK', 'RESPONSIBLE_FOR', 'RESPONSIBLE_FOR'])
  })

  it('are joined by all shortest paths', async () => {
    const { length, paths, edges } = await ask(`/api/paths?from=${id(industry)}&to=${id(tourism)}`, Paths)
    expect(length).toBe(2)
    expect(paths).toEqual([
      [industry, `${quality.policy}#0.2`, tourism],
      [industry, 'province:620000', tourism],
    ])
    for (const path of paths)
      for (const [a, b] of path.slice(1).map((each, at) => [path[at], each]))
        expect(edges.some(({ from, to }) => (from === a && to === b) || (from === b && to === a))).toBe(true)
    expect((await ask(`/api/paths?from=${id(industry)}&to=${id(industry)}`, Paths)).length).toBe(0)
  })
})

describe('views', () => {
  it('count what is in the graph', async () => {
    const { labels, provinces } = await ask('/api/stats', Stats)
    expect(labels).toMatchObject({ Policy: 4, Task: 5, Target: 3, BrandProgram: 1 })
    expect(provinces).toEqual([{ id: 'province:620000', name: '甘肃省', policies: 3, tasks: 5, departments: 4, targets: 3, brands: 1 }])
  })

  it('list policies, and open one with every highlight on its words', async () => {
    const list = await ask('/api/policies', PolicyList)
    expect(list.map(({ external }) => external)).toEqual([false, false, false, true])
    const document = await ask(`/api/policies/${id(quality.policy)}`, PolicyDocument)
    expect(document.tasks.map(({ departments }) => departments.length)).toEqual([2, 3, 0])
    expect(document.cites.map((each) => each.id)).toEqual([brands.policy, 'policy:国发〔2017〕24号'])
    const marks = document.highlights.map(({ start, end, kind }) => `${kind} ${document.text.slice(start, end)}`)
    expect(marks).toEqual(
      expect.arrayContaining(['Department 文化和旅游厅', 'Target 制造业产品质量合格率', 'BrandProgram 甘味', 'Policy 国发〔2017〕24号']),
    )
    expect((await ask(`/api/policies/${id(brands.policy)}`, PolicyDocument)).citedBy.map((each) => each.id)).toEqual([quality.policy])
  })

  it('quote a policy in its paragraphs without its text, and tell its tasks', async () => {
    const of = `/api/policies/${id(quality.policy)}`
    const { text, tasks, title } = await ask(of, PolicyDocument)
    expect(await ask(`${of}/tasks`, PolicyTasks)).toEqual({ id: quality.policy, title, tasks })
    const [{ id: task, path, departments } = {}] = tasks
    const places = (departments ?? []).map(({ evidence }) => evidence)
    const at = [...places].reverse().map(({ start, end }) => `${start}-${end}`)
    const said = await ask(`${of}/sentences?at=${at},999999-1000000&task=${id(task ?? '')}`, PolicySentences)
    expect(said).toMatchObject({ title, section: path })
    expect(said.paragraphs.flatMap((paragraph) => paragraph.places)).toEqual(places)
    for (const { start, text: own } of said.paragraphs) expect(text.slice(start, start + own.length)).toBe(own)
  })

  it('show who shares tasks, who leads, and both sentences', async () => {
    const [pair] = await ask('/api/shared?min=3', SharedPairs)
    expect(pair).toEqual({ a: market, b: tourism, aName: '甘肃省市场监管局', bName: '甘肃省文化和旅游厅', tasks: 3, aLeads: 2, bLeads: 1 })
    const tasks = await ask(`/api/shared/tasks?a=${id(market)}&b=${id(tourism)}`, SharedTasks)
    expect(tasks.map(({ aEvidence, bEvidence }) => [aEvidence.quote, bEvidence.quote])).toEqual(
      Array(3).fill(['市场监管局', '文化和旅游厅']),
    )
    for (const none of ['province=province:410000', 'policy=none', 'year=1999']) {
      expect(await ask(`/api/shared?${none}`, SharedPairs), none).toEqual([])
      expect(await ask(`/api/shared/tasks?a=${id(market)}&b=${id(tourism)}&${none}`, SharedTasks), none).toEqual([])
    }
    expect(
      await ask(`/api/shared/tasks?a=${id(market)}&b=${id(tourism)}&policy=${id(quality.policy)}&year=2023&role=lead`, SharedTasks),
    ).toEqual(tasks.filter(({ policy, aRole, bRole }) => policy === quality.policy && [aRole, bRole].includes('lead')))
  })

  it('show departments by load, by the year of a plan, and the page of one', async () => {
    const [first] = await ask('/api/departments', DepartmentList)
    expect(first).toMatchObject({ id: market, tasks: 3, lead: 2, support: 1, provinceName: '甘肃省', functions: ['市场监管局'] })
    expect(await ask('/api/departments?year=1999', DepartmentList)).toEqual([])
    const page = await ask(`/api/departments/${id(market)}`, DepartmentPage)
    expect(page.predecessors).toEqual([
      { id: 'department:620000/甘肃省质监局', name: '甘肃省质监局', kind: 'merge', from: '2018-11', certainty: 'certain' },
    ])
    expect(page.partners[0]).toEqual({ id: tourism, name: '甘肃省文化和旅游厅', tasks: 3 })
  })

  it('show targets by indicator and year, zero kept', async () => {
    const targets = await ask(`/api/targets?indicator=${id('indicator:抽查覆盖率')}&year=2025`, TargetList)
    expect(targets).toMatchObject([{ value: 0, unit: '%', policy: brands.policy, provinceName: '甘肃省' }])
    const [first] = await ask('/api/indicators', IndicatorList)
    expect(first).toMatchObject({ id: 'indicator:制造业产品质量合格率', targets: 2, provinces: 1 })
  })

  it('show brands with every mention and who carries them', async () => {
    const [brand, ...rest] = await ask('/api/brands?core=true', BrandList)
    expect(rest).toEqual([])
    expect(brand).toMatchObject({ name: '甘味', core: true })
    expect(brand?.mentions.map(({ policy }) => policy)).toEqual([brands.policy, quality.policy])
    expect(brand?.carriers.map(({ tasks }) => tasks)).toEqual([2, 2])
  })

  it('run named queries with their defaults', async () => {
    const list = await ask('/api/queries', QueryList)
    expect(list.length).toBeGreaterThanOrEqual(25)
    const { rows } = await ask('/api/queries/shared-responsibilities', QueryRows, post({ parameters: { role: 'lead' } }))
    expect(rows.length).toBeGreaterThan(0)
  })
})

describe('refusals', () => {
  const refused = async (path: string, init?: RequestInit) => {
    const response = await app.request(path, init)
    expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/)
    const problem = ProblemJson.parse(await response.json())
    expect(problem.status).toBe(response.status)
    expect(problem.detailZh).not.toBe('')
    return response.status
  }

  it.each([
    ['/api/nodes/nobody', 404],
    ['/api/nowhere', 404],
    [`/api/policies/${id(market)}`, 404],
    [`/api/policies/${id(market)}/tasks`, 404],
    [`/api/policies/${id(quality.policy)}/sentences?at=3`, 400],
    ['/api/search?limit=many', 400],
    ['/api/paths?from=&to=', 400],
    ['http://attacker.example/api/stats', 403],
  ])('%s is %i', async (path, status) => expect(await refused(path)).toBe(status))

  it('bodies that are broken, parameters that do not fit, and unknown queries', async () => {
    expect(await refused('/api/subgraph', { ...post({}), body: '{' })).toBe(400)
    expect(await refused('/api/queries/tasks-of-department', post({}))).toBe(400)
    expect(await refused('/api/queries/none', post({}))).toBe(404)
  })

  it('pages of other origins', async () => {
    expect(await refused('/api/stats', { headers: { origin: 'https://attacker.example' } })).toBe(403)
    expect((await app.request('/api/stats', { headers: { origin: 'http://localhost:5173' } })).status).toBe(200)
  })

  it('shows no words of an unexpected error', async () => {
    const broken = createApp({ ...engine, read: () => Promise.reject(new Error('secret of the driver')) } as Engine)
    const response = await broken.request('/api/stats')
    expect(response.status).toBe(500)
    expect(await response.text()).not.toContain('secret')
  })
})

it('describes itself', async () => {
  const { paths } = (await (await app.request('/api/openapi.json')).json()) as { paths: object }
  expect(Object.keys(paths)).toEqual(
    expect.arrayContaining(['/api/search', '/api/nodes/{id}', '/api/policies/{id}', '/api/queries/{name}']),
  )
})
