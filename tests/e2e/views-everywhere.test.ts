import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { BrandList, PolicyList } from '../../src/api/shapes.ts'
import { startApp } from '../support/app.ts'
import { violationsOf } from '../support/axe.ts'
import { noBrowser, openBrowser, openPage } from '../support/browser.ts'
import { downloadOf } from '../support/explore-page.ts'
import { facet } from '../support/views-page.ts'

const id = encodeURIComponent
const market = id('department:620000/甘肃省市场监督管理局')
const industry = id('department:620000/甘肃省工业和信息化厅')

/** What holds on every page of the six views: permalinks, phones, axe, print, files, outages. */
describe.skipIf(noBrowser !== undefined)(`the six views everywhere${noBrowser ? ` (${noBrowser})` : ''}`, () => {
  let app: Awaited<ReturnType<typeof startApp>>
  let browser: Browser
  let policy: string
  let brands: string[]
  beforeAll(async () => {
    app = await startApp()
    browser = await openBrowser()
    const api = async <T>(path: string): Promise<T> => (await (await fetch(`${app.url}/api${path}`)).json()) as T
    policy = id((await api<PolicyList>('/policies')).find((p) => p.provinceName === '甘肃省' && !p.external)?.id ?? '')
    brands = (await api<BrandList>('/brands')).filter((b) => b.carriers.length > 0).map((b) => id(b.id))
  })
  afterAll(async () => {
    await browser?.close()
    await app?.close()
  })
  const visit = async (path: string, options: Parameters<typeof openPage>[1] = {}) => {
    const opened = await openPage(browser, options)
    await opened.page.goto(app.url + path)
    await opened.page.waitForLoadState('networkidle')
    return opened
  }
  /** An address of every view with its panel or its other forms open. */
  const addresses = () => [
    `/departments?a=${market}&b=${industry}`,
    `/departments?id=${market}`,
    '/policies',
    `/policies?id=${policy}&node=${market}`,
    `/policies?id=${policy}&view=columns`,
    `/policies?id=${policy}&view=problems`,
    '/targets?view=table',
    '/targets',
    `/brands?id=${brands[0]}`,
    `/brands?compare=${brands[0]}+${brands[1]}`,
    '/compare?cell=发展改革|工业和信息化',
    '/compare?by=year&show=a',
  ]
  const shown = async (page: Page) => {
    await page.waitForLoadState('networkidle')
    await expect.poll(() => page.locator('.state.loading').count()).toBe(0)
    return page.locator('main').textContent()
  }

  /** What a reader does on each view, and the parameters of the address that must hold it. */
  const choices: readonly (readonly [string, string, (page: Page) => Promise<void>])[] = [
    [
      '/departments',
      'province role order min a b',
      async (page) => {
        await facet(page, '省份').selectOption('all')
        await facet(page, '角色').selectOption('responsible')
        await facet(page, '排序').selectOption('name')
        await page.locator('.threshold input').fill('3')
        await page.locator('.top-pairs button').nth(2).click()
        await page.waitForSelector('.side-panel .evidence mark')
      },
    ],
    [
      '/policies',
      'words year sort',
      async (page) => {
        await page.getByRole('searchbox').fill('质量')
        await facet(page, '年份').selectOption('2023')
        const byTasks = page.locator('.data-table').first().getByRole('button', { name: /^任务/ })
        await byTasks.click()
        await byTasks.click()
      },
    ],
    [
      '/policies?words=实施方案',
      'id off node mark',
      async (page) => {
        await page.locator('.data-table tbody th a').first().click()
        await page.locator('.kinds label', { hasText: '品牌' }).click()
        await page.locator('article.document mark.hl-Task').nth(1).click()
        await page.waitForSelector('.side-panel .places')
      },
    ],
    [
      '/targets',
      'words province year view target',
      async (page) => {
        await page.getByRole('searchbox').fill('质量')
        await facet(page, '省份').selectOption('河南省')
        await facet(page, '年份').selectOption('2025')
        await page.getByRole('tab', { name: '表格' }).click()
        await page.locator('.data-table tbody th button').nth(2).click()
        await page.waitForSelector('.side-panel .evidence mark')
      },
    ],
    [
      '/brands',
      'id province core',
      async (page) => {
        await facet(page, '省份').selectOption('吉林省')
        await page.getByLabel('只看核心品牌').check()
        await page.locator('.card h2 button').nth(1).click()
        await page.waitForSelector('.side-panel .evidence mark')
      },
    ],
    [
      '/compare',
      'by like show set cell',
      async (page) => {
        await page.getByRole('tab', { name: '年份' }).click()
        await page.locator('.cells td button').nth(3).click()
        await page.getByLabel(/相近程度/).fill('60')
        await page
          .getByRole('tab', { name: /只有乙/ })
          .first()
          .click()
        await page
          .getByRole('tab', { name: /只有甲/ })
          .last()
          .click()
      },
    ],
  ]
  it.each(choices)('%s: the address holds what was chosen', async (path, parameters, choose) => {
    const { page } = await visit(path)
    const before = await shown(page)
    await choose(page)
    const after = await shown(page)
    expect(after).not.toBe(before)
    expect([...new URL(page.url()).searchParams.keys()].join(' ')).toBe(parameters)
    const { page: other, errors } = await visit(page.url().slice(app.url.length))
    expect(await shown(other)).toBe(after)
    expect(other.url()).toBe(page.url())
    expect(errors).toEqual([])
    await page.context().close()
    await other.context().close()
  })

  it.each([
    ['/departments?id=department:000000/none', '返回矩阵', '.matrix'],
    ['/policies?id=policy:none', '文件列表', '.data-table'],
  ])('%s is not there: it says so and leads on', async (path, back, then) => {
    const { page } = await visit(path)
    expect(await page.getByRole('alert').textContent()).toContain('可以这样做')
    await page.getByRole('link', { name: back }).click()
    await page.waitForSelector(then)
    await page.context().close()
  })

  it.each(['/targets?target=gone', '/brands?id=gone'])('%s names what is gone and shows the rest', async (path) => {
    const { page } = await visit(path)
    expect(await page.locator('.notice').textContent()).toContain('gone')
    expect(await page.locator('.plot, .card').count()).toBeGreaterThan(0)
    await page.context().close()
  })

  it('an empty choice says why and leads back', async () => {
    const { page } = await visit('/targets?province=吉林省&year=2025')
    expect(await page.locator('.state.empty').textContent()).toContain('放宽')
    await page.getByRole('button', { name: '清除筛选' }).click()
    await page.waitForSelector('.plot')
    await page.context().close()
  })

  it('a server that does not answer is said, and asked again', async () => {
    const { page } = await openPage(browser)
    await page.route('**/api/targets*', (route) => route.abort())
    await page.goto(`${app.url}/targets`)
    expect(await page.getByRole('alert').textContent()).toContain('服务器没有回应')
    await page.unroute('**/api/targets*')
    await page.getByRole('button', { name: '重试' }).click()
    await page.waitForSelector('.plot')
    await page.context().close()
  })

  it('nothing is wider than a phone, and a sheet leaves the bar of pages in sight', { timeout: 180_000 }, async () => {
    const { page } = await visit('/departments', { width: 390, height: 844 })
    for (const path of addresses()) {
      await page.goto(app.url + path)
      await shown(page)
      expect(await page.evaluate('document.documentElement.scrollWidth'), path).toBe(390)
      const tables = await page.locator('.data-table').evaluateAll((all) => all.map((table) => table.scrollWidth <= table.clientWidth))
      expect(tables, path).toEqual(tables.map(() => true))
      const [sheet] = await page.locator('.side-panel').all()
      const [above, bar] = [await sheet?.boundingBox(), await page.locator('nav.side').boundingBox()]
      if (above) expect(above.y + above.height, path).toBeLessThanOrEqual((bar?.y ?? 0) + 1)
    }
    await page.context().close()
  })

  it.each([
    ['light', 'zh'],
    ['light', 'en'],
    ['dark', 'zh'],
    ['dark', 'en'],
  ] as const)('axe finds nothing: %s, %s', { timeout: 180_000 }, async (theme, language) => {
    const { page, errors } = await openPage(browser, { theme, language })
    for (const path of addresses()) {
      await page.goto(app.url + path)
      await shown(page)
      expect(await violationsOf(page), path).toEqual([])
    }
    expect(errors).toEqual([])
    await page.context().close()
  })

  it('the matrix prints on one A3 sheet, with all its rows', async () => {
    const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
    const { page } = await visit('/departments')
    const rows = await page.locator('.matrix tbody tr').count()
    const document = await getDocument({ data: new Uint8Array(await page.pdf({ preferCSSPageSize: true })) }).promise
    expect(document.numPages).toBe(1)
    const sheet = await document.getPage(1)
    const [, , width = 0, height = 0] = sheet.view
    expect([Math.round(width), Math.round(height)]).toEqual([1191, 842])
    const { items } = await sheet.getTextContent()
    const printed = items.flatMap((item) => ('str' in item ? [item] : []))
    expect(Math.max(...printed.map((item) => (item.transform[4] as number) + item.width))).toBeLessThan(width)
    expect(new Set(printed.map((item) => Math.round(item.transform[5] as number))).size).toBeGreaterThan(rows)
    await document.destroy()
    await page.context().close()
  })

  it('the sentences of an open pair print after the matrix, a department prints on A4', async () => {
    const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
    const sheets = async (path: string) => {
      const { page } = await visit(path)
      await shown(page)
      const document = await getDocument({ data: new Uint8Array(await page.pdf({ preferCSSPageSize: true, format: 'A4' })) }).promise
      const widths = await Promise.all(
        Array.from({ length: document.numPages }, async (_, i) => Math.round((await document.getPage(i + 1)).view[2] ?? 0)),
      )
      await page.context().close()
      return widths
    }
    const pair = await sheets(`/departments?a=${market}&b=${industry}`)
    expect(pair.length).toBeGreaterThan(1)
    expect(pair[0]).toBe(1191)
    expect(new Set(await sheets(`/departments?id=${market}`))).toEqual(new Set([596]))
  })

  it('the table that is saved opens in a spreadsheet as Chinese and holds what is shown', async () => {
    const { page } = await visit('/targets?province=甘肃省')
    await page.getByRole('button', { name: '导出' }).click()
    const { name, bytes } = await downloadOf(page, () => page.getByRole('menuitem', { name: /CSV/ }).click())
    expect(name).toBe('zhengtu-targets.csv')
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const lines = bytes.toString('utf8').trim().split('\r\n')
    expect(lines[0]).toMatch(/^\uFEFF?指标,/)
    expect(lines.length - 1).toBe(Number(await page.locator('.key-figures dd').first().textContent()))
    expect(lines.slice(1).every((line) => line.includes('甘肃省'))).toBe(true)
    await page.context().close()
  })
})
