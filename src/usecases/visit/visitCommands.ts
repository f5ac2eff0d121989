import { type InvestorVisit, VISIT_LIMITS } from '../../domain/investorVisit.ts'
import type {
  CancelInvestorVisitInput,
  MoveInvestorVisitInput,
  PlanInvestorVisitInput,
  RecordCommitmentLetterInput,
} from '../../generated/resolvers.ts'
import type { Placed } from '../../store/storedRecord.ts'
import { checkedText, optionalText, withoutAbsent } from '../checks.ts'
import type { Attempt, Command } from '../command.ts'
import { recordForChange } from '../forChange.ts'
import { checkedSha256, requiredUri } from '../keptElsewhere.ts'
import { knownRecords } from '../knownRecords.ts'
import { assertMayChange } from '../policy/assertMayChange.ts'
import { invalid, type Refused, refused } from '../refused.ts'
import { today } from '../today.ts'
import { planOfVisit } from './planOfVisit.ts'
import { visitTime } from './visitTime.ts'

export const planInvestorVisit: Command<InvestorVisit, PlanInvestorVisitInput> = {
  name: 'planInvestorVisit',
  needs: 'CONTACT',
  plan: async (attempt, input) => {
    const data = withoutAbsent({
      visitKind: input.visitKind,
      partyIds: await knownRecords(attempt, 'prt', input.partyIds, {
        field: ['partyIds'],
        least: 1,
        most: VISIT_LIMITS.parties,
      }),
      hostIds: await knownRecords(attempt, 'emp', input.hostIds, {
        field: ['hostIds'],
        least: 1,
        most: VISIT_LIMITS.hosts,
      }),
      place: optionalText(input.place, ['place'], 200),
      subject: checkedText(input.subject, ['subject'], { most: 300 }),
      state: 'PLANNED' as const,
      ...(await visitTime(attempt, input)),
    })
    const plan = planOfVisit.made(attempt, data)
    // Whose visit it is says who may plan it.
    await assertMayChange(attempt, plan.record, { field: ['partyIds'], named: input.partyIds[0] ?? '' })
    return plan
  },
}

export const moveInvestorVisit: Command<InvestorVisit, MoveInvestorVisitInput> = {
  name: 'moveInvestorVisit',
  needs: 'CONTACT',
  plan: async (attempt, input) => {
    const before = await visitForChange(attempt, input, ['PLANNED'])
    const { exception: _, ruleVersion: __, ...data } = before.data
    return planOfVisit.changed(attempt, before, { ...data, ...(await visitTime(attempt, input)) })
  },
}

export const recordCommitmentLetter: Command<InvestorVisit, RecordCommitmentLetterInput> = {
  name: 'recordCommitmentLetter',
  needs: 'CONTACT',
  plan: async (attempt, input) => {
    const { change, context } = attempt
    if (input.signedOn > today(context.app))
      throw invalid(['signedOn'], 'not still to come', '不晚于今日', input.signedOn)
    const letter = withoutAbsent({
      signedOn: input.signedOn,
      uri: requiredUri(input.uri, ['uri']),
      sha256: checkedSha256(input.sha256, ['sha256']),
      by: change.by,
      at: change.at,
    })
    const before = await visitForChange(attempt, input, ['PLANNED', 'HELD'])
    return planOfVisit.changed(attempt, before, { ...before.data, letter })
  },
}

export const cancelInvestorVisit: Command<InvestorVisit, CancelInvestorVisitInput> = {
  name: 'cancelInvestorVisit',
  needs: 'CONTACT',
  plan: async (attempt, input) => {
    const reason = checkedText(input.reason, ['reason'], { most: 500 })
    const before = await visitForChange(attempt, input, ['PLANNED'])
    const { by, at } = attempt.change
    const cancellation = { by, at, reason }
    return planOfVisit.changed(attempt, before, { ...before.data, state: 'CANCELLED', cancellation })
  },
}

type Expected = { readonly id: string; readonly expectedVersion: number }

/** A visit in one of these states, in the version the caller has read. */
export async function visitForChange(
  attempt: Attempt,
  input: Expected,
  states: readonly InvestorVisit['data']['state'][],
): Promise<Placed<InvestorVisit>> {
  const before = await recordForChange(attempt, 'ivr', input)
  if (states.includes(before.data.state)) return before
  throw isState(before)
}

function isState({ data }: InvestorVisit): Refused {
  return refused('INVALID_STATE', ['id'], `The visit is ${data.state}.`, `该调研活动的状态为 ${data.state}。`)
}
