import type {
  Obligation,
  ObligationData,
  ObligationState,
  ObligationStatement,
} from '../../domain/obligation.ts'
import type { InteractionId } from '../../domain/recordId.ts'
import { hasLedSince } from '../../domain/relationshipCourse.ts'
import { keeperOf } from '../../domain/settledObligation.ts'
import type { KeepObligationInput, WaiveObligationInput } from '../../generated/resolvers.ts'
import { findRecord } from '../../store/records.ts'
import type { Placed } from '../../store/storedRecord.ts'
import { checkedId, checkedText, withoutAbsent } from '../checks.ts'
import type { Attempt, Command } from '../command.ts'
import { recordForChange } from '../forChange.ts'
import { assertKnown, notAllowed } from '../policy/assertMayChange.ts'
import { invalid, notFound, refused } from '../refused.ts'
import { isContactOf } from './contactFacts.ts'
import { planObligation } from './planObligation.ts'

export const keepObligation: Command<Obligation, KeepObligationInput> = {
  name: 'keepObligation',
  needs: 'CONTACT',
  plan: async (attempt, input) => {
    const before = await obligationIn(attempt, input, ['OPEN'])
    const statement = withoutAbsent({
      state: 'KEPT' as const,
      note: checkedText(input.note, ['note'], { most: 500 }),
      interactionId: await shownBy(attempt, before, input.interactionId),
      by: attempt.change.by,
      at: attempt.change.at,
    })
    return planObligation.changed(attempt, before, await stated(attempt, before, statement))
  },
}

export const waiveObligation: Command<Obligation, WaiveObligationInput> = {
  name: 'waiveObligation',
  needs: 'SUPERVISE',
  plan: async (attempt, input) => {
    const before = await obligationIn(attempt, input, ['OPEN', 'MISSED'])
    if (await isTheirs(attempt, before)) throw notAllowed(['id'])
    const statement: ObligationStatement = {
      state: 'WAIVED',
      note: checkedText(input.note, ['note'], { most: 500 }),
      by: attempt.change.by,
      at: attempt.change.at,
    }
    return planObligation.changed(attempt, before, await stated(attempt, before, statement))
  },
}

/** The same that would follow from the statement: whose it is too may be another's, on the day of a hand-over. */
async function stated(
  { context, scope }: Attempt,
  { data }: Obligation,
  statement: ObligationStatement,
): Promise<ObligationData> {
  const { state, at } = statement
  const said = { ...data, state, ...(state === 'KEPT' ? { keptAt: at } : {}), statement }
  const relationship = await findRecord(context.table, scope.tenant, data.relationshipId)
  if (!relationship) return said
  const { leadId, unitPath } = keeperOf(said, relationship.data.keepers, context.app.timeZone)
  return { ...said, ownerId: leadId, unitPath }
}

/** Nobody lets themselves off: neither who owns it, nor who led the relationship in its time and has handed it over since. */
async function isTheirs({ context, scope }: Attempt, { data }: Obligation): Promise<boolean> {
  const { caller, table } = context
  if (caller.kind !== 'employee') return false
  if (caller.employeeId === data.ownerId) return true
  const relationship = await findRecord(table, scope.tenant, data.relationshipId)
  return relationship !== undefined && hasLedSince(relationship.data.keepers, caller.employeeId, data.from)
}

async function obligationIn(
  attempt: Attempt,
  input: { readonly id: string; readonly expectedVersion: number },
  states: readonly ObligationState[],
): Promise<Placed<Obligation>> {
  const obligation = await recordForChange(attempt, 'obl', input)
  const { commitmentId, state } = obligation.data
  if (commitmentId !== undefined) {
    throw refused(
      'INVALID_STATE',
      ['id'],
      'It follows from a commitment: close that, and this follows.',
      '该事项源自承诺：请关闭承诺，此项将随之更新。',
    )
  }
  if (states.includes(state)) return obligation
  throw refused('INVALID_STATE', ['id'], `The obligation is ${state}.`, `该应办事项的状态为 ${state}。`)
}

/** Of contacts that show it, only those of people with this very party count. */
async function shownBy(
  attempt: Attempt,
  { data }: Obligation,
  id: string | null | undefined,
): Promise<InteractionId | undefined> {
  if (!id) return undefined
  const field = ['interactionId']
  const { context, scope } = attempt
  const interaction = await findRecord(context.table, scope.tenant, checkedId(id, 'int', field))
  if (!interaction?.meta.active) throw notFound(field, id)
  await assertKnown(attempt, interaction, field)
  const relationship = await findRecord(context.table, scope.tenant, data.relationshipId)
  const isHuman = interaction.data.initiation === 'HUMAN'
  if (isHuman && relationship && isContactOf(relationship, interaction)) return interaction.id
  throw invalid(field, 'a human contact of ours with the party', '我方人员与该当事人的人工互动', id)
}
