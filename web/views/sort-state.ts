import type { Sort } from '../parts/data-table.tsx'

/** How a table's order stands in an address: `tasks` rising, `-tasks` falling, empty as it comes. */
export const readSort = (value: string): Sort | undefined =>
  value === '' ? undefined : { key: value.replace(/^-/, ''), down: value.startsWith('-') }

export const writeSort = ({ key, down }: Sort): string => (down ? `-${key}` : key)
