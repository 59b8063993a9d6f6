import { type DefaultTreeAdapterTypes, parse } from 'parse5'

export type Node = DefaultTreeAdapterTypes.ChildNode
export type Element = DefaultTreeAdapterTypes.Element

/** Elements that hold no words of the document. */
const silent = new Set(
  'script style noscript template svg iframe object embed canvas audio video select button input textarea option nav footer aside head link meta base map dialog'.split(
    ' ',
  ),
)

/** Class and id words by which sites mark what stands around the document. */
const around =
  /(?:^|[-_\s])(?:nav|navbar|navigation|menu|footer|foot|breadcrumbs?|crumbs?|position|location|share|bdsharebuttonbox|sidebar|toolbar|copyright|qrcode|ewm|search|friendlinks?|links?|related|recommend|pagination|banner|topbar|login|print|fontsize|dangqian|weizhi)(?:$|[-_\s\d])/i

/** The page as a tree; nesting deeper than this is flattened, so that no walk overflows the stack. */
export const deepest = 600

/** The parsed page. */
export function parsePage(html: string): DefaultTreeAdapterTypes.Document {
  return parse(html)
}

export function isElement(node: Node): node is Element {
  return 'tagName' in node
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value
}

/** Whether an element leads to another page; anchors within the page do not. */
export function isLink(element: Element): boolean {
  if (element.tagName !== 'a') return false
  const href = attribute(element, 'href')
  return href === undefined ? attribute(element, 'name') === undefined && attribute(element, 'id') === undefined : !/^\s*#./.test(href)
}

/**
 * Whether a reader of the page sees nothing of it, or only what every page of the site has. `prose` is how many of its Han stand outside
 * links; what has more than `most` of them is the document, whatever it is called.
 */
export function isAround(element: Element, prose: number, most = 400): boolean {
  if (silent.has(element.tagName)) return true
  const style = attribute(element, 'style') ?? ''
  if (/display\s*:\s*none|visibility\s*:\s*hidden/i.test(style) || attribute(element, 'hidden') !== undefined) return true
  const role = attribute(element, 'role')
  if (role === 'navigation' || role === 'contentinfo' || role === 'search' || role === 'banner') return true
  if (element.tagName === 'body' || prose > most) return false
  return around.test(`${attribute(element, 'id') ?? ''} ${attribute(element, 'class') ?? ''}`)
}

/** How many Han stand in the element outside links and silent elements; kept by element, filled for the whole tree in one walk. */
export function countProse(root: { childNodes: readonly Node[] }): Map<object, number> {
  const counts = new Map<object, number>()
  const visit = (node: { childNodes: readonly Node[] }, depth: number): number => {
    let sum = 0
    for (const child of node.childNodes) {
      if (child.nodeName === '#text' && 'value' in child) sum += han(child.value)
      else if (isElement(child) && depth < deepest && !silent.has(child.tagName)) {
        const inner = visit(child, depth + 1)
        if (!isLink(child)) sum += inner
      }
    }
    counts.set(node, sum)
    return sum
  }
  visit(root, 0)
  return counts
}

/** Ids and classes by which sites mark the text of a document. */
const named =
  /(?:^|\s)(?:UCAP-CONTENT|zoom|zoomcon|TRS_Editor|trs_editor_view|TRS_UEDITOR|pages_content|(?:article|art|content|news|detail|info|text)[-_]?(?:content|con|text|body|main|box)|(?:artic|con|xl)_?(?:con|text|main)|view-content|ewb-article-info|j-fontContent|vsb_content(?:_\d+)?)(?:$|\s)/i

/**
 * The element of the document, without what stands around it: the one that the site names so where it holds such a share of the prose (within
 * one, only nearly all counts), else the deepest that holds nearly all.
 */
export function mainElement(root: Element, counts: ReadonlyMap<object, number>, share = 0.4): Element {
  const all = counts.get(root) ?? 0
  const marked = findAll(root, (element) => named.test(`${attribute(element, 'id') ?? ''} ${attribute(element, 'class') ?? ''}`))
  const document = marked.find((element) => all > 0 && (counts.get(element) ?? 0) >= all * share)
  return document === undefined ? densest(root, counts) : mainElement(document, counts, 0.8)
}

function densest(root: Element, counts: ReadonlyMap<object, number>): Element {
  const all = counts.get(root) ?? 0
  let here = root
  if (all === 0) return root
  for (let depth = 0; depth < deepest; depth += 1) {
    const inner = here.childNodes.find((child) => isElement(child) && (counts.get(child) ?? 0) >= all * 0.8)
    if (inner === undefined || !isElement(inner) || /^(?:p|table|tbody|tr|ul|ol|dl|span|font|h[1-6])$/.test(inner.tagName)) return here
    here = inner
  }
  return here
}

/** The first element for which the test holds, in document order. */
export function find(node: { childNodes: readonly Node[] }, test: (element: Element) => boolean, depth = 0): Element | undefined {
  if (depth > deepest) return undefined
  for (const child of node.childNodes) {
    if (!isElement(child)) continue
    if (test(child)) return child
    const inner = find(child, test, depth + 1)
    if (inner !== undefined) return inner
  }
  return undefined
}

/** All outermost elements for which the test holds, in document order. */
export function findAll(node: { childNodes: readonly Node[] }, test: (element: Element) => boolean, depth = 0): Element[] {
  if (depth > deepest) return []
  return node.childNodes.flatMap((child) => (!isElement(child) ? [] : test(child) ? [child] : findAll(child, test, depth + 1)))
}

function han(text: string): number {
  let count = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code >= 0x3400 && code <= 0x9fff) count += 1
  }
  return count
}
