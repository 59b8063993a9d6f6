import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editView, mergeViews, readViews, removeView, type SavedView, writeViews } from '../../../../web/state/saved-views.ts'

const view = (id: string, savedAt = '2024-05-01T08:00:00.000Z', rest: Partial<SavedView> = {}): SavedView => ({
  id,
  name: `视图 ${id}`,
  note: '',
  href: '/explore?focus=province%3A620000',
  savedAt,
  ...rest,
})
const fileOf = (views: readonly unknown[], version: unknown = 1) => JSON.stringify({ format: 'zhengtu-views', version, views })

describe('saved views', () => {
  it('read back what was written', () => {
    const text = fc.string({ unit: 'binary', maxLength: 40 }).filter((one) => one.isWellFormed())
    const views = fc.uniqueArray(
      fc.record({
        id: fc.uuid(),
        name: text.filter((name) => name.trim() !== ''),
        note: text,
        href: text.map((query) => `/targets?q=${encodeURIComponent(query)}#q=1-2`),
        savedAt: fc.constantFrom('2023-01-01T00:00:00.000Z', '2024-01-01T00:00:00.000Z'),
      }),
      { selector: ({ id }) => id, maxLength: 4 },
    )
    fc.assert(
      fc.property(views, (list) => {
        expect(readViews(writeViews(list))).toEqual({ views: list, refused: 0 })
      }),
    )
  })
  it('keep what can be read of a file that is partly bad, and count the rest', () => {
    const bad = [null, 7, 'view', {}, { ...view('b'), name: ' ' }, { ...view('c'), href: 3 }, { ...view('d'), note: 'x'.repeat(5000) }]
    expect(readViews(fileOf([view('a'), ...bad]))).toEqual({ views: [view('a')], refused: bad.length })
  })
  it.each(['', 'null', '[]', '{"views":[]}', '{"version":1,"views":{}}', '{"version":2,"views":[]}', '{"version":1'])(
    'refuse %j as a whole',
    (text) => expect(readViews(text)).toBeUndefined(),
  )
  it.each(['https://example.org/', '//example.org/', '/\\example.org', 'javascript:alert(1)', 'explore', '', '/\n/example.org'])(
    'never lead out of the application: %j',
    (href) => expect(readViews(fileOf([{ ...view('a'), href }]))).toEqual({ views: [], refused: 1 }),
  )
  it('take a note for granted as empty in a file that has none', () => {
    const { note, ...bare } = view('a')
    expect(readViews(fileOf([bare]))?.views).toEqual([{ ...bare, note }])
  })
  it('merge by id, the later saved wins and stands first, and a second import changes nothing', () => {
    const [old, fresh] = [view('a', '2024-01-01T00:00:00.000Z'), view('a', '2024-02-01T00:00:00.000Z', { name: '新' })]
    const other = view('b', '2024-01-15T00:00:00.000Z')
    expect(mergeViews([old, other], [fresh])).toEqual([fresh, other])
    expect(mergeViews([fresh, other], [old])).toEqual([fresh, other])
    const once = mergeViews([other], [fresh])
    expect(mergeViews(once, [other, fresh])).toEqual(once)
  })
  it('are renamed and deleted one by one; an empty name keeps the former', () => {
    const both = [view('a'), view('b')]
    expect(editView(both, 'b', '  新名 ', ' 看过 ')).toEqual([both[0], { ...both[1], name: '新名', note: '看过' }])
    expect(editView(both, 'a', '  ', '')[0]?.name).toBe('视图 a')
    expect(removeView(both, 'a')).toEqual([both[1]])
  })
})
