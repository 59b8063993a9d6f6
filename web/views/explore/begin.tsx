import { useStats } from '../../api.ts'
import { useText } from '../../i18n/define.ts'
import { SearchBox } from '../../panels/search-box.tsx'
import { KindMark } from '../../parts/kind-mark.tsx'
import { exploreHref, Link } from '../../parts/link.tsx'
import { Answered } from '../../parts/states.tsx'
import { exploreText } from './text.ts'

/** The graph before there is one: never everything at once, always from one node. */
export function Begin({ onPick }: { onPick: (node: string) => void }) {
  const text = useText(exploreText)
  const stats = useStats()
  return (
    <div className="page stack" data-ready="true">
      <header>
        <h1>{text.title}</h1>
        <p>{text.lead}</p>
      </header>
      <SearchBox large label={text.find} onPick={({ id }) => onPick(id)} />
      <section>
        <h2>{text.examples}</h2>
        <Answered query={stats} lines={4}>
          {({ provinces }) => (
            <ul className="row begin">
              {provinces.map(({ id, name, policies }) => (
                <li key={id}>
                  <KindMark kind="Province" silent /> <Link href={exploreHref(id)}>{name}</Link>{' '}
                  <span className="muted number">{policies}</span>
                </li>
              ))}
            </ul>
          )}
        </Answered>
      </section>
    </div>
  )
}
