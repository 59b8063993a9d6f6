import { useQueries, useQuery } from '@tanstack/react-query'
import { sentencesOf } from '../api.ts'
import { EvidenceQuote } from '../parts/evidence-quote.tsx'
import { Loading } from '../parts/states.tsx'

interface Evidence {
  readonly quote: string
  readonly start: number
  readonly end: number
}

/** What a policy says of a task, or without one. */
interface Said {
  readonly policy: string
  /** The words that say it; those of one paragraph are marked in it together. */
  readonly places: readonly Evidence[]
  /** The task whose headings are told. */
  readonly task?: string | undefined
}

interface Props extends Said {
  readonly policyTitle: string
}

const asked = ({ policy, places, task }: Said) => sentencesOf(policy, places, task)

/** Whether the sentences are here, so that a list of them can come at once and not line by line. */
export function useSentencesHere(all: readonly Said[]): boolean {
  return useQueries({ queries: all.map(asked), combine: noneIsPending })
}

const noneIsPending = (queries: readonly { readonly isPending: boolean }[]) => !queries.some(({ isPending }) => isPending)

/** A fact's sentence in its paragraph, with the document, its number and date, and the headings above. */
export function PolicySentence({ policyTitle, ...said }: Props) {
  const { data, isPending } = useQuery(asked(said))
  if (isPending) return <Loading lines={5} />
  const { policy, places } = said
  const source = { policy, policyTitle, docNumber: data?.docNumber, issuedOn: data?.issuedOn, section: data?.section }
  const paragraphs = data?.paragraphs ?? []
  if (paragraphs.length === 0) return places.map((place) => <EvidenceQuote key={`${place.start} ${place.end}`} {...place} {...source} />)
  return paragraphs.map(({ text, start, places: [first, ...further] }) =>
    first === undefined ? null : (
      <EvidenceQuote key={start} {...first} {...source} further={further} paragraph={text} paragraphStart={start} />
    ),
  )
}
