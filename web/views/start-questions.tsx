import { ArrowRight } from 'lucide-react'
import type { Stats } from '../../src/api/shapes.ts'
import { useDepartments, useIndicators, useShared } from '../api.ts'
import { useText } from '../i18n/define.ts'
import { formatNumber, useLanguage } from '../i18n/language.ts'
import { departmentHref, Link } from '../parts/link.tsx'
import { startText } from './start-text.ts'

interface Card {
  readonly href: string
  readonly question: string
  readonly number: number | undefined
  readonly answer: string
}

/** Six questions with the numbers of now; each opens the view that answers it. */
export function Questions({ stats }: { stats: Stats }) {
  const text = useText(startText)
  const language = useLanguage()
  const cards = useCards(stats)
  return (
    <section>
      <h2>{text.questions}</h2>
      <ul className="questions">
        {cards.map(({ href, question, number, answer }) => (
          <li key={question}>
            <Link href={href}>
              <span className="question-number">{number === undefined ? '…' : formatNumber(number, language)}</span>
              <span className="question">
                {question} <ArrowRight size={16} aria-hidden="true" />
              </span>
              <span className="answer">{answer}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}

function useCards({ labels, relationships, provinces }: Stats): readonly Card[] {
  const text = useText(startText)
  const shared = useShared({})
  const departments = useDepartments()
  const indicators = useIndicators()
  const pair = shared.data?.reduce<{ aName: string; bName: string; tasks: number } | undefined>(
    (best, one) => (best && best.tasks >= one.tasks ? best : one),
    undefined,
  )
  const lead = departments.data?.reduce<(typeof departments.data)[number] | undefined>(
    (best, one) => (best && (best.lead > one.lead || (best.lead === one.lead && best.tasks >= one.tasks)) ? best : one),
    undefined,
  )
  const common = indicators.data?.filter((one) => one.provinces > 1)
  const top = common?.reduce<(typeof common)[number] | undefined>(
    (best, one) => (best && best.provinces >= one.provinces ? best : one),
    undefined,
  )
  const branded = provinces.filter(({ brands }) => brands > 0).length
  const [first, second] = provinces
  return [
    {
      href: '/departments',
      question: text.shared,
      number: shared.data && (pair?.tasks ?? 0),
      answer: pair ? text.sharedAnswer(pair.aName, pair.bName, pair.tasks) : '',
    },
    {
      href: lead ? departmentHref(lead.id) : '/departments',
      question: text.leads,
      number: departments.data && (lead?.lead || lead?.tasks || 0),
      answer: lead ? (lead.lead > 0 ? text.leadsAnswer(lead.name, lead.lead) : text.loadAnswer(lead.name, lead.tasks)) : '',
    },
    {
      href: top ? `/targets?indicator=${encodeURIComponent(top.id)}` : '/targets',
      question: text.indicators,
      number: common?.length,
      answer: top ? text.indicatorsAnswer(top.name, top.targets, top.provinces) : text.indicatorsNone(indicators.data?.length ?? 0),
    },
    {
      href: '/brands',
      question: text.brands,
      number: labels.BrandProgram ?? 0,
      answer: text.brandsAnswer(labels.BrandProgram ?? 0, branded),
    },
    {
      href: '/policies',
      question: text.cited,
      number: relationships.CITES ?? 0,
      answer: text.citedAnswer(labels.Policy ?? 0, relationships.CITES ?? 0),
    },
    {
      href: '/compare',
      question: text.compare,
      number: provinces.length,
      answer: first && second ? text.compareAnswer(first.name, second.name) : text.compareOne,
    },
  ]
}
