import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { BrandList, PolicyList, SharedPairs, SharedTasks, TargetList } from '../../src/api/shapes.ts'
import { startApp } from '../support/app.ts'
import { noBrowser, openBrowser, openPage } from '../support/browser.ts'
import { facet } from '../support/views-page.ts'

/** One story for each question that the six views answer, on the seeds. */
describe.skipIf(noBrowser !== undefined)(`the six views${noBrowser ? ` (${noBrowser})` : ''}`, () => {
  let app: Awaited<ReturnType<typeof startApp>>
  let browser: Browser
  beforeAll(async () => {
    app = await startApp()
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await app?.close()
  })
  const api = async <T>(path: string): Promise<T> => (await (await fetch(`${app.url}/api${path}`)).json()) as T
  const visit = async (path: string) => {
    const { page, errors } = await openPage(browser)
    await page.goto(app.url + path)
    await page.waitForLoadState('networkidle')
    return { page, errors }
  }
  const marks = (page: Page) => page.locator('.side-panel .evidence').first().locator('mark').allTextContents()

  it('finds the two departments that share most tasks in Gansu, and reads the sentences that say so', async () => {
    const [best] = await api<SharedPairs>('/shared?province=province:620000')
    const tasks = await api<SharedTasks>(
      `/shared/tasks?a=${encodeURIComponent(best?.a ?? '')}&b=${encodeURIComponent(best?.b ?? '')}&province=province:620000`,
    )
    const { page, errors } = await visit('/departments')
    await facet(page, '省份').selectOption('province:620000')
    const first = page.locator('.top-pairs li').first()
    expect(await first.textContent()).toContain(`${best?.tasks} 项`)
    const cell = page.locator('.matrix td.filled.lower', { hasText: String(best?.tasks) }).first()
    expect(await cell.getAttribute('aria-label')).toContain(`共同任务 ${best?.tasks} 项`)
    await cell.focus()
    await cell.press('Enter')
    await page.waitForSelector('.side-panel .evidence mark')
    expect(await page.locator('.side-panel .shared-tasks h3').count()).toBe(best?.tasks)
    const quotes = [tasks[0]?.aEvidence.quote, tasks[0]?.bEvidence.quote]
    expect((await marks(page)).sort()).toEqual([...new Set(quotes)].sort())
    const paragraph = (await page.locator('.side-panel .evidence blockquote').first().textContent()) ?? ''
    expect(paragraph.length).toBeGreaterThan(quotes.join('').length + 20)
    expect(await page.locator('.side-panel .evidence figcaption').first().textContent()).toMatch(/\d{4}-\d\d-\d\d/)
    await page.locator('.side-panel .evidence figcaption a').first().click()
    await page.waitForSelector('article.document .linked')
    expect(quotes).toContain((await page.locator('article.document .linked').allTextContents()).join(''))
    expect(errors).toEqual([])
    await page.context().close()
  })

  it('walks the matrix by keyboard: arrows move, Enter opens, Escape closes', async () => {
    const { page } = await visit('/departments')
    await page.locator('.matrix td[tabindex="0"]').focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowLeft')
    const at = await page.evaluate('document.activeElement.dataset.at')
    expect(at).toBe('1-0')
    await page.keyboard.press('Enter')
    await page.waitForSelector('.side-panel .evidence mark')
    await page.keyboard.press('Escape')
    await page.waitForSelector('.side-panel', { state: 'detached' })
    await page.context().close()
  })

  it('narrows the matrix by year, by policy and by threshold, with the counts that the server gives', async () => {
    const years = await api<SharedPairs>('/shared?year=2018')
    const { page } = await visit('/departments?province=all&scope=2018')
    const figures = async () => (await page.locator('.key-figures dd').allTextContents()).map(Number)
    expect(await figures()).toEqual([new Set(years.flatMap(({ a, b }) => [a, b])).size, years.length, years[0]?.tasks])
    const kept = years.filter(({ tasks }) => tasks >= 2)
    await page.locator('.threshold input').fill('2')
    await expect.poll(figures).toEqual([new Set(kept.flatMap(({ a, b }) => [a, b])).size, kept.length, years[0]?.tasks])
    const policies = await api<PolicyList>('/policies')
    const policy = policies.filter((p) => !p.external).sort((a, b) => b.departments - a.departments)[0]?.id ?? ''
    const own = await api<SharedPairs>(`/shared?policy=${encodeURIComponent(policy)}`)
    await facet(page, '文件或年份').selectOption(policy)
    await expect.poll(figures).toEqual([new Set(own.flatMap(({ a, b }) => [a, b])).size, own.length, own[0]?.tasks])
    await page.context().close()
  })

  it('tells what one department must do, with whom, what it was, and who does the same elsewhere', async () => {
    const { page } = await visit(`/departments?id=${encodeURIComponent('department:620000/甘肃省市场监督管理局')}`)
    await page.waitForSelector('.shared-tasks .evidence mark')
    expect(await page.locator('.bars li').count()).toBeGreaterThan(3)
    expect(await page.locator('.function').first().textContent()).toMatch(/市场监管[\s\S]*吉林省|河南省/)
    expect(await page.locator('.succession').textContent()).toMatch(/2018[\s\S]*工商行政管理局[\s\S]*甘肃省市场监督管理局/)
    await page.locator('.bars .number').first().click()
    await page.waitForSelector('.side-panel .evidence mark')
    await page.goBack()
    await page.locator('.bars a').first().click()
    await expect.poll(() => page.locator('h1').textContent()).not.toContain('市场监督管理局')
    await page.context().close()
  })

  it('compares 制造业产品质量合格率 of Gansu, Henan and Hubei, and reads each sentence', async () => {
    const indicator = 'indicator:制造业产品质量合格率'
    const targets = await api<TargetList>(`/targets?indicator=${encodeURIComponent(indicator)}`)
    const { page, errors } = await visit('/targets')
    await facet(page, '指标').selectOption(indicator)
    await expect.poll(() => page.locator('.plot').count()).toBe(1)
    expect((await page.locator('.plot .province').allTextContents()).sort()).toEqual(['河南', '湖北', '甘肃'].sort())
    const values = new Map([
      ['甘肃省', '94%'],
      ['河南省', '95.5%'],
      ['湖北省', '95%'],
    ])
    expect(targets.map(({ provinceName }) => provinceName).sort()).toEqual([...values.keys()].sort())
    for (const [province, value] of values) {
      const glyph = page.locator(`.glyph[aria-label^="${province}"]`)
      expect(await glyph.locator('.value').textContent()).toContain(value)
      await glyph.focus()
      await page.keyboard.press('Enter')
      await expect.poll(() => page.locator('.target-value').textContent()).toContain(value)
      await expect.poll(() => page.locator('.side-panel .evidence mark').allTextContents()).not.toEqual([])
      expect(await marks(page)).toEqual([targets.find(({ provinceName }) => provinceName === province)?.evidence.quote])
    }
    await page.getByRole('tab', { name: '表格' }).click()
    expect(await page.locator('.data-table tbody tr').count()).toBe(3)
    expect(errors).toEqual([])
    await page.context().close()
  })

  it('finds 甘味 in the gallery, who carries it, and their page', async () => {
    const brand = (await api<BrandList>('/brands')).find(({ name }) => name === '甘味')
    const { page } = await visit('/brands')
    await page.getByRole('searchbox').fill('甘味')
    await expect.poll(() => page.locator('.card').count()).toBe(1)
    await page.locator('.card h2 button').click()
    await page.waitForSelector('.side-panel .evidence mark')
    const carriers = await page.locator('.carrier-list a').allTextContents()
    expect(carriers).toEqual(brand?.carriers.map(({ name }) => name))
    expect(carriers.length).toBeGreaterThan(1)
    expect((await marks(page)).join('')).toContain('甘味')
    await page.locator('.carrier-list a', { hasText: '农业农村厅' }).click()
    await expect.poll(() => page.locator('h1').textContent()).toContain('农业农村厅')
    await page.context().close()
  })

  it('puts two brands side by side', async () => {
    const { page } = await visit('/brands?province=甘肃省')
    await page.locator('.card input[type=checkbox]').nth(0).check()
    await page.locator('.card input[type=checkbox]').nth(1).check()
    await page.waitForSelector('.comparison .evidence mark')
    const names = await page.locator('.card h2 button').allTextContents()
    expect(await page.locator('.comparison thead th').allTextContents()).toEqual(['名称', names[0], names[1]])
    await page.context().close()
  })

  it('goes from a highlight to its node, on to another of its places, and by n to the next', async () => {
    const { page } = await visit('/policies?province=甘肃省')
    await page.locator('.data-table tbody th a').first().click()
    await page.locator('article.document mark.hl-Department', { hasText: '市场监管局' }).first().click()
    const chosen = page.locator('article.document mark.chosen')
    await expect.poll(() => chosen.allTextContents()).toEqual(['省市场监管局'])
    expect(await page.locator('.side-panel h2').textContent()).toContain('甘肃省市场监督管理局')
    const places = page.locator('.side-panel .places button')
    await places.nth(1).waitFor()
    await places.last().click()
    await page.waitForSelector('.side-panel .places li:last-child [aria-current=true]')
    await expect.poll(() => chosen.isVisible()).toBe(true)
    expect(await page.evaluate('document.querySelector("mark.chosen").getBoundingClientRect().top < innerHeight')).toBe(true)
    const before = new URL(page.url()).searchParams.get('mark') ?? ''
    await page.keyboard.press('n')
    await expect.poll(() => new URL(page.url()).searchParams.get('mark')).not.toBe(before)
    const after = new URL(page.url()).searchParams.get('mark') ?? ''
    expect(Number(after.split('-')[0])).toBeGreaterThanOrEqual(Number(before.split('-')[0]))
    await page.context().close()
  })

  it('compares two provinces and two years, and opens what both do', async () => {
    const { page, errors } = await visit('/compare')
    await facet(page, '甲').selectOption('province:620000')
    await facet(page, '乙').selectOption('province:220000')
    await expect.poll(() => page.locator('.summary thead th').allTextContents()).toEqual(['甲 甘肃省', '乙 吉林省', '两边都有'])
    await page.locator('.cells td.has-both button').first().click()
    await page.waitForSelector('.side-panel .compare-side .evidence mark')
    const sides = page.locator('.side-panel .compare-side')
    expect(await sides.count()).toBe(2)
    for (const side of await sides.all()) expect(await side.locator('li').count()).toBeGreaterThan(0)
    await page.getByRole('tab', { name: '年份' }).click()
    await expect.poll(() => page.locator('.summary thead th').allTextContents()).toEqual(['甲 2018', '乙 2023', '两边都有'])
    const policies = (await api<PolicyList>('/policies')).filter((p) => !p.external)
    const tasks = (year: string) => policies.filter((p) => p.issuedOn?.startsWith(year)).reduce((sum, p) => sum + p.tasks, 0)
    const row = page.locator('.summary tbody tr', { hasText: '任务' }).locator('td')
    expect((await row.allTextContents()).slice(0, 2).map(Number)).toEqual([tasks('2018'), tasks('2023')])
    await page.getByRole('button', { name: '对调' }).click()
    await expect.poll(() => page.locator('.summary thead th').first().textContent()).toBe('甲 2023')
    expect(errors).toEqual([])
    await page.context().close()
  })
})
