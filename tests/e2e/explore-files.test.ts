import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { MultiDirectedGraph } from 'graphology'
import { parse as readGexf } from 'graphology-gexf'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApp } from '../support/app.ts'
import { noBrowser, openBrowser } from '../support/browser.ts'
import { downloadOf, drawnNodes, graphOf, settled, visit } from '../support/explore-page.ts'

const bom = '\uFEFF'

describe.skipIf(noBrowser !== undefined)(`files${noBrowser ? ` (${noBrowser})` : ''}`, () => {
  let app: Awaited<ReturnType<typeof startApp>>
  let browser: Browser
  let page: Page
  const root = 'department:620000/甘肃省工业和信息化厅'
  beforeAll(async () => {
    app = await startApp()
    browser = await openBrowser()
    // What is left out must be left out of every file: the provinces are switched off.
    page = (await visit(browser, `${app.url}${graphOf(root)}&off=Province`)).page
    await settled(page)
  })
  afterAll(async () => {
    await browser?.close()
    await app?.close()
  })
  const fileOf = (name: string) =>
    downloadOf(page, async () => {
      await page.getByRole('button', { name: '导出' }).click()
      await page.getByRole('menuitem', { name }).click()
    })
  const xml = (text: string) => {
    expect(XMLValidator.validate(text)).toBe(true)
    return new XMLParser({ ignoreAttributes: false, isArray: (name) => ['node', 'edge', 'key', 'text', 'line', 'g'].includes(name) }).parse(
      text,
    )
  }

  it('CSV opens in a spreadsheet as Chinese: a mark of its encoding, a head, a row for each node shown', async () => {
    const { name, bytes } = await fileOf('表格 CSV')
    expect(name).toBe('zhengtu-graph.csv')
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    const [head, ...rows] = text.replace(bom, '').trimEnd().split('\r\n')
    expect(head).toBe('名称,种类,说明,邻居数,标识')
    expect(rows.length).toBe(await drawnNodes(page))
    expect(rows.some((row) => row.startsWith('甘肃省工业和信息化厅,部门,'))).toBe(true)
    expect(rows.some((row) => row.includes('province:'))).toBe(false)
  })

  it('JSON, GEXF and GraphML hold the same nodes and lines', async () => {
    const data = JSON.parse((await fileOf('数据 JSON')).bytes.toString()) as { nodes: { id: string }[]; edges: { id: string }[] }
    const ids = data.nodes.map(({ id }) => id).sort()
    expect(ids.length).toBe(await drawnNodes(page))
    const gexf = (await fileOf('GEXF')).bytes.toString()
    const graph = readGexf(MultiDirectedGraph, gexf)
    xml(gexf)
    expect([graph.nodes().sort(), graph.size]).toEqual([ids, data.edges.length])
    expect(graph.getNodeAttributes(root)).toMatchObject({ label: '甘肃省工业和信息化厅', kind: 'Department' })
    const { graphml } = xml((await fileOf('GraphML')).bytes.toString())
    expect(graphml.graph.node.map((node: Record<string, string>) => node['@_id']).sort()).toEqual(ids)
    expect(graphml.graph.edge.length).toBe(data.edges.length)
    const keys = new Set(graphml.key.map((key: Record<string, string>) => key['@_id']))
    for (const { data: values } of graphml.graph.node)
      for (const value of [values].flat()) expect(keys).toContain((value as Record<string, string>)['@_key'])
  })

  it('SVG is a picture of its own, with a mark and a name for each node', async () => {
    const { bytes } = await fileOf('SVG')
    const { svg } = xml(bytes.toString())
    expect(svg['@_xmlns']).toBe('http://www.w3.org/2000/svg')
    expect(svg.g.length).toBe(await drawnNodes(page))
    expect(svg.g.map((one: { title: string }) => one.title)).toContain('甘肃省工业和信息化厅')
    expect(svg.text.length).toBeGreaterThan(5)
    const size = await page.evaluate(
      `new Promise((resolve, reject) => {
        const image = new Image()
        image.onload = () => resolve([image.naturalWidth, image.naturalHeight])
        image.onerror = () => reject(new Error('no picture'))
        image.src = 'data:image/svg+xml;base64,${bytes.toString('base64')}'
      })`,
    )
    expect((size as number[]).every((length) => length > 300)).toBe(true)
  })

  it('PNG is a picture, and not an empty one', async () => {
    const { bytes } = await fileOf('PNG')
    expect([...bytes.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
    const colours = await page.evaluate(
      `new Promise((resolve) => {
        const image = new Image()
        image.onload = () => {
          const canvas = document.createElement('canvas')
          canvas.width = image.naturalWidth
          canvas.height = image.naturalHeight
          const context = canvas.getContext('2d')
          context.drawImage(image, 0, 0)
          const { data } = context.getImageData(0, 0, canvas.width, canvas.height)
          const seen = new Set()
          for (let i = 0; i < data.length; i += 4) seen.add(data[i] << 16 | data[i + 1] << 8 | data[i + 2])
          resolve([...seen].map((colour) => '#' + colour.toString(16).padStart(6, '0')))
        }
        image.src = 'data:image/png;base64,${bytes.toString('base64')}'
      })`,
    )
    const tokens = await page.evaluate(
      `['--paper', '--kind-task', '--kind-department'].map((name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim())`,
    )
    for (const token of tokens as string[]) expect(colours).toContain(token)
  })

  it('a view is saved with a note, opened, changed, taken along and brought back, by keyboard', async () => {
    const { page } = await visit(browser, `${app.url}${graphOf(root)}&depth=2`)
    await settled(page)
    const saved = page.url()
    await page.locator('main').focus()
    await page.keyboard.press('v')
    const dialog = page.getByRole('dialog')
    await dialog.waitFor()
    expect(await dialog.getByRole('textbox', { name: '名称' }).inputValue()).toContain('甘肃省工业和信息化厅')
    await dialog.getByRole('textbox', { name: '名称' }).fill('工信厅两层')
    await dialog.getByRole('textbox', { name: '备注' }).fill('看看与谁共事')
    await dialog.getByRole('button', { name: '保存当前视图' }).press('Enter')
    await dialog.getByText('已保存“工信厅两层”。').waitFor()
    await dialog.getByRole('button', { name: '编辑“工信厅两层”' }).press('Enter')
    await dialog.getByRole('form', { name: /编辑/ }).getByRole('textbox', { name: '备注' }).fill('与谁共事，第二层')
    await dialog.getByRole('button', { name: '确定' }).press('Enter')
    await dialog.getByText('与谁共事，第二层').waitFor()
    const { bytes } = await downloadOf(page, () => dialog.getByRole('button', { name: '导出 JSON' }).click())
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })

    await page.goto(`${app.url}/targets`)
    await page.getByRole('button', { name: '视图' }).click()
    await dialog.getByRole('link', { name: '工信厅两层' }).press('Enter')
    await settled(page)
    expect(page.url()).toBe(saved)

    await page.getByRole('button', { name: '视图' }).click()
    await dialog.getByRole('button', { name: '删除“工信厅两层”' }).click()
    await expect.poll(() => dialog.getByRole('listitem').count()).toBe(0)
    await dialog.getByRole('button', { name: '恢复' }).click()
    await expect.poll(() => dialog.getByRole('listitem').count()).toBe(1)
    await dialog.getByRole('button', { name: '删除“工信厅两层”' }).click()

    const choose = (name: string, text: string) =>
      dialog.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) })
    await choose('other.json', '{"nodes": []}')
    await dialog.getByText(/不是政图导出的视图/).waitFor()
    await choose('views.json', bytes.toString())
    await dialog.getByText('导入 1 个视图。').waitFor()
    await dialog.getByText('与谁共事，第二层').waitFor()
    await page.context().close()
  })

  it('views that the browser keeps but nobody can read cost nothing, and are not overwritten', async () => {
    const { page, errors } = await visit(browser, `${app.url}/`)
    await page.evaluate(`localStorage.setItem('zhengtu.views', '{"version": 99, "views": "later"}')`)
    await page.reload()
    await page.waitForSelector('[data-ready="true"]')
    await page.getByRole('button', { name: '视图' }).click()
    await page.getByRole('dialog').getByRole('button', { name: '保存当前视图' }).click()
    await expect.poll(() => page.getByRole('dialog').getByRole('listitem').count()).toBe(1)
    expect(await page.evaluate(`localStorage.getItem('zhengtu.views.unread')`)).toContain('later')
    expect(errors).toEqual([])
    await page.context().close()
  })
})
