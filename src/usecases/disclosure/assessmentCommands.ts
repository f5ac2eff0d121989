import type { DisclosureAssessment, DisclosureAssessmentData } from '../../domain/disclosureAssessment.ts'
import type { Interaction } from '../../domain/interaction.ts'
import type {
  AssessDisclosureInput,
  ReassessDisclosureInput,
  RecordPublicDisclosureInput,
} from '../../generated/resolvers.ts'
import { findRecord } from '../../store/records.ts'
import { checkedSha256 } from '../checkedSha256.ts'
import { checkedId, checkedPast, checkedText, withoutAbsent } from '../checks.ts'
import type { Attempt, Command } from '../command.ts'
import { recordForChange } from '../forChange.ts'
import { assertKnown, assertMayChange } from '../policy/assertMayChange.ts'
import { type Field, invalid, notFound, refused } from '../refused.ts'
import { disclosureIdOf } from './disclosureIdOf.ts'
import { judged } from './judgementInput.ts'
import { planAssessment } from './planDisclosure.ts'

export const assessDisclosure: Command<DisclosureAssessment, AssessDisclosureInput> = {
  name: 'assessDisclosure',
  needs: 'JUDGE',
  plan: async (attempt, input) => {
    const { context, scope } = attempt
    const field = ['interactionId']
    const interaction = await knownInteraction(attempt, input.interactionId, field)
    const data = await judged(attempt, interaction, input.judgement)
    const id = disclosureIdOf(scope.tenant, interaction.id)
    const before = await findRecord(context.table, scope.tenant, id)
    const { record, ...plan } = before
      ? planAssessment.changed(attempt, before, data, true)
      : planAssessment.made(attempt, data, id)
    // It is seen as its interaction is; what may be done to it is another matter.
    await assertMayChange(attempt, record, { field, named: interaction.id })
    if (before?.meta.active) throw alreadyAssessed(id)
    return { record, ...plan }
  },
}

export const reassessDisclosure: Command<DisclosureAssessment, ReassessDisclosureInput> = {
  name: 'reassessDisclosure',
  needs: 'JUDGE',
  plan: async (attempt, input) => {
    const reason = checkedText(input.reason, ['reason'], { most: 500 })
    const before = await recordForChange(attempt, 'dsc', input)
    const interaction = await knownInteraction(attempt, before.data.interactionId, ['id'])
    const data = await judged(attempt, interaction, input.judgement)
    const because = { ...attempt, change: { ...attempt.change, reason } }
    return planAssessment.changed(because, before, { ...data, ...stillSo(before.data, data) })
  },
}

export const recordPublicDisclosure: Command<DisclosureAssessment, RecordPublicDisclosureInput> = {
  name: 'recordPublicDisclosure',
  needs: 'JUDGE',
  plan: async (attempt, input) => {
    const before = await recordForChange(attempt, 'dsc', input)
    if (before.data.dueAt === undefined) {
      throw refused(
        'INVALID_STATE',
        ['id'],
        `It is ${before.data.disclosureClass}: nothing need be made public.`,
        `结论为 ${before.data.disclosureClass}，无需公开披露。`,
      )
    }
    const { change, context } = attempt
    const at = checkedPast(input.at, context.app.now(), ['at'])
    const { occurredAt } = before.data
    // What had been public before it was told is to be judged so.
    if (at < occurredAt) throw invalid(['at'], `not before ${occurredAt}`, `不早于 ${occurredAt}`, at)
    const publicDisclosure = withoutAbsent({
      at,
      method: input.method,
      reference: checkedText(input.reference, ['reference'], { most: 500 }),
      sha256: checkedSha256(input.sha256, ['sha256']),
      by: change.by,
      recordedAt: change.at,
    })
    return planAssessment.changed(attempt, before, { ...toBeChecked(before.data), publicDisclosure })
  },
}

/** What was checked is to be checked again: that it was made public ends the alarm, and nobody ends it alone. */
function toBeChecked(data: DisclosureAssessmentData): DisclosureAssessmentData {
  if (data.state !== 'CHECKED') return data
  const { checkedBy: _, checkedAt: __, checkNote: ___, ...judged } = data
  return { ...judged, state: 'TO_CHECK' }
}

/** @throws Refused NOT_FOUND when there is none for who gives the command; INVALID_STATE for what is not with investors. */
async function knownInteraction(attempt: Attempt, text: string, field: Field): Promise<Interaction> {
  const { context, scope } = attempt
  const id = checkedId(text, 'int', field)
  const interaction = await findRecord(context.table, scope.tenant, id)
  if (!interaction?.meta.active) throw notFound(field, id)
  await assertKnown(attempt, interaction, field)
  const { lineOfBusiness } = interaction.data
  if (lineOfBusiness === undefined || lineOfBusiness === 'INVESTOR') return interaction
  throw refused(
    'INVALID_STATE',
    field,
    `The interaction is in the line ${lineOfBusiness}: only what is in INVESTOR, or in none, is assessed.`,
    `该互动属于 ${lineOfBusiness} 条线，仅评估 INVESTOR 或未指定条线的互动。`,
  )
}

/** What was made public stays so, and that it was late, as long as it is due at all, and then. */
function stillSo(before: DisclosureAssessmentData, { dueAt }: DisclosureAssessmentData) {
  if (dueAt === undefined) return {}
  const { publicDisclosure, alarmedAt } = before
  return withoutAbsent({ publicDisclosure, alarmedAt: dueAt === before.dueAt ? alarmedAt : undefined })
}

function alreadyAssessed(id: string) {
  return refused(
    'ALREADY_EXISTS',
    ['interactionId'],
    `The interaction has an assessment: ${id}. Judge that one again.`,
    `该互动已有评估：${id}。请重新评估。`,
  )
}
