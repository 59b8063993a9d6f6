import { mkdirSync } from 'node:fs'
import { startApp } from '../support/app.ts'
import { openBrowser, openPage } from '../support/browser.ts'

/** Pictures of every page for the README: `npm run screenshots [FOLDER]`. */
const folder = process.argv[2] ?? 'web/screenshots'
mkdirSync(folder, { recursive: true })
const app = await startApp()
const browser = await openBrowser()
const list = async <T>(path: string): Promise<T[]> => (await (await fetch(`${app.url}/api${path}`)).json()) as T[]
const busiest = (await list<{ id: string; tasks: number }>('/departments'))
  .sort((a, b) => b.tasks - a.tasks)
  .find(({ tasks }) => tasks <= 20)
const policy = (await list<{ id: string; tasks: number }>('/policies')).sort((a, b) => b.tasks - a.tasks)[0]
const pages = {
  start: '/',
  departments: '/departments',
  policies: `/policies?id=${encodeURIComponent(policy?.id ?? '')}`,
  targets: '/targets',
  brands: '/brands',
  compare: '/compare',
  explore: `/explore?focus=${encodeURIComponent(busiest?.id ?? '')}`,
}
const shots: readonly (readonly [string, string, Parameters<typeof openPage>[1]])[] = [
  ...Object.entries(pages).map(([name, path]) => [`${name}-light`, path, {}] as const),
  ['start-dark', '/', { theme: 'dark' }],
  ['start-phone', '/', { width: 390, height: 844 }],
]
for (const [name, path, options] of shots) {
  const { page } = await openPage(browser, options)
  await page.goto(app.url + path)
  await page.waitForLoadState('networkidle')
  await page.waitForTimeout(500)
  await page.screenshot({ path: `${folder}/${name}.png` })
  await page.context().close()
}
await browser.close()
await app.close()
