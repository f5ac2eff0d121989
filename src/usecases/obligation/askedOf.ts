import { addDays, type CalendarDate } from '../../domain/calendarDate.ts'
import type { Asked, PartyFacts } from '../../domain/expectedObligations.ts'
import { EXPOSED_LINE, exposureOf } from '../../domain/exposure.ts'
import { isAsking, type ObligationRule } from '../../domain/obligationRule.ts'
import type { PartyId } from '../../domain/recordId.ts'
import type { Relationship } from '../../domain/relationship.ts'
import { findStanding } from '../../store/findStanding.ts'
import { holdingItem, holdingsPartition } from '../../store/items/holdingItem.ts'
import { obligationRuleItem, obligationRulesPartition } from '../../store/items/obligationRuleItem.ts'
import { WHOLE_PARTITION } from '../../store/keys.ts'
import { findRecord } from '../../store/records.ts'
import type { StoredItem, Table } from '../../store/table.ts'
import { institutionCalendars } from '../calendar/institutionCalendars.ts'
import type { Attempt } from '../command.ts'
import { today } from '../today.ts'

/** What was due longer ago is opened no more by whoever comes late. */
export const LOOK_BACK_DAYS = 400

/** All that decides what is asked of a relationship, as it is now. */
export async function askedOf(
  attempt: Attempt,
  relationship: Relationship,
  since?: CalendarDate,
): Promise<Asked> {
  const { context, change } = attempt
  const rules = await findRules(attempt)
  const day = today(context.app)
  return {
    relationship,
    rules,
    facts: await factsOf(attempt, relationship, rules),
    calendars: await institutionCalendars(context.app),
    today: day,
    now: change.at,
    since: since ?? addDays(day, -LOOK_BACK_DAYS),
  }
}

/** Every rule there is: few, and read together. */
async function findRules({ context, scope }: Attempt): Promise<readonly ObligationRule[]> {
  return (await standing(context.table, obligationRulesPartition(scope.tenant))).map(obligationRuleItem.parse)
}

/** Only what the rules look at is read. */
async function factsOf(
  { context, scope }: Attempt,
  { data }: Relationship,
  rules: readonly ObligationRule[],
): Promise<PartyFacts> {
  const terms = rules.flatMap((rule) =>
    rule.data.course.flatMap((entry) => (isAsking(entry) ? [entry.terms] : [])),
  )
  const hasExposure =
    data.lineOfBusiness === EXPOSED_LINE &&
    terms.some(({ kind }) => kind === 'POST_LOAN_CHECK') &&
    (await isExposed(context.table, scope.tenant, data.partyId, today(context.app)))
  if (!terms.some(({ schedule }) => schedule.kind === 'CARE_DAY')) return { hasExposure }
  const party = await findRecord(context.table, scope.tenant, data.partyId)
  if (!party?.meta.active) return { hasExposure }
  const { type } = party.data
  if (type === 'ORGANIZATION') {
    const { foundedOn } = party.data
    return { hasExposure, ...(foundedOn === undefined ? {} : { foundedOn }) }
  }
  const { birthDate } = party.data
  return { hasExposure, ...(birthDate === undefined ? {} : { birthDate }) }
}

async function isExposed(
  table: Table,
  tenant: string,
  partyId: PartyId,
  day: CalendarDate,
): Promise<boolean> {
  const holdings = await standing(table, holdingsPartition(tenant, partyId))
  return holdings.map(holdingItem.parse).some(({ data }) => exposureOf(data, day) !== undefined)
}

/** All that stands in a list, as it is now. */
function standing(table: Table, partition: string): Promise<readonly StoredItem[]> {
  return findStanding(table, { partition, ...WHOLE_PARTITION, consistent: true })
}
