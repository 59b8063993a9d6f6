import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Engine } from '../../graph/engine.ts'
import { startApp } from '../support/app.ts'
import { noBrowser, openBrowser } from '../support/browser.ts'
import { downloadOf, drawnNodes, graphOf, settled, visit } from '../support/explore-page.ts'

const body = (name: string) => `department:620000/甘肃省${name}`
const policy = 'policy:大图'
const many = 5000

/** One body that answers for 5,000 tasks, each title of characters of its own; three bodies joined by two shortest paths. */
async function fill(engine: Engine): Promise<void> {
  const title = (i: number) => String.fromCodePoint(0x4e00 + 3 * i, 0x4e01 + 3 * i, 0x4e02 + 3 * i)
  const tasks = Array.from({ length: many }, (_, i) => ({ id: `${policy}#${i}`, title: title(i), order: i }))
  const bodies = ['总办', '甲局', '乙局', '丙局'].map((name) => ({ id: body(name), name: `甘肃省${name}` }))
  const ties = [
    ...tasks.map(({ id }) => ({ from: body('总办'), to: id })),
    ...['甲局', '乙局'].flatMap((name) => [0, 1].map((i) => ({ from: body(name), to: `${policy}#${i}` }))),
  ]
  await engine.write(async (runner) => {
    await runner.run(`CREATE (p:Policy {id: $id, title: '大图', text: '大图', external: false, digest: 'x'})`, { id: policy })
    for (let at = 0; at < tasks.length; at += 500)
      await runner.run(
        "UNWIND $rows AS row CREATE (t:Task {id: row.id, title: row.title, order: row.order, kind: 'task', path: ['大图'], text: row.title})",
        { rows: tasks.slice(at, at + 500) },
      )
    await runner.run("UNWIND $rows AS row CREATE (d:Department {id: row.id, name: row.name, shortName: row.name, level: 'provincial'})", {
      rows: bodies,
    })
    for (let at = 0; at < ties.length; at += 500)
      await runner.run(
        `UNWIND $rows AS row MATCH (d:Department {id: row.from}), (t:Task {id: row.to}) CREATE (d)-[:RESPONSIBLE_FOR {role: 'lead', mention: '总办', quote: '大图', start: 0, end: 2}]->(t)`,
        { rows: ties.slice(at, at + 500) },
      )
  })
}

describe.skipIf(noBrowser !== undefined)(`a large answer${noBrowser ? ` (${noBrowser})` : ''}`, () => {
  let app: Awaited<ReturnType<typeof startApp>>
  let browser: Browser
  beforeAll(async () => {
    app = await startApp(fill)
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await app?.close()
  })
  const open = async (path: string) => {
    const { page } = await visit(browser, app.url + path)
    await settled(page)
    return page
  }

  it('stands as a count before it is asked for, which opens as a list to pick from', async () => {
    const page = await open(graphOf(body('总办')))
    expect(await drawnNodes(page)).toBe(2)
    expect(await page.locator('[data-part=shown]').textContent()).toBe(`显示 1 / 共 ${many + 1}`)
    expect(await page.locator('.relations li .number').first().textContent()).toBe(String(many))
    const stage = page.locator('[role=application]')
    await stage.focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await expect.poll(() => page.locator('.stage [aria-live=polite]').textContent()).toContain(`另有 ${many} 个任务`)
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('checkbox').first().waitFor()
    expect(await dialog.getByRole('checkbox').count()).toBe(100)
    await dialog.getByRole('checkbox').nth(0).check()
    await dialog.getByRole('checkbox').nth(4).check()
    await dialog.getByRole('button', { name: '加入图谱 2' }).click()
    await expect.poll(() => drawnNodes(page)).toBe(4)
    await page.context().close()
  })

  it('is drawn to its limit, says how much it leaves out, and offers the next step', async () => {
    const page = await open(graphOf(body('总办')))
    await page.getByRole('button', { name: `展开 负责 任务 ${many}` }).click()
    await expect.poll(() => page.locator('[data-part=shown]').textContent()).toBe(`显示 300 / 共 ${many + 1}`)
    expect(await drawnNodes(page)).toBe(301)
    await page.getByRole('button', { name: '提高上限到 600' }).click()
    await expect.poll(() => page.locator('[data-part=shown]').textContent()).toBe(`显示 600 / 共 ${many + 1}`)
    // It still answers: a node is reached, a filter works, the step is undone.
    await page.locator('[role=application]').focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await expect.poll(() => page.locator('.stage [aria-live=polite]').textContent()).toMatch(/第 1 \/ 600 个邻居/)
    await page.getByRole('checkbox', { name: /任务/ }).uncheck()
    await expect.poll(() => drawnNodes(page)).toBe(1)
    await page.goBack()
    await page.goBack()
    await expect.poll(() => page.locator('[data-part=shown]').textContent()).toBe(`显示 300 / 共 ${many + 1}`)
    await page.context().close()
  })

  it('never draws more than 2,000, whatever the link asks', async () => {
    const relation = 'RESPONSIBLE_FOR.out.Task'
    const page = await open(`${graphOf(body('总办'))}&most=90000&open=${encodeURIComponent(`${relation}@${body('总办')}`)}`)
    expect(await page.locator('[data-part=shown]').textContent()).toBe(`显示 2,000 / 共 ${many + 1}`.replace(',', ''))
    await page.getByText(/已到上限 2000/).waitFor()
    await page.context().close()
  })

  it('is a table where only 500 can be drawn, and is drawn again when less is asked for', async () => {
    const relation = encodeURIComponent(`RESPONSIBLE_FOR.out.Task@${body('总办')}`)
    const { page } = await visit(browser, `${app.url}${graphOf(body('总办'))}&stage=canvas&most=600&open=${relation}`)
    await page.locator('.twin tbody tr').first().waitFor()
    expect(await page.locator('.notices').textContent()).toContain('500')
    await page.getByRole('checkbox', { name: /任务/ }).uncheck()
    await page.locator('canvas.layer-all').waitFor()
    await page.context().close()
  })

  it('writes every one of 900 different characters', async () => {
    const picked = Array.from({ length: 299 }, (_, i) => `add=${encodeURIComponent(`${policy}#${i}`)}`).join('&')
    const page = await open(`${graphOf(body('丙局'))}&${picked}`)
    const { bytes } = await downloadOf(page, async () => {
      await page.getByRole('button', { name: '导出' }).click()
      await page.getByRole('menuitem', { name: 'SVG' }).click()
    })
    const labels = [...bytes.toString().matchAll(/<tspan[^>]*>([^<]*)<\/tspan>/g)].map(([, line]) => line ?? '')
    const han = new Set(labels.join('').match(/[\u4E00-\u9FFF]/g))
    expect(labels.length).toBeGreaterThanOrEqual(300)
    expect(han.size).toBeGreaterThanOrEqual(3 * 299)
    await page.context().close()
  })

  it('shows all shortest paths, and says when six steps are not enough', async () => {
    const page = await open(`${graphOf(body('甲局'))}&from=${encodeURIComponent(body('甲局'))}&to=${encodeURIComponent(body('乙局'))}`)
    await page.getByText('2 条最短路径，2 步').waitFor()
    const { bytes } = await downloadOf(page, async () => {
      await page.getByRole('button', { name: '导出' }).click()
      await page.getByRole('menuitem', { name: 'SVG' }).click()
    })
    const ink = await page.evaluate(`getComputedStyle(document.documentElement).getPropertyValue('--ink').trim()`)
    const drawn = bytes.toString().split(`stroke="${ink}"`).length - 1
    expect(drawn, 'the four lines of the two paths stand out').toBe(4)
    await page.goto(`${app.url}${graphOf(body('甲局'))}&from=${encodeURIComponent(body('甲局'))}&to=${encodeURIComponent(body('丙局'))}`)
    await page.getByText('六步之内没有路径').waitFor()
    await page.context().close()
  })
})
