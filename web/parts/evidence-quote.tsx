import { Fragment } from 'react'
import { core } from '../i18n/core.ts'
import { useText } from '../i18n/define.ts'
import { Link, readerHref } from './link.tsx'

export interface EvidenceQuoteProps {
  readonly quote: string
  readonly start: number
  readonly end: number
  readonly policy: string
  readonly policyTitle: string
  readonly docNumber?: string | undefined
  readonly issuedOn?: string | undefined
  /** Headings from the outside in. */
  readonly section?: readonly string[] | undefined
  /** The paragraph that the quote stands in, with where it begins in the text: the quote is then marked inside it. */
  readonly paragraph?: string | undefined
  readonly paragraphStart?: number | undefined
  /** More words of the same paragraph that say it, after the quote and in order. */
  readonly further?: readonly { readonly start: number; readonly end: number }[] | undefined
}

/** A sentence as printed, and where: policy, 文号, date, headings; the title leads to its place in the reader. */
export function EvidenceQuote(props: EvidenceQuoteProps) {
  const text = useText(core)
  const { quote, start, end, policy, policyTitle, docNumber, issuedOn, section = [] } = props
  return (
    <figure className="evidence">
      <blockquote lang="zh-Hans">
        <Paragraph {...props} quote={quote} />
      </blockquote>
      <figcaption>
        <Link href={readerHref(policy, start, end)} title={text.readHere}>
          {policyTitle}
        </Link>
        <span>{[docNumber, issuedOn ?? text.undated].filter(Boolean).join(' · ')}</span>
        {section.length > 0 && <span>{section.join(' › ')}</span>}
      </figcaption>
    </figure>
  )
}

function Paragraph({ quote, start, end, paragraph, paragraphStart, further = [] }: EvidenceQuoteProps) {
  if (paragraph === undefined || paragraphStart === undefined) return <mark>{quote}</mark>
  const inside = [{ start, end }, ...further].map((mark) => [mark.start - paragraphStart, mark.end - paragraphStart] as const)
  const [first, last] = [inside[0]?.[0] ?? -1, inside.at(-1)?.[1] ?? 0]
  if (first < 0 || first >= paragraph.length) return <mark>{quote}</mark>
  return (
    <>
      {clip(paragraph.slice(0, first), 160, true)}
      {inside.map(([from, to], index) => (
        <Fragment key={from}>
          {index > 0 && paragraph.slice(inside[index - 1]?.[1], from)}
          <mark>{paragraph.slice(from, to)}</mark>
        </Fragment>
      ))}
      {clip(paragraph.slice(last), 160, false)}
    </>
  )
}

const clip = (text: string, most: number, head: boolean) =>
  text.length <= most ? text.trimStart() : head ? `…${text.slice(text.length - most)}` : `${text.slice(0, most)}…`
