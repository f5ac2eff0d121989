import { CHECKLISTS_VERSION } from '../../domain/caseChecklists.ts'
import { type CaseKind, type RelationshipCase, withStep } from '../../domain/relationshipCase.ts'
import type {
  CloseRelationshipCaseInput,
  OpenRelationshipCaseInput,
  RecordRecoveryInput,
  TickCaseStepInput,
} from '../../generated/resolvers.ts'
import { findRecord } from '../../store/records.ts'
import type { Placed } from '../../store/storedRecord.ts'
import { checkedText, optionalText, withoutAbsent } from '../checks.ts'
import type { Attempt, Command } from '../command.ts'
import { recordForChange } from '../forChange.ts'
import { assertMayChange } from '../policy/assertMayChange.ts'
import { notFound, refused } from '../refused.ts'
import { amounts, openingSteps } from './caseInput.ts'
import { checkedEvidence } from './evidenceInput.ts'
import { filedWith, planCase, relationshipToFile } from './planFiled.ts'
import { readTypeFacts } from './typeFacts.ts'

/** Whose they are to work on: also of those who judge the risk. The rest is for those who keep the relationship. */
const OF_JUDGES: readonly CaseKind[] = ['RESTRUCTURING', 'LEGAL_RECOVERY']

function forKind(attempt: Attempt, kind: CaseKind): Attempt {
  return OF_JUDGES.includes(kind) ? attempt : { ...attempt, needs: 'KEEP' }
}

export const openRelationshipCase: Command<RelationshipCase, OpenRelationshipCaseInput> = {
  name: 'openRelationshipCase',
  needs: 'JUDGE',
  plan: async (attempt, input) => {
    const { kind } = input
    const relationship = await relationshipToFile(forKind(attempt, kind), input.relationshipId)
    const { context, scope } = attempt
    const { facts, unchanged } = await readTypeFacts(context, scope.tenant, relationship)
    const there = facts.cases.find(({ data }) => data.kind === kind && data.state !== 'CLOSED')
    if (there) throw underWay(there)
    return planCase.made(
      attempt,
      {
        ...filedWith(relationship),
        kind,
        reason: checkedText(input.reason, ['reason'], { most: 500 }),
        state: 'OPEN',
        checklistsVersion: CHECKLISTS_VERSION,
        ...openingSteps(input),
        exposureAtOpening: facts.exposures,
      },
      unchanged,
    )
  },
}

type CaseInput = { readonly id: string; readonly expectedVersion: number }

/** A case that is not closed, which who gives the command may work on. */
export async function caseForChange(attempt: Attempt, input: CaseInput): Promise<Placed<RelationshipCase>> {
  const before = await recordForChange(attempt, 'cas', input)
  if (attempt.needs === 'JUDGE')
    await assertMayChange(forKind(attempt, before.data.kind), before, { field: ['id'] })
  if (before.data.state === 'CLOSED')
    throw refused('INVALID_STATE', ['id'], 'The case is closed.', '该事项已结案。')
  return before
}

export const tickCaseStep: Command<RelationshipCase, TickCaseStepInput> = {
  name: 'tickCaseStep',
  needs: 'JUDGE',
  plan: async (attempt, input) => {
    const before = await caseForChange(attempt, input)
    const { data } = before
    const step = data.steps.find(({ key }) => key === input.key)
    if (!step) throw notFound(['key'], input.key)
    if (
      (step.way === 'BY_HAND' && data.state === 'OPEN') ||
      (step.way === 'CURE' && data.state === 'SIGNED_OFF')
    ) {
      const evidence = await checkedEvidence(
        attempt,
        await relationshipOf(attempt, before),
        input.evidence ?? [],
      )
      const note = optionalText(input.note, ['note'], 500)
      const { by, at } = attempt.change
      const done = withoutAbsent({ by, at, note, evidence })
      return planCase.changed(
        attempt,
        before,
        withStep(data, step.key, input.done === false ? undefined : done),
      )
    }
    throw refused(
      'INVALID_STATE',
      ['key'],
      `The step ${step.key} is ${step.way}, and the case ${data.state}: nobody says now whether it is done.`,
      `步骤 ${step.key} 的完成方式为 ${step.way}，事项状态为 ${data.state}，当前不能人工确认。`,
    )
  },
}

export const recordRecovery: Command<RelationshipCase, RecordRecoveryInput> = {
  name: 'recordRecovery',
  needs: 'JUDGE',
  plan: async (attempt, input) => {
    const before = await caseForChange(attempt, input)
    const { data } = before
    if (data.kind !== 'LEGAL_RECOVERY' || data.state !== 'OPEN')
      throw refused(
        'INVALID_STATE',
        ['id'],
        'This is for an open case of legal recovery.',
        '仅适用于进行中的法律追偿事项。',
      )
    const { by, at } = attempt.change
    const recovery = {
      by,
      at,
      principalRecovered: amounts(input.principalRecovered, 'principalRecovered'),
      interestRecovered: amounts(input.interestRecovered, 'interestRecovered'),
      shortfall: amounts(input.shortfall, 'shortfall'),
    }
    return planCase.changed(attempt, before, { ...data, recovery })
  },
}

export const closeRelationshipCase: Command<RelationshipCase, CloseRelationshipCaseInput> = {
  name: 'closeRelationshipCase',
  needs: 'JUDGE',
  plan: async (attempt, input) => {
    const before = await caseForChange(attempt, input)
    const { data } = before
    const note = checkedText(input.note, ['note'], { most: 500 })
    if (input.outcome === 'COMPLETED' && data.state !== 'SIGNED_OFF')
      throw refused(
        'INVALID_STATE',
        ['outcome'],
        'A case is completed after it was signed off.',
        '事项须经审批后方可完成结案。',
      )
    const { by, at } = attempt.change
    const closure = { by, at, note, outcome: input.outcome }
    return planCase.changed(attempt, before, { ...data, state: 'CLOSED', closure })
  },
}

/** The relationship whose case it is. */
export async function relationshipOf({ context, scope }: Attempt, { data }: RelationshipCase) {
  const relationship = await findRecord(context.table, scope.tenant, data.relationshipId)
  if (!relationship) throw new Error(`a case is of ${data.relationshipId}, which is not there`)
  return relationship
}

function underWay({ id, data }: RelationshipCase) {
  return refused(
    'ALREADY_EXISTS',
    ['kind'],
    `A case of ${data.kind} is under way: ${id}.`,
    `已有未结案的 ${data.kind} 事项：${id}。`,
  )
}
