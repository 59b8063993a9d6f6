import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Neighbours, NodeDetail, Paths } from '../../src/api/shapes.ts'
import { startApp } from '../support/app.ts'
import { noBrowser, openBrowser } from '../support/browser.ts'
import { drawnNodes, graphOf, settled, tabTo, visit } from '../support/explore-page.ts'

describe.skipIf(noBrowser !== undefined)(`the free graph${noBrowser ? ` (${noBrowser})` : ''}`, () => {
  let app: Awaited<ReturnType<typeof startApp>>
  let browser: Browser
  /** A department with some tasks, and a policy: whatever the seeds give. */
  let department: string
  let policy: string
  const api = async <T>(path: string): Promise<T> => (await (await fetch(`${app.url}/api${path}`)).json()) as T
  beforeAll(async () => {
    app = await startApp()
    browser = await openBrowser()
    const departments = await api<{ id: string; tasks: number }[]>('/departments')
    department = departments.sort((a, b) => b.tasks - a.tasks).find(({ tasks }) => tasks <= 20)?.id ?? ''
    const policies = await api<{ id: string; external: boolean; tasks: number }[]>('/policies')
    policy = policies.filter(({ external, tasks }) => !external && tasks > 0).sort((a, b) => a.tasks - b.tasks)[0]?.id ?? ''
  })
  afterAll(async () => {
    await browser?.close()
    await app?.close()
  })
  const open = async (path: string, options: Parameters<typeof visit>[2] = {}) => {
    const opened = await visit(browser, app.url + path, options)
    if (path.includes('focus=') && !path.includes('view=')) await settled(opened.page)
    return opened
  }
  const parameter = (page: Page, name: string) => new URL(page.url()).searchParams.get(name)
  const neighbours = (id: string, query = '') => api<Neighbours>(`/nodes/${encodeURIComponent(id)}/neighbours?limit=500${query}`)
  const shown = (page: Page) => page.locator('[data-part=shown]').textContent()

  it('goes from a search inside a name over an expansion, counted before the click, to the sentence', async () => {
    const { page, errors } = await open('/')
    await page.getByRole('main').getByRole('combobox').fill('市场监')
    await page.getByRole('option').first().waitFor()
    expect(await page.getByRole('option').nth(1).textContent()).toContain('市场监')
    await page.getByRole('option').filter({ hasText: '省级' }).first().click()
    await settled(page)
    const root = parameter(page, 'focus') ?? ''
    const ids = new Set([root, ...(await neighbours(root)).nodes.map(({ id }) => id)])
    await expect.poll(() => drawnNodes(page)).toBe(ids.size)

    await page.locator('.lines li', { hasText: '责任' }).getByRole('button').first().click()
    const task = (parameter(page, 'sel') ?? '').split(' RESPONSIBLE_FOR ')[1]?.replace(/ \w+$/, '') ?? ''
    await page.locator('.panel .pairs button').last().click()
    const expand = page.locator('.relations button:enabled', { hasText: '展开' }).filter({ hasNotText: '全部' })
    const row = page.locator('.relations li', { has: page.locator('button[aria-label*="负责 部门"]:enabled') })
    await expand.first().waitFor()
    const { relations } = await api<NodeDetail>(`/nodes/${encodeURIComponent(task)}`)
    const bodies = relations.find(({ type, label }) => type === 'RESPONSIBLE_FOR' && label === 'Department')
    expect(await row.locator('.number').textContent()).toBe(String(bodies?.count))
    await row.getByRole('button').first().click()
    for (const { id } of (await neighbours(task, '&type=RESPONSIBLE_FOR&direction=in&label=Department')).nodes) ids.add(id)
    await expect.poll(() => drawnNodes(page)).toBe(ids.size)

    await page.locator('.lines button').first().click()
    const mark = page.locator('.panel [data-part=evidence] .evidence mark')
    await mark.first().waitFor()
    const quote = (await mark.first().textContent()) ?? ''
    expect(quote.length).toBeGreaterThan(1)
    expect((await page.locator('.panel blockquote').textContent())?.length).toBeGreaterThan(quote.length)
    expect(await page.locator('.panel figcaption span').last().textContent()).not.toBe('')
    expect(errors).toEqual([])
    await page.context().close()
  })

  it('takes the first result when Enter comes before the answer', async () => {
    const { page } = await open('/explore')
    await page.getByRole('main').getByRole('combobox').fill('甘肃省')
    await page.keyboard.press('Enter')
    await settled(page)
    expect(parameter(page, 'focus')).toBe('province:620000')
    await page.context().close()
  })

  it('undoes an expansion by one step back, and does it again by one forward', async () => {
    const { page } = await open(graphOf(department))
    const before = await drawnNodes(page)
    await page.locator('.lines li', { hasText: '责任' }).getByRole('button').first().click()
    await page.locator('.panel .pairs button').last().click()
    await page.locator('.relations button[aria-label*="负责 部门"]:enabled').click()
    await expect.poll(() => drawnNodes(page)).toBeGreaterThan(before)
    const after = await drawnNodes(page)
    await page.getByRole('button', { name: '撤销' }).click()
    await expect.poll(() => drawnNodes(page)).toBe(before)
    await page.getByRole('button', { name: '重做' }).click()
    await expect.poll(() => drawnNodes(page)).toBe(after)
    await page.keyboard.press('Control+z')
    await expect.poll(() => drawnNodes(page)).toBe(before)
    await page.context().close()
  })

  it('is walked by keyboard alone from the search to the sentence in its document', async () => {
    const { page } = await open('/')
    await tabTo(page, 'main [role=combobox]')
    await page.keyboard.type('省工信厅')
    await page.getByRole('option').first().waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Enter')
    await settled(page)
    await tabTo(page, '[role=application]')
    await page.keyboard.press('Enter')
    const spoken = page.locator('.stage [aria-live=polite]')
    for (let at = 1; at === 1 || !(await spoken.textContent())?.includes('，任务，'); at++) {
      await page.keyboard.press('Tab')
      await expect.poll(() => spoken.textContent()).toMatch(new RegExp(`，\\d+ 个邻居，第 ${at} / \\d+ 个邻居$`))
    }
    await page.keyboard.press('m')
    await page.getByRole('menu').waitFor()
    expect(await page.getByRole('menu').locator('.count').count()).toBeGreaterThan(0)
    await page.keyboard.press('Escape')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    await expect.poll(() => parameter(page, 'sel')).not.toBeNull()
    await page.keyboard.press('Escape')
    await tabTo(page, '.panel .lines button')
    await page.keyboard.press('Enter')
    await expect.poll(() => parameter(page, 'sel')).toContain(' RESPONSIBLE_FOR ')
    await page.locator('.panel [data-part=evidence] .evidence mark').first().waitFor()
    await tabTo(page, '.panel .evidence figcaption a')
    await page.keyboard.press('Enter')
    await page.locator('article.document .linked').first().waitFor()
    expect(new URL(page.url()).hash).toMatch(/^#q=\d+-\d+$/)
    await page.context().close()
  })

  it.each(['graph', 'table', 'matrix', 'text'])('opens the same from a sent link: %s', async (view) => {
    const { page } = await open(`${graphOf(department)}&depth=2`)
    await page.getByRole('checkbox', { name: /省份/ }).uncheck()
    await page.getByRole('checkbox', { name: /落实/ }).uncheck()
    await page.locator('.lines button').first().click()
    await page.locator('.panel .pairs button').last().click()
    await page.getByRole('button', { name: '固定位置' }).click()
    await page.getByRole('button', { name: '取消固定' }).waitFor()
    await page.getByRole('tab').nth(['graph', 'table', 'matrix', 'text'].indexOf(view)).click()
    const look = async (on: Page) => {
      await on.waitForSelector('.explore[data-ready="true"]')
      const face = on.locator('.explore-body :is([role=application], .twin)')
      await face.waitFor()
      if (view !== 'graph') await on.locator('.twin :is(tbody tr, .paragraph)').first().waitFor()
      return [
        await shown(on),
        await on.locator('.legends').textContent(),
        await on.locator('.panel h2').textContent(),
        view === 'graph' ? await drawnNodes(on) : await face.textContent(),
      ]
    }
    const before = await look(page)
    const sent = await visit(browser, page.url())
    expect(await look(sent.page)).toEqual(before)
    expect(sent.page.url()).toBe(page.url())
    await sent.page.context().close()
    await page.context().close()
  })

  it('keeps one selection in all four views', async () => {
    const { page } = await open(`${graphOf(department)}&depth=2&view=matrix`)
    await page.locator('td[role=gridcell].filled').first().click()
    const pair = await page.locator('.panel h2').textContent()
    expect(pair).toContain(' · ')
    await page.locator('.shared-lines button.small').first().click()
    const edge = parameter(page, 'sel')
    await page.locator('.panel .evidence mark').first().waitFor()
    const quote = (await page.locator('.panel .evidence mark').first().textContent()) ?? ''
    await page.getByRole('tab', { name: '原文' }).click()
    await page.locator('article.document mark.chosen').first().waitFor()
    expect(quote).toContain(await page.locator('article.document mark.chosen').first().textContent())
    await page.getByRole('tab', { name: '表格' }).click()
    await page.locator('.twin tr[aria-selected=true]').waitFor()
    expect(parameter(page, 'sel')).toBe(edge)
    await page.keyboard.press('t')
    await page.locator('[role=application]').waitFor()
    expect(await page.locator('[role=application]').getAttribute('data-active')).toBe(edge)
    await page.getByRole('tab', { name: '原文' }).click()
    // A sentence that is not the body's first stays open when its mark is chosen, and n goes on from there.
    const body = page.locator('article.document mark.hl-Department').nth(20)
    const at = await body.getAttribute('data-start')
    await body.click()
    await expect.poll(() => parameter(page, 'sel')).toMatch(/^department:/)
    const chosen = page.locator('article.document mark.chosen')
    await expect.poll(() => chosen.first().getAttribute('data-start')).toBe(at)
    await page.keyboard.press('n')
    await expect.poll(async () => Number(await chosen.first().getAttribute('data-start'))).toBeGreaterThan(Number(at))
    await page.context().close()
  })

  it('draws all shortest paths between two nodes, and says when there is none', async () => {
    const { page } = await open(graphOf(department))
    const { nodes } = await neighbours(department, '&label=Task')
    const other = (await neighbours(nodes[0]?.id ?? '', '&label=Department')).nodes.find(({ id }) => id !== department)
    await page.getByRole('button', { name: '到另一个节点的路径' }).click()
    await page.getByRole('combobox', { name: '路径终点' }).fill(other?.title ?? '')
    await page
      .getByRole('option', { name: other?.title ?? '' })
      .first()
      .click()
    const { length, paths } = await api<Paths>(`/paths?from=${encodeURIComponent(department)}&to=${encodeURIComponent(other?.id ?? '')}`)
    await page.getByText(`${paths.length} 条最短路径，${length} 步`).waitFor()
    expect([parameter(page, 'from'), parameter(page, 'to')]).toEqual([department, other?.id])
    await page.getByRole('button', { name: '清除路径' }).click()
    await expect.poll(() => parameter(page, 'from')).toBeNull()
    await page.context().close()
  })

  it('hides a node and brings it back, and leaves out a kind', async () => {
    const { page } = await open(graphOf(department))
    const before = await drawnNodes(page)
    await page.locator('.lines button').first().click()
    await page.locator('.panel .pairs button').last().click()
    await page.getByRole('button', { name: '隐藏', exact: true }).click()
    await expect.poll(() => drawnNodes(page)).toBe(before - 1)
    await page.getByRole('button', { name: /已隐藏 1 个/ }).click()
    await expect.poll(() => drawnNodes(page)).toBe(before)
    const tasks = page.getByRole('checkbox', { name: /任务/ })
    const count = Number(await page.locator('.legend label', { hasText: '任务' }).locator('.number').textContent())
    await tasks.uncheck()
    await expect.poll(() => drawnNodes(page)).toBe(before - count)
    expect(await shown(page)).toContain(`显示 ${before - count} / 共 ${before}`)
    await page.context().close()
  })

  it('pins what is dragged, undoes that, and a label is as good as its node', async () => {
    const { page } = await open('/explore?add=province:620000')
    await settled(page)
    const box = (await page.locator('[role=application]').boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
    const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
    await page.mouse.click(middle.x + 30, middle.y)
    await expect.poll(() => parameter(page, 'sel'), { message: 'the label beside the mark' }).toBe('province:620000')
    await page.mouse.move(middle.x, middle.y)
    await page.mouse.down()
    await page.mouse.move(middle.x + 60, middle.y + 40, { steps: 6 })
    await page.mouse.up()
    await expect.poll(() => parameter(page, 'pin')).toMatch(/^[\d.-]+,[\d.-]+@province:620000$/)
    await page.getByRole('button', { name: '取消固定' }).waitFor()
    await page.getByRole('button', { name: '撤销' }).click()
    await expect.poll(() => parameter(page, 'pin')).toBeNull()
    await page.locator('[role=application]').focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Shift+ArrowRight')
    await expect.poll(() => parameter(page, 'pin')).toMatch(/^0\.5,0@/)
    await page.context().close()
  })

  it('opens the menu of a node by the second button, with counts, and expands from it', async () => {
    const { page } = await open('/explore?add=province:620000')
    await settled(page)
    const box = (await page.locator('[role=application]').boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2, { button: 'right' })
    const item = page.getByRole('menuitem', { name: /适用于.*文件/ })
    await item.waitFor()
    const count = Number(await item.locator('.count').textContent())
    await item.click()
    await expect.poll(() => drawnNodes(page)).toBe(1 + count)
    await page.context().close()
  })

  it('says that the server does not answer, what to do, and goes on when it does', async () => {
    const { page } = await open('/explore')
    await page.route('**/api/nodes/**', (route) => route.abort())
    await page.getByRole('main').getByRole('link', { name: '甘肃省', exact: true }).click()
    const alert = page.getByRole('main').getByRole('alert')
    await alert.waitFor()
    expect(await alert.textContent()).toContain('服务器没有回应')
    expect(await alert.textContent()).toContain('npm start')
    await page.unroute('**/api/nodes/**')
    await alert.getByRole('button', { name: '重试' }).click()
    await settled(page)
    expect(await drawnNodes(page)).toBeGreaterThan(1)
    await page.context().close()
  })

  it('says what a link names that is gone, and opens the rest', async () => {
    const { page } = await open(`${graphOf(policy)}&focus=department:000000/no-such`)
    expect(await page.locator('.notices').textContent()).toContain('no-such')
    expect(await drawnNodes(page)).toBeGreaterThan(1)
    await page.context().close()
  })
})
