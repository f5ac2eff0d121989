import type {
  DisclosureAssessmentData,
  DisclosureClass,
  DisclosureRecipient,
} from '../../domain/disclosureAssessment.ts'
import { disclosureClassOf } from '../../domain/disclosureClassOf.ts'
import { disclosureDueAt } from '../../domain/disclosureClock.ts'
import type { Interaction } from '../../domain/interaction.ts'
import { type EmployeeId, isRecordId, type PartyId } from '../../domain/recordId.ts'
import type { DisclosureJudgementInput } from '../../generated/resolvers.ts'
import { checkedCount, checkedId, checkedPast, checkedText, withoutAbsent } from '../checks.ts'
import type { Attempt } from '../command.ts'
import { shownWith } from '../interaction/commitmentsFollow.ts'
import { type Field, invalid } from '../refused.ts'
import { findDisclosureTerms } from './disclosureTermsInForce.ts'

/** Each party once, and one entry for all the others. */
const MOST_RECIPIENTS = 41

/** What a judgement of an interaction says, with what it comes to by the rule in force, to be checked. */
export async function judged(
  attempt: Attempt,
  interaction: Interaction,
  input: DisclosureJudgementInput,
): Promise<DisclosureAssessmentData> {
  const { context, scope, change } = attempt
  const { terms, source, rule } = await findDisclosureTerms(context, scope.tenant)
  const { occurredAt } = interaction.data
  const { partyIds, insiderListId } = shownWith(interaction)
  const said = withoutAbsent({
    speakerClass: input.speakerClass,
    speakerId: speaker(interaction, input.speakerId),
    recipients: recipients(interaction, input),
    material: input.material,
    isPublic: input.public,
    intentional: intentional(input),
    reasons: checkedText(input.reasons, ['judgement', 'reasons'], { most: 2000 }),
  })
  const disclosureClass = disclosureClassOf(said, terms)
  const learnedAt = learned(attempt, interaction, { ...input, disclosureClass })
  return withoutAbsent({
    interactionId: interaction.id,
    interactionVersion: interaction.meta.version,
    partyIds,
    insiderListId,
    occurredAt,
    ...said,
    disclosureClass,
    ruleId: rule?.id,
    ruleVersion: rule?.meta.version,
    ruleSource: source,
    learnedAt,
    dueAt: disclosureDueAt(disclosureClass, { occurredAt, learnedAt }, terms),
    judgedBy: change.by,
    judgedAt: change.at,
    state: 'TO_CHECK' as const,
  })
}

/** Whoever did more than to be spoken of. */
export function thoseThere({ data }: Interaction): ReadonlySet<PartyId | EmployeeId> {
  return new Set(data.participants.filter(({ part }) => part !== 'MENTIONED').map(({ id }) => id))
}

function speaker(interaction: Interaction, id: string | null | undefined): EmployeeId | undefined {
  if (!id) return undefined
  const field = ['judgement', 'speakerId']
  const speakerId = checkedId(id, 'emp', field)
  if (thoseThere(interaction).has(speakerId)) return speakerId
  throw invalid(field, 'one of our employees who took part', '参与该互动的本机构员工', id)
}

function recipients(
  interaction: Interaction,
  input: DisclosureJudgementInput,
): readonly DisclosureRecipient[] {
  const field = ['judgement', 'recipients']
  const all = checkedCount(input.recipients, field, { least: 1, most: MOST_RECIPIENTS })
  const there = [...thoseThere(interaction)].filter((id) => isRecordId(id, 'prt'))
  const said = new Map<PartyId | undefined, (typeof all)[number]>()
  for (const [n, each] of all.entries()) {
    const id = each.partyId ? partyThere(there, each.partyId, [...field, n, 'partyId']) : undefined
    if (said.has(id))
      throw invalid([...field, n], 'a recipient that nothing before it names', '未重复的接收人')
    said.set(id, each)
  }
  return there.map((partyId) => {
    const how = said.get(partyId) ?? said.get(undefined)
    if (!how) throw invalid(field, `a list that names ${partyId}, too`, `还包含 ${partyId} 的列表`)
    return withoutAbsent({
      partyId,
      recipientClass: how.recipientClass,
      exclusion: how.exclusion ?? undefined,
    })
  })
}

function partyThere(there: readonly PartyId[], text: string, field: Field): PartyId {
  const id = checkedId(text, 'prt', field)
  if (there.includes(id)) return id
  throw invalid(field, 'a party that took part', '参与该互动的当事人', text)
}

function intentional(input: DisclosureJudgementInput): boolean | undefined {
  const isAsked = input.material && !input.public
  const given = input.intentional ?? undefined
  if (isAsked === (given !== undefined)) return given
  throw invalid(
    ['judgement', 'intentional'],
    'given exactly when it was material and not public',
    '仅在信息重大且未公开时给出',
    input.intentional ?? null,
  )
}

/** Whoever judges it knows of it by now, and looks after investors: an official in the sense of 17 CFR 243.101(f). */
function learned(
  { context, change }: Attempt,
  { data }: Interaction,
  {
    learnedAt,
    disclosureClass,
  }: Pick<DisclosureJudgementInput, 'learnedAt'> & { readonly disclosureClass: DisclosureClass },
): string | undefined {
  const field = ['judgement', 'learnedAt']
  if (disclosureClass !== 'SELECTIVE_UNINTENTIONAL') {
    if (!learnedAt) return undefined
    throw invalid(
      field,
      `absent where it is ${disclosureClass}`,
      `在结论为 ${disclosureClass} 时不填`,
      learnedAt,
    )
  }
  const at = checkedPast(learnedAt ?? change.at, context.app.now(), field)
  if (at >= data.occurredAt) return at
  throw invalid(field, `not before ${data.occurredAt}`, `不早于 ${data.occurredAt}`, at)
}
