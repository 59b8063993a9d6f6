import { useQueries } from '@tanstack/react-query'
import type { PolicyDocument } from '../../src/api/shapes.ts'
import { policyOf, usePolicy } from '../api.ts'
import { EvidenceQuote } from '../parts/evidence-quote.tsx'
import { Loading } from '../parts/states.tsx'
import { paragraphsAround } from './paragraphs.ts'

interface Evidence {
  readonly quote: string
  readonly start: number
  readonly end: number
}

interface Props {
  readonly policy: string
  readonly policyTitle: string
  /** The words that say it; those of one paragraph are marked in it together. */
  readonly places: readonly Evidence[]
  /** The task whose headings are told. */
  readonly task?: string | undefined
}

/** Whether the policies that sentences are cut from are here, so that a list of them can come at once and not line by line. */
export function usePoliciesHere(policies: readonly string[]): boolean {
  return useQueries({ queries: [...new Set(policies)].map((id) => policyOf(id)), combine: noneIsPending })
}

const noneIsPending = (queries: readonly { readonly isPending: boolean }[]) => !queries.some(({ isPending }) => isPending)

/** A fact's sentence in its paragraph, with the document, its number and date, and the headings above; a policy is loaded once for all its sentences. */
export function PolicySentence({ policy, policyTitle, places, task }: Props) {
  const { data, isPending } = usePolicy(policy)
  if (isPending) return <Loading lines={5} />
  const source = { policy, policyTitle, docNumber: data?.docNumber, issuedOn: data?.issuedOn, section: headingsOf(data, task) }
  const paragraphs = paragraphsAround(data?.text ?? '', places)
  if (paragraphs.length === 0) return places.map((place) => <EvidenceQuote key={`${place.start} ${place.end}`} {...place} {...source} />)
  return paragraphs.map(({ text, start, places: [first, ...further] }) =>
    first === undefined ? null : (
      <EvidenceQuote key={start} {...first} {...source} further={further} paragraph={text} paragraphStart={start} />
    ),
  )
}

function headingsOf(policy: PolicyDocument | undefined, task: string | undefined): readonly string[] {
  const found = policy?.tasks.find(({ id }) => id === task)
  return found?.path ?? []
}
