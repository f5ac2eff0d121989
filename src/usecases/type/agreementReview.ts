import { daysOff } from '../../domain/calendarDate.ts'
import { type FrameworkAgreement, isInForce, lastDayOf } from '../../domain/frameworkAgreement.ts'
import { startOfDay } from '../../domain/zonedTime.ts'
import { findRecord } from '../../store/records.ts'
import type { Placed } from '../../store/storedRecord.ts'
import { type Attempt, beforeNextTry, recorded } from '../command.ts'
import type { Deriver } from '../derive/deriver.ts'
import { planChangedRelationship } from '../relationship/planRelationship.ts'
import { today } from '../today.ts'
import { planAgreement } from './planFiled.ts'
import { readTypeFacts } from './typeFacts.ts'

/** When the last agreement of a strategic relationship is over, a review is due: what it is then, a person decides. */
export const agreementReview: Deriver<'agr'> = {
  follow: async ({ attempt }, agreement) => {
    const { app } = attempt.context
    const { data, meta } = agreement
    if (!meta.active || data.reviewDueOn !== undefined) return undefined
    const dueOn = daysOff(lastDayOf(data), 1)
    if (today(app) < dueOn) return startOfDay(dueOn, app.timeZone)
    await makeReviewDue(attempt, agreement, dueOn)
    return undefined
  },
}

/** The agreement remembers it: whoever plans another review afterwards is not overruled. */
async function makeReviewDue(
  attempt: Attempt,
  agreement: Placed<FrameworkAgreement>,
  dueOn: string,
): Promise<void> {
  const { context, scope } = attempt
  for (let tries = 0; ; tries += 1) {
    const before = await findRecord(context.table, scope.tenant, agreement.id)
    if (!before?.meta.active || before.data.reviewDueOn !== undefined) return
    const relationship = await findRecord(context.table, scope.tenant, before.data.relationshipId)
    if (!relationship?.meta.active) return
    const { facts, unchanged } = await readTypeFacts(context, scope.tenant, relationship)
    if (facts.state !== 'STRATEGIC' || facts.agreements.some(({ data }) => isInForce(data, facts.today)))
      return
    const { nextReviewOn = dueOn } = relationship.data
    const data = { ...relationship.data, nextReviewOn: nextReviewOn < dueOn ? nextReviewOn : dueOn }
    const plan = await planChangedRelationship(attempt, relationship, data)
    const noted = planAgreement.changedAlone(attempt, before, { ...before.data, reviewDueOn: dueOn })
    const fact = { action: 'agreementReview', partyIds: [data.partyId] }
    const writes = [...plan.writes, ...noted.writes, ...unchanged]
    if (await recorded(context, fact, { writes, movedAt: plan.moved ? attempt.movedAt : undefined })) return
    await beforeNextTry(context, tries)
  }
}
