import { type CalendarDate, dateInZone, daysOff } from '../../domain/calendarDate.ts'
import { type RuleFacts, windowDaysOf } from '../../domain/evaluateRule.ts'
import type { Relationship } from '../../domain/relationship.ts'
import type { WarningRule } from '../../domain/warningRule.ts'
import { findSignals } from '../../store/alerts.ts'
import { lastContactKey, parseLastContact } from '../../store/lastContact.ts'
import type { Attempt } from '../command.ts'

/**
 * What rules look at of a relationship, as it is now.
 *
 * @param since the first day that is asked about: what lies in a window before it is read too.
 */
export async function warningFacts(
  { context, scope }: Pick<Attempt, 'context' | 'scope'>,
  { id, data }: Relationship,
  { rules, since }: { readonly rules: readonly WarningRule[]; readonly since: CalendarDate },
): Promise<RuleFacts> {
  const { table, app } = context
  const [signals, contact] = await Promise.all([
    findSignals(table, scope.tenant, id, { from: firstDay(rules, since), consistent: true }),
    table.get(lastContactKey(scope.tenant, data.partyId, data.lineOfBusiness), { consistent: true }),
  ])
  const { humanAt } = parseLastContact(contact)
  return {
    relationship: data,
    signals,
    ...(humanAt === undefined ? {} : { lastHumanOn: dateInZone(new Date(humanAt), app.timeZone) }),
  }
}

/** How far back the rules look from a day. */
export function firstDay(rules: readonly Pick<WarningRule, 'data'>[], day: CalendarDate): CalendarDate {
  return daysOff(day, -Math.max(0, ...rules.map(({ data }) => windowDaysOf(data.test))))
}
