import { gzipSync } from 'node:zlib'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApp } from '../support/app.ts'
import { violationsOf } from '../support/axe.ts'
import { noBrowser, openBrowser, openPage } from '../support/browser.ts'
import { graphOf, settled, visit } from '../support/explore-page.ts'

const themes = ['light', 'dark'] as const
const languages = ['zh', 'en'] as const

describe.skipIf(noBrowser !== undefined)(
  `the overview, the graph and what stands on every page${noBrowser ? ` (${noBrowser})` : ''}`,
  () => {
    let app: Awaited<ReturnType<typeof startApp>>
    let browser: Browser
    let paths: Record<string, string>
    const root = 'department:620000/甘肃省工业和信息化厅'
    beforeAll(async () => {
      app = await startApp()
      browser = await openBrowser()
      const graph = `${graphOf(root)}&sel=${encodeURIComponent(root)}`
      const views = Object.fromEntries(['graph', 'table', 'matrix', 'text'].map((view) => [view, `${graph}&depth=2&view=${view}`]))
      paths = { start: '/', explore: '/explore', ...views }
    })
    afterAll(async () => {
      await browser?.close()
      await app?.close()
    })
    const findings = async (page: Page, name: string) => {
      await page.waitForSelector('main :is(h1, h2)')
      await page.waitForLoadState('networkidle')
      await expect.poll(() => page.locator('.state.loading').count()).toBe(0)
      return (await violationsOf(page)).map((finding) => `${name}: ${finding}`)
    }

    it.each(languages)('is no wider than a phone: %s', { timeout: 180_000 }, async (language) => {
      const { page } = await openPage(browser, { width: 390, height: 844, language })
      for (const [name, path] of Object.entries(paths)) {
        await page.goto(app.url + path)
        await page.waitForSelector('main :is(h1, h2)')
        await page.waitForLoadState('networkidle')
        expect(await page.evaluate('document.documentElement.scrollWidth'), name).toBe(390)
      }
      await page.context().close()
    })

    it('keeps the bar of pages in sight beside the open sheet of a phone, and the stage leaves nothing to scroll', async () => {
      const { page } = await visit(browser, app.url + (paths.graph ?? ''), { width: 390, height: 844 })
      await settled(page)
      expect(await page.evaluate('document.documentElement.scrollHeight <= innerHeight')).toBe(true)
      const [sheet, bar] = [await page.locator('.explore .panel').boundingBox(), await page.locator('nav.side').boundingBox()]
      expect((sheet?.y ?? 0) + (sheet?.height ?? 0)).toBeLessThanOrEqual((bar?.y ?? 0) + 1)
      await page.context().close()
    })

    it.each(themes.flatMap((theme) => languages.map((language) => [theme, language] as const)))(
      'gives axe nothing to say: %s, %s',
      { timeout: 180_000 },
      async (theme, language) => {
        const { page } = await openPage(browser, { theme, language })
        const found: string[] = []
        for (const [name, path] of Object.entries(paths)) {
          await page.goto(app.url + path)
          found.push(...(await findings(page, name)))
        }
        await page.locator('main').focus()
        for (const key of ['?', 'v']) {
          await page.keyboard.press(key)
          await page.getByRole('dialog').waitFor()
          if (key === 'v') {
            await page.locator('dialog button[type=submit]').click()
            await page.locator('dialog .views li').waitFor()
          }
          found.push(...(await findings(page, `dialog ${key}`)))
          await page.keyboard.press('Escape')
          await page.getByRole('dialog').waitFor({ state: 'detached' })
        }
        await page.goto(app.url)
        await page.getByRole('main').getByRole('combobox').fill('质量')
        await page.getByRole('option').first().waitFor()
        found.push(...(await findings(page, 'search')))
        expect(found).toEqual([])
        await page.context().close()
      },
    )

    it.each(['start', 'explore', 'graph'])('moves nothing while its answers come in: %s', async (name) => {
      const { page } = await openPage(browser)
      await page.addInitScript(`
      globalThis.shifted = 0
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) globalThis.shifted += entry.value
      }).observe({ type: 'layout-shift', buffered: true })`)
      await page.goto(app.url + (paths[name] ?? ''))
      await page.waitForLoadState('networkidle')
      await expect.poll(() => page.locator('.state.loading').count()).toBe(0)
      expect(await page.evaluate('globalThis.shifted')).toBeLessThan(0.1)
      await page.context().close()
    })

    it('loads the overview with at most 260 KB, gzipped', async () => {
      const { page } = await openPage(browser)
      const loaded: Promise<Buffer>[] = []
      page.on('response', (response) => {
        if (/\.(?:js|css|html)$|\/$/.test(new URL(response.url()).pathname)) loaded.push(response.body())
      })
      await page.goto(app.url)
      await page.waitForSelector('.start[data-ready="true"]')
      await page.waitForLoadState('networkidle')
      const sizes = (await Promise.all(loaded)).map((body) => gzipSync(body).length)
      expect(sizes.length).toBeGreaterThan(3)
      expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(260 * 1024)
      await page.context().close()
    })

    it('prints the graph with its sentence, and nothing to press', async () => {
      const { page } = await visit(browser, app.url + (paths.graph ?? ''), { width: 1123, height: 794 })
      await settled(page)
      await page.emulateMedia({ media: 'print' })
      expect(await page.locator('.bar, .side, .toolbar').filter({ visible: true }).count()).toBe(0)
      expect(await page.locator('.panel blockquote').first().isVisible()).toBe(true)
      const text = (await page.pdf({ format: 'A4', landscape: true })).toString('latin1')
      expect(text.match(/\/Type \/Page\b/g)?.length).toBeLessThanOrEqual(4)
      await page.context().close()
    })
  },
)
