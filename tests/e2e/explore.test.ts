import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApp } from '../support/app.ts'
import { noBrowser, openBrowser, openPage } from '../support/browser.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface Finding {
  readonly id: string
  readonly nodes: readonly { readonly html: string }[]
}

describe.skipIf(noBrowser !== undefined)(`the pages${noBrowser ? ` (${noBrowser})` : ''}`, () => {
  let app: Awaited<ReturnType<typeof startApp>>
  let browser: Browser
  let policy: string
  beforeAll(async () => {
    app = await startApp()
    browser = await openBrowser()
    const policies = (await (await fetch(`${app.url}/api/policies`)).json()) as { id: string; external: boolean; tasks: number }[]
    const smallest = policies.filter(({ external, tasks }) => !external && tasks > 0).sort((a, b) => a.tasks - b.tasks)[0]
    policy = smallest?.id ?? ''
  })
  afterAll(async () => {
    await browser?.close()
    await app?.close()
  })

  const visit = async (path: string, options: Parameters<typeof openPage>[1] = {}) => {
    const opened = await openPage(browser, options)
    await opened.page.goto(app.url + path)
    await opened.page.waitForSelector('[data-ready="true"]')
    return opened
  }
  const graphOf = (id: string) => `/explore?focus=${encodeURIComponent(id)}`
  const nodes = (page: Page) => page.locator('[role=application]').getAttribute('data-nodes').then(Number)
  const settled = (page: Page) => page.waitForSelector('.explore[data-ready="true"] [role=application][data-ready="true"]')
  /** The first expansion that is not shown yet, of the neighbour that is chosen. */
  const firstExpand = (page: Page) => page.locator('.relations button:enabled', { hasText: '展开' }).first()

  it('search finds Chinese inside a name, opens its graph, expands with the count before the click, and shows the sentence', async () => {
    const { page, errors } = await visit('/')
    await page.getByRole('main').getByRole('combobox').fill('市场监')
    await page.getByRole('option').first().waitFor()
    expect(await page.getByRole('option').first().textContent()).toContain('市场监')
    await page.keyboard.press('Enter')
    await settled(page)
    const before = await nodes(page)
    expect(before).toBeGreaterThan(1)
    await page.locator('.lines button').first().click()
    await page.locator('.panel [data-part=evidence] .evidence mark, .panel [data-part=evidence] p').first().waitFor()
    expect(errors).toEqual([])
    await page.context().close()
  })

  it('an expansion is undone by one step back, and done again by one forward', async () => {
    const { page } = await visit(graphOf(policy))
    await settled(page)
    const before = await nodes(page)
    await page.locator('.lines button', { hasText: /./ }).last().click()
    await page.locator('.panel .pairs button').last().click()
    await firstExpand(page).click()
    await expect.poll(() => nodes(page)).toBeGreaterThan(before)
    const after = await nodes(page)
    await page.getByRole('button', { name: '撤销' }).click()
    await expect.poll(() => nodes(page)).toBe(before)
    await page.getByRole('button', { name: '重做' }).click()
    await expect.poll(() => nodes(page)).toBe(after)
    await page.context().close()
  })

  it('a reload shows the same', async () => {
    const { page } = await visit(`${graphOf(policy)}&off=Section&depth=2`)
    await settled(page)
    const before = [await nodes(page), await page.locator('[data-part=shown]').textContent(), page.url()]
    await page.reload()
    await settled(page)
    expect([await nodes(page), await page.locator('[data-part=shown]').textContent(), page.url()]).toEqual(before)
    await page.context().close()
  })

  it('the keyboard alone leads from the search to the sentence', async () => {
    const { page } = await visit('/')
    await page.keyboard.press('/')
    await page.keyboard.type('质量')
    await page.getByRole('option').first().waitFor()
    await page.goto(app.url + graphOf(policy))
    await settled(page)
    for (let i = 0; i < 60; i++) {
      if (await page.evaluate(`document.activeElement?.getAttribute('role') === 'application'`)) break
      await page.keyboard.press('Tab')
    }
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    const spoken = page.locator('.stage [aria-live=polite]')
    await expect.poll(() => spoken.textContent()).toMatch(/第 1 \/ \d+ 个邻居/)
    const active = await page.locator('[role=application]').getAttribute('data-active')
    await page.keyboard.press('m')
    await page.getByRole('menu').waitFor()
    await page.keyboard.press('Escape')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    await expect.poll(() => new URL(page.url()).searchParams.get('sel')).not.toBeNull()
    await page.locator('.panel [data-part=evidence]').waitFor()
    expect(active).not.toBe('')
    await page.context().close()
  })

  it('a lost context comes back with the same picture', async () => {
    const { page, errors } = await visit(graphOf(policy))
    await settled(page)
    const before = await nodes(page)
    const stage = page.locator('.notices')
    expect(await stage.getAttribute('data-drawing')).toBe('webgl')
    await page.evaluate(
      `[...document.querySelectorAll('.stage-host canvas')].map((c) => c.getContext('webgl2')).find(Boolean).getExtension('WEBGL_lose_context').loseContext()`,
    )
    await expect
      .poll(() =>
        page.evaluate(
          `(() => { const gl = document.querySelector('canvas.sigma-nodes')?.getContext('webgl2'); return gl && !gl.isContextLost() })()`,
        ),
      )
      .toBe(true)
    expect([await nodes(page), await stage.getAttribute('data-drawing')]).toEqual([before, 'webgl'])
    expect(errors).toEqual([])
    await page.context().close()
  })

  it.each(['canvas', 'table'])('without WebGL the %s shows the graph', async (stage) => {
    const { page } = await visit(`${graphOf(policy)}&stage=${stage}`)
    await expect.poll(() => page.locator('.notices').getAttribute('data-drawing')).toBe(stage)
    expect(await page.locator(stage === 'table' ? '.twin tbody tr' : 'canvas.layer-all').count()).toBeGreaterThan(0)
    await page.context().close()
  })

  it('a link to what is gone says so and opens the rest', async () => {
    const { page } = await visit(`${graphOf(policy)}&focus=department:000000/no-such`)
    await settled(page)
    expect(await page.locator('.notices').textContent()).toContain('no-such')
    expect(await nodes(page)).toBeGreaterThan(1)
    await page.context().close()
  })

  it('nothing is wider than a phone', async () => {
    const { page } = await visit('/', { width: 390, height: 844 })
    for (const path of ['/', '/explore', graphOf(policy)]) {
      await page.goto(app.url + path)
      await page.waitForSelector('[data-ready="true"]')
      expect(await page.evaluate('document.documentElement.scrollWidth'), path).toBe(390)
    }
    await page.context().close()
  })

  const themes = ['light', 'dark'] as const
  const languages = ['zh', 'en'] as const
  const paths = ['/', '/departments', '/policies', '/targets', '/brands', '/compare', '/explore', 'graph', 'twin']
  it.each(themes.flatMap((theme) => languages.map((language) => [theme, language] as const)))(
    'axe finds nothing: %s, %s',
    async (theme, language) => {
      const { page } = await openPage(browser, { theme, language })
      const found: string[] = []
      for (const path of paths) {
        await page.goto(app.url + (path === 'graph' ? graphOf(policy) : path === 'twin' ? `${graphOf(policy)}&view=table` : path))
        await page.waitForSelector('main :is(h1, h2)')
        await page.waitForLoadState('networkidle')
        await page.evaluate(axe)
        const { violations } = (await page.evaluate(`axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] })`)) as {
          violations: readonly Finding[]
        }
        found.push(...violations.map(({ id, nodes: [first] }) => `${path} ${id} ${first?.html.slice(0, 160)}`))
      }
      expect(found).toEqual([])
      await page.context().close()
    },
  )
})
