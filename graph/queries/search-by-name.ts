import { z } from 'zod'
import { count, requiredText, text } from './parts.ts'
import { defineQuery } from './query.ts'

/** Nodes whose name, title or alias holds the words, shortest first. */
export const searchByName = defineQuery({
  name: 'search-by-name',
  title: { zh: '按名称查找', en: 'Search by name' },
  cypher: `MATCH (n)
WHERE coalesce(n.name, n.title, n.indicator, '') CONTAINS $text OR any(alias IN coalesce(n.aliases, []) WHERE alias CONTAINS $text)
WITH n.id AS id, labels(n)[0] AS label, coalesce(n.name, n.title, n.indicator, '') AS title
RETURN id AS id, label AS label, title AS title, size(title) AS length
ORDER BY length, title, id LIMIT $limit`,
  parameters: z.object({ text: requiredText, limit: z.coerce.number().int().min(1).default(50) }),
  row: z.object({ id: text, label: text, title: text, length: count }),
})
