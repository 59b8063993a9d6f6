import { existsSync } from 'node:fs'
import { type Browser, chromium, type Page } from 'playwright-core'

const path = process.env.CHROMIUM_PATH ?? ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync)

/** Why there is no browser; undefined when there is one. With REQUIRE_BROWSER=1 its absence is a failure. */
export const noBrowser = path !== undefined && existsSync(path) ? undefined : 'no Chromium on this machine (set CHROMIUM_PATH)'
if (noBrowser !== undefined && process.env.REQUIRE_BROWSER === '1') throw new Error(`REQUIRE_BROWSER=1, but ${noBrowser}.`)

/** The system's Chromium, with WebGL in software, or with none. */
export async function openBrowser({ webgl = true }: { webgl?: boolean } = {}): Promise<Browser> {
  if (path === undefined) throw new Error(noBrowser)
  return chromium.launch({
    executablePath: path,
    args: [
      ...['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
      ...(webgl ? ['--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist'] : ['--disable-3d-apis']),
    ],
  })
}

/** A fresh page in a language and a theme; what the page throws or logs as an error is collected. */
export async function openPage(
  browser: Browser,
  options: { language?: 'zh' | 'en'; theme?: 'light' | 'dark'; width?: number; height?: number } = {},
): Promise<{ page: Page; errors: string[] }> {
  const { language = 'zh', theme = 'light', width = 1280, height = 800 } = options
  const context = await browser.newContext({ viewport: { width, height }, reducedMotion: 'reduce', locale: 'zh-CN' })
  await context.addInitScript(`localStorage.setItem('zhengtu.language', '${language}'); localStorage.setItem('zhengtu.theme', '${theme}')`)
  const page = await context.newPage()
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  return { page, errors }
}
