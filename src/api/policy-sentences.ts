import { z } from '@hono/zod-openapi'
import { pathsOf } from './evidence.ts'
import { paragraphsAround } from './paragraphs.ts'
import { type Context, filter, policyAt, present, reads } from './route.ts'
import { PolicySentences } from './shapes.ts'

/** Places of a text, `120-131,140-152`: where each begins, and ends before. */
const Places = z
  .string()
  .max(4000)
  .regex(/^\d{1,9}-\d{1,9}(?:,\d{1,9}-\d{1,9})*$/, 'not of the form 120-131,140-152')
  .transform((printed) => printed.split(',').map((place) => place.split('-').map(Number) as [number, number]))

/** Sentences in their paragraphs: a page that quotes a policy need not load it. */
export function mountPolicySentences({ app, engine, catalogue }: Context): void {
  const query = z.object({ at: Places, task: filter })
  const route = reads('/api/policies/{id}/sentences', 'Stretches of a policy’s text in their paragraphs', query, PolicySentences)
  app.openapi(route, async (context) => {
    const { id } = policyAt(await catalogue(), context)
    const { at, task } = context.req.valid('query')
    const columns = 'p.title AS title, p.docNumber AS docNumber, p.issuedOn AS issuedOn, p.text AS text'
    const [policy] = await engine.read(`MATCH (p:Policy {id: $id}) RETURN ${columns}`, { id })
    const paths = await pathsOf(engine, task === '' ? [] : [task])
    const { text, ...head } = policy as Readonly<Record<string, string | null>>
    const printed = text ?? ''
    const places = at.map(([start, end]) => ({ start, end, quote: printed.slice(start, end) }))
    return context.json(
      {
        ...(present(head) as { title: string }),
        section: [...(paths.get(task) ?? [])],
        paragraphs: paragraphsAround(printed, places).map((paragraph) => ({ ...paragraph, places: [...paragraph.places] })),
      },
      200,
    )
  })
}
