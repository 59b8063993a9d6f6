import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApp } from '../support/app.ts'
import { noBrowser, openBrowser } from '../support/browser.ts'
import { drawnNodes, graphOf, settled, visit } from '../support/explore-page.ts'

const canvasOf = `document.querySelector('canvas.sigma-nodes')`

describe.skipIf(noBrowser !== undefined)(`the stage${noBrowser ? ` (${noBrowser})` : ''}`, () => {
  let app: Awaited<ReturnType<typeof startApp>>
  let browser: Browser
  const root = 'department:620000/甘肃省工业和信息化厅'
  beforeAll(async () => {
    app = await startApp()
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await app?.close()
  })
  const open = async (path: string, options: Parameters<typeof visit>[2] = {}) => {
    const opened = await visit(browser, app.url + path, options)
    await settled(opened.page)
    return opened
  }
  /** The stage as pixels, once two pictures of it are alike. */
  const picture = async (page: Page): Promise<Buffer> => {
    const shoot = () => page.locator('[role=application]').screenshot({ animations: 'disabled' })
    let last = await shoot()
    await expect
      .poll(async () => {
        const next = await shoot()
        const still = next.equals(last)
        last = next
        return still
      })
      .toBe(true)
    return last
  }
  const drawing = (page: Page) => page.locator('.notices').getAttribute('data-drawing')

  it('comes back from a lost context with the same picture, zoom included', async () => {
    const { page, errors } = await open(graphOf(root))
    await page.getByRole('button', { name: '放大' }).click()
    await page.getByRole('button', { name: '放大' }).click()
    const before = await picture(page)
    await page.evaluate(
      `${canvasOf}.dataset.lost = 'yes'; ${canvasOf}.getContext('webgl2').getExtension('WEBGL_lose_context').loseContext()`,
    )
    await expect.poll(() => page.evaluate(`${canvasOf} !== null && ${canvasOf}.dataset.lost === undefined`)).toBe(true)
    expect((await picture(page)).equals(before)).toBe(true)
    expect(await drawing(page)).toBe('webgl')
    expect(errors).toEqual([])
    await page.context().close()
  })

  it('is one for the whole visit: going away and back twenty times takes no further context', async () => {
    const { page, errors } = await open(graphOf(root))
    const warnings: string[] = []
    page.on('console', (message) => {
      if (/context/i.test(message.text())) warnings.push(message.text())
    })
    await page.evaluate(`${canvasOf}.dataset.first = 'yes'`)
    for (let turn = 0; turn < 20; turn++) {
      await page.getByRole('tab', { name: '表格' }).click()
      await page.locator('.twin').waitFor()
      await page.getByRole('tab', { name: '图', exact: true }).click()
      await settled(page)
    }
    await page.getByRole('navigation').getByRole('link', { name: '总览' }).click()
    await page.waitForSelector('.start[data-ready="true"]')
    await page.goBack()
    await settled(page)
    expect(await page.evaluate(`${canvasOf}.dataset.first`)).toBe('yes')
    expect([warnings, errors]).toEqual([[], []])
    await page.context().close()
  })

  it('follows the size of its place and the pixels of the screen', async () => {
    const { page, errors } = await open(graphOf(root))
    const sizes = () =>
      page.evaluate(`(() => {
        const place = document.querySelector('[role=application]')
        return [...place.querySelectorAll('canvas')].map((c) => [c.width, c.height].join() === [place.clientWidth, place.clientHeight].map((n) => Math.round(n * devicePixelRatio)).join())
      })()`)
    const fits = async () => ((await sizes()) as boolean[]).every(Boolean)
    await expect.poll(fits).toBe(true)
    await page.evaluate(`document.querySelector('.explore').style.gridTemplateColumns = '300px 1fr'`)
    await expect.poll(fits).toBe(true)
    await page.evaluate(`document.querySelector('.explore-body').style.display = 'none'`)
    await page.evaluate(`document.querySelector('.explore-body').style.display = ''`)
    await expect.poll(fits).toBe(true)
    const session = await page.context().newCDPSession(page)
    await session.send('Emulation.setDeviceMetricsOverride', { width: 1440, height: 900, deviceScaleFactor: 2, mobile: false })
    await expect.poll(fits).toBe(true)
    expect(errors).toEqual([])
    await page.context().close()
  })

  it('draws on a 2D canvas when it is asked to, and shows a table when it may not draw', async () => {
    const { page } = await open(graphOf(root))
    const nodes = await drawnNodes(page)
    await page.goto(`${app.url}${graphOf(root)}&stage=canvas`)
    await settled(page)
    expect([await drawing(page), await drawnNodes(page)]).toEqual(['canvas', nodes])
    await page.goto(`${app.url}${graphOf(root)}&stage=table`)
    await expect.poll(() => drawing(page)).toBe('table')
    expect(await page.locator('.twin .data-table').first().locator('tbody tr').count()).toBe(nodes)
    await page.context().close()
  })
})

describe.skipIf(noBrowser !== undefined)(`without WebGL${noBrowser ? ` (${noBrowser})` : ''}`, () => {
  let app: Awaited<ReturnType<typeof startApp>>
  let browser: Browser
  beforeAll(async () => {
    app = await startApp()
    browser = await openBrowser({ webgl: false })
  })
  afterAll(async () => {
    await browser?.close()
    await app?.close()
  })

  it('the same graph stands on a 2D canvas, can be walked, dragged and clicked, and the page says so', async () => {
    const { page } = await visit(browser, `${app.url}/explore?add=province:620000`)
    await settled(page)
    expect(await page.evaluate(`document.createElement('canvas').getContext('webgl2')`)).toBeNull()
    expect(await page.locator('.notices').textContent()).toContain('WebGL')
    expect(await page.locator('canvas.layer-all').count()).toBe(1)
    const box = (await page.locator('[role=application]').boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
    const parameter = (name: string) => new URL(page.url()).searchParams.get(name)
    await page.mouse.click(x, y)
    await expect.poll(() => parameter('sel')).toBe('province:620000')
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x + 50, y + 30, { steps: 5 })
    await page.mouse.up()
    await expect.poll(() => parameter('pin')).toContain('@province:620000')
    expect(parameter('sel')).toBe('province:620000')
    await page.locator('.relations li button:enabled').first().click()
    await expect.poll(() => drawnNodes(page)).toBeGreaterThan(1)
    await page.context().close()
  })
})
