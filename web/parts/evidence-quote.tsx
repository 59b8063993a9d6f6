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

function Paragraph({ quote, start, end, paragraph, paragraphStart }: EvidenceQuoteProps) {
  if (paragraph === undefined || paragraphStart === undefined) return <mark>{quote}</mark>
  const from = start - paragraphStart
  if (from < 0 || from >= paragraph.length) return <mark>{quote}</mark>
  const to = Math.min(paragraph.length, end - paragraphStart)
  const [before, after] = [clip(paragraph.slice(0, from), 160, true), clip(paragraph.slice(to), 160, false)]
  return (
    <>
      {before}
      <mark>{paragraph.slice(from, to)}</mark>
      {after}
    </>
  )
}

const clip = (text: string, most: number, head: boolean) =>
  text.length <= most ? text.trimStart() : head ? `…${text.slice(text.length - most)}` : `${text.slice(0, most)}…`
