import { isDeepStrictEqual } from 'node:util'
import type { DisclosureAssessment, DisclosureAssessmentData } from '../../domain/disclosureAssessment.ts'
import { disclosureDuty } from '../../domain/disclosureClock.ts'
import type { Instant } from '../../domain/instant.ts'
import type { Interaction } from '../../domain/interaction.ts'
import type { DisclosureAssessmentId } from '../../domain/recordId.ts'
import { disclosureAssessmentItem } from '../../store/items/disclosureAssessmentItem.ts'
import { recordWrites } from '../../store/recordKind.ts'
import { findRecord } from '../../store/records.ts'
import type { Placed } from '../../store/storedRecord.ts'
import { withoutAbsent } from '../checks.ts'
import { type Attempt, attemptAt, beforeNextTry, recorded, written } from '../command.ts'
import type { Deriver } from '../derive/deriver.ts'
import { shownWith } from '../interaction/commitmentsFollow.ts'
import { disclosureIdOf } from './disclosureIdOf.ts'
import { planAssessment } from './planDisclosure.ts'

/** That the time has run out is noted when it does, with an entry in the audit log: so it can be shown that it was seen. */
export const disclosureAlarms: Deriver<'dsc'> = {
  follow: async ({ attempt }, { id }) => broughtUp(attempt, id),
}

/** What an assessment shows of its interaction follows it: when it was, with whom, and who may know of it. */
export const disclosureFollows: Deriver<'int'> = {
  follow: async ({ attempt }, { id, meta, rewrites }) => {
    // One that says what it said at first is followed by the assessment itself, when that is made.
    if (meta.version > 1 || rewrites !== undefined)
      await broughtUp(attempt, disclosureIdOf(attempt.scope.tenant, id))
    return undefined
  },
}

/** @returns when the time will have run out. Undefined when it has, or when nothing need be made public. */
async function broughtUp(
  { context, scope }: Attempt,
  id: DisclosureAssessmentId,
): Promise<Instant | undefined> {
  for (let tries = 0; ; tries += 1) {
    const before = await findRecord(context.table, scope.tenant, id)
    const interaction = before && (await findRecord(context.table, scope.tenant, before.data.interactionId))
    if (!before || !interaction) return undefined
    const attempt = attemptAt(context, scope, {})
    const data = withShown(before.data, interaction)
    const isAlarmed = isToBeAlarmed(data, interaction, attempt.change.at)
    const isDone = await saved(attempt, before, {
      data: isAlarmed ? { ...data, alarmedAt: attempt.change.at } : data,
      active: interaction.meta.active,
      isAlarmed,
    })
    if (isDone) return interaction.meta.active ? wakeAt(data, attempt.change.at) : undefined
    await beforeNextTry(context, tries)
  }
}

function withShown(data: DisclosureAssessmentData, interaction: Interaction): DisclosureAssessmentData {
  const { partyIds: _, insiderListId: __, occurredAt: ___, ...said } = data
  const { partyIds, insiderListId } = shownWith(interaction)
  return withoutAbsent({ ...said, partyIds, insiderListId, occurredAt: interaction.data.occurredAt })
}

function isToBeAlarmed(data: DisclosureAssessmentData, { meta }: Interaction, now: Instant): boolean {
  return meta.active && data.alarmedAt === undefined && disclosureDuty(data, now) === 'OVERDUE'
}

function wakeAt(data: DisclosureAssessmentData, now: Instant): Instant | undefined {
  return disclosureDuty(data, now) === 'OPEN' ? data.dueAt : undefined
}

type Now = {
  readonly data: DisclosureAssessmentData
  readonly active: boolean
  readonly isAlarmed: boolean
}

/** @returns false when somebody was faster: look again. */
async function saved(
  attempt: Attempt,
  before: Placed<DisclosureAssessment>,
  { data, active, isAlarmed }: Now,
): Promise<boolean> {
  const { context, scope, movedAt } = attempt
  if (isAlarmed) {
    const { writes } = planAssessment.changed(attempt, before, data)
    const fact = { action: 'raiseDisclosureAlarm', partyIds: data.partyIds }
    return recorded(context, fact, { writes, movedAt })
  }
  if (before.meta.active !== active) {
    const { writes } = planAssessment.changed(attempt, before, data, active)
    return written(context, writes, movedAt)
  }
  if (isDeepStrictEqual(data, before.data)) return true
  const { writes } = recordWrites(
    disclosureAssessmentItem,
    scope.tenant,
    before,
    { ...before, data },
    movedAt,
  )
  return written(context, writes, movedAt)
}
