import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { startApp } from '../support/app.ts'
import { openBrowser, openPage } from '../support/browser.ts'

/** Pictures of every page for the README, as WebP so that they stay small: `npm run screenshots [FOLDER]`. */
const folder = process.argv[2] ?? 'web/screenshots'
mkdirSync(folder, { recursive: true })
for (const old of readdirSync(folder).filter((name) => /\.(png|webp)$/.test(name))) rmSync(`${folder}/${old}`)
const app = await startApp()
const browser = await openBrowser()
const list = async <T>(path: string): Promise<T[]> => (await (await fetch(`${app.url}/api${path}`)).json()) as T[]
const id = encodeURIComponent
const department = (await list<{ id: string; tasks: number }>('/departments'))
  .sort((a, b) => b.tasks - a.tasks)
  .find(({ tasks }) => tasks <= 20)
const policy = (await list<{ id: string; departments: number }>('/policies')).sort((a, b) => b.departments - a.departments)[0]
const brands = await list<{ id: string; name: string; core: boolean; carriers: unknown[] }>('/brands')
const brand = brands.find(({ core, name, carriers }) => core && name.length < 4 && carriers.length > 3)
const pair = (await list<{ a: string; b: string }>('/shared'))[1]
const [target] = await list<{ id: string; indicatorId: string }>('/targets?indicator=indicator:制造业产品质量合格率')

const phone = { width: 390, height: 844 }
const pages: Readonly<Record<string, string>> = {
  start: '/',
  departments: `/departments?a=${id(pair?.a ?? '')}&b=${id(pair?.b ?? '')}`,
  department: `/departments?id=${id(department?.id ?? '')}`,
  policies: '/policies',
  reader: `/policies?id=${id(policy?.id ?? '')}&node=${id(department?.id ?? '')}`,
  columns: `/policies?id=${id(policy?.id ?? '')}&view=columns`,
  targets: `/targets?target=${id(target?.id ?? '')}`,
  brands: `/brands?id=${id(brand?.id ?? '')}`,
  compare: '/compare',
  explore: `/explore?focus=${id(department?.id ?? '')}`,
}
const dark = ['start', 'departments', 'reader', 'targets', 'explore']
const small = ['start', 'departments', 'reader', 'targets', 'brands', 'compare', 'explore']
const shots: readonly (readonly [string, string, Parameters<typeof openPage>[1]])[] = [
  ...Object.entries(pages).map(([name, path]) => [`${name}-light`, path, {}] as const),
  ...dark.map((name) => [`${name}-dark`, pages[name] ?? '/', { theme: 'dark' }] as const),
  ...small.map((name) => [`${name}-phone`, (pages[name] ?? '/').replace(/[?&](?:a|b|target|node)=[^&]*/g, ''), phone] as const),
]

/** The picture as WebP, made by the browser that took it. */
async function asWebp(page: Page, png: Buffer): Promise<Buffer> {
  const url =
    (await page.evaluate(`createImageBitmap(new Blob([Uint8Array.from(atob('${png.toString('base64')}'), (c) => c.charCodeAt(0))]))
    .then((image) => {
      const canvas = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height })
      canvas.getContext('2d').drawImage(image, 0, 0)
      return canvas.toDataURL('image/webp', 0.82)
    })`)) as string
  return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64')
}

for (const [name, path, options] of shots) {
  const { page } = await openPage(browser, options)
  await page.goto(app.url + path)
  await page.waitForLoadState('networkidle')
  if (path.startsWith('/explore') && options !== phone) await page.locator('.lines button').first().click()
  await page.waitForTimeout(500)
  writeFileSync(`${folder}/${name}.webp`, await asWebp(page, await page.screenshot()))
  await page.context().close()
}
await browser.close()
await app.close()
