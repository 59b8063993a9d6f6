import type { Locator, Page } from 'playwright-core'

/** The choice that stands under a label in a row of facets. */
export const facet = (page: Page, label: string): Locator => page.locator(`label.facet:has(> span:text-is("${label}")) select`)
