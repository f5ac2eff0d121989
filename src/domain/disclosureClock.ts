import { dateInZone } from './calendarDate.ts'
import type { DisclosureAssessmentData, DisclosureClass } from './disclosureAssessment.ts'
import type { SelectiveDisclosureTerms } from './disclosureRule.ts'
import type { Instant } from './instant.ts'
import { NYSE_ZONE, nyseCalendar, openingAfter } from './nyseCalendar.ts'

const HOUR_MS = 3_600_000

type PromptTerms = Pick<SelectiveDisclosureTerms, 'promptHours' | 'exchange' | 'closures'>

/**
 * By when, at the latest, what was not intended is to be public: the later of so many hours and the opening of the exchange
 * on the next day on which it trades, after a senior official has learned of it. The next day is the one after the day it is
 * in New York. It is an outer bound: promptly is as soon as reasonably practicable.
 *
 * @see 17 CFR 243.101(d), https://www.ecfr.gov/current/title-17/part-243
 */
export function promptlyBy(learnedAt: Instant, { promptHours, exchange, closures }: PromptTerms): Instant {
  const byHours = new Date(Date.parse(learnedAt) + promptHours * HOUR_MS).toISOString()
  if (exchange === undefined) return byHours
  const opening = openingAfter(nyseCalendar(closures), dateInZone(new Date(learnedAt), NYSE_ZONE))
  return opening > byHours ? opening : byHours
}

type Told = { readonly occurredAt: Instant; readonly learnedAt?: Instant | undefined }

/**
 * By when something is to be public: at once what was intended, promptly what was not. Undefined when nothing need be.
 *
 * @see 17 CFR 243.100(a)
 */
export function disclosureDueAt(
  disclosureClass: DisclosureClass,
  { occurredAt, learnedAt }: Told,
  terms: PromptTerms,
): Instant | undefined {
  if (disclosureClass === 'SELECTIVE_INTENTIONAL') return occurredAt
  if (disclosureClass === 'SELECTIVE_UNINTENTIONAL') return promptlyBy(learnedAt ?? occurredAt, terms)
  return undefined
}

export type DisclosureDuty = 'OPEN' | 'OVERDUE' | 'MET' | 'MET_LATE'

/** How it stands with making it public. Undefined when nothing need be. */
export function disclosureDuty(
  { dueAt, publicDisclosure }: Pick<DisclosureAssessmentData, 'dueAt' | 'publicDisclosure'>,
  now: Instant,
): DisclosureDuty | undefined {
  if (dueAt === undefined) return undefined
  if (publicDisclosure) return publicDisclosure.at <= dueAt ? 'MET' : 'MET_LATE'
  return dueAt <= now ? 'OVERDUE' : 'OPEN'
}
