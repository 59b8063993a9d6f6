import type { AnchorHTMLAttributes, MouseEvent } from 'react'
import { navigate } from '../state/url.ts'

/** A link inside the application: no reload, and all that links can do (new tab, copy). */
export function Link({ href, onClick, ...rest }: AnchorHTMLAttributes<HTMLAnchorElement> & { href: string }) {
  const go = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event)
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    navigate(href)
  }
  return <a href={href} onClick={go} {...rest} />
}

/** Where a node is looked at: a policy in the reader, a department on its page, all else in the free graph. */
export const hrefOf = (node: { readonly id: string; readonly label: string }): string => {
  const id = encodeURIComponent(node.id)
  if (node.label === 'Policy') return `/policies?id=${id}`
  if (node.label === 'Department') return departmentHref(node.id)
  return exploreHref(node.id)
}

/** A department's page. */
export const departmentHref = (department: string): string => `/departments?id=${encodeURIComponent(department)}`

/** The free graph with one node in its middle. */
export const exploreHref = (node: string): string => `/explore?focus=${encodeURIComponent(node)}`

/** A stretch of a policy's text in the reader. */
export const readerHref = (policy: string, start: number, end: number): string =>
  `/policies?id=${encodeURIComponent(policy)}#q=${start}-${end}`
