import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApp } from '../support/app.ts'
import { noBrowser, openBrowser, openPage } from '../support/browser.ts'

describe.skipIf(noBrowser !== undefined)(`the five views${noBrowser ? ` (${noBrowser})` : ''}`, () => {
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
  const visit = async (path: string) => {
    const opened = await openPage(browser)
    await opened.page.goto(app.url + path)
    return opened.page
  }

  it('opens the pair that shares most tasks by keyboard, and a reload keeps it', async () => {
    const page = await visit('/departments')
    const cell = page.locator('table.matrix td[role=gridcell].filled.lower').first()
    await cell.focus()
    await cell.press('Enter')
    await page.waitForSelector('.side-panel .evidence mark')
    const tasks = await page.locator('.side-panel .shared-tasks h3').allTextContents()
    expect(tasks.length).toBeGreaterThan(0)
    await page.reload()
    await page.waitForSelector('.side-panel .evidence mark')
    expect(await page.locator('.side-panel .shared-tasks h3').allTextContents()).toEqual(tasks)
    await page.keyboard.press('Escape')
    await page.waitForSelector('.side-panel', { state: 'detached' })
  })

  it('walks from a highlight to its node and back to another of its sentences', async () => {
    const page = await visit('/policies')
    await page.locator('.data-table tbody th a').first().click()
    await page.waitForSelector('article.document mark')
    await page.locator('article.document mark.hl-Department').first().click()
    await page.waitForSelector('.side-panel .places button')
    expect(await page.locator('article.document mark.chosen').count()).toBeGreaterThan(0)
    await page.locator('.side-panel .places button').last().click()
    await page.waitForSelector('.side-panel .places li:last-child [aria-current=true]')
  })

  it('shows the sentence of a target', async () => {
    const page = await visit('/targets')
    await page.locator('.glyph').first().focus()
    await page.keyboard.press('Enter')
    await page.waitForSelector('.side-panel .evidence mark')
    expect(new URL(page.url()).searchParams.get('target')).not.toBeNull()
  })
})
