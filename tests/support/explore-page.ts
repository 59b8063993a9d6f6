import type { Browser, Page } from 'playwright-core'
import { openPage } from './browser.ts'

type Options = Parameters<typeof openPage>[1]

/** The free graph around a node. */
export const graphOf = (id: string): string => `/explore?focus=${encodeURIComponent(id)}`

/** Opens an address in a context of its own and waits until the page stands. */
export async function visit(browser: Browser, address: string, options: Options = {}): Promise<{ page: Page; errors: string[] }> {
  const opened = await openPage(browser, options)
  await opened.page.goto(address)
  await opened.page.waitForSelector('[data-ready="true"]')
  return opened
}

/** Waits until the graph is loaded and drawn. */
export const settled = (page: Page) => page.waitForSelector('.explore[data-ready="true"] [role=application][data-ready="true"]')

/** How many marks the stage shows, count nodes included. */
export const drawnNodes = (page: Page): Promise<number> => page.locator('[role=application]').getAttribute('data-nodes').then(Number)

/** Presses Tab until the focused element answers to a selector; throws when a hundred steps do not lead there. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let step = 0; step < 100; step++) {
    if (await page.evaluate(`document.activeElement?.matches(${JSON.stringify(selector)}) === true`)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`No Tab leads to ${selector}.`)
}

/** What a menu offers as a file: its name and its bytes. */
export async function downloadOf(page: Page, click: () => Promise<void>): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), click()])
  const chunks: Buffer[] = []
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer)
  return { name: download.suggestedFilename(), bytes: Buffer.concat(chunks) }
}
