import { hasPermission } from '../../access/enter.ts'
import type { Relationship } from '../../domain/relationship.ts'
import { stageRule } from '../../domain/stageTable.ts'
import { signedOffCase } from '../../domain/transitionGuards.ts'
import type { SetRelationshipStageInput } from '../../generated/resolvers.ts'
import type { Command } from '../command.ts'
import { recordForChange } from '../forChange.ts'
import { refused } from '../refused.ts'
import { planChangedRelationship } from '../relationship/planRelationship.ts'
import { readTypeFacts } from './typeFacts.ts'
import { usedUpWrites } from './usedUpWrites.ts'

/** One step of the published table; to any stage for who feeds in what other systems decided. */
export const setRelationshipStage: Command<Relationship, SetRelationshipStageInput> = {
  name: 'setRelationshipStage',
  needs: 'KEEP',
  plan: async (attempt, input) => {
    const before = await recordForChange(attempt, 'rel', input)
    const { context, scope } = attempt
    const { stage } = input
    const data = { ...before.data, stage }
    if (hasPermission(context.caller, 'FEED')) return planChangedRelationship(attempt, before, data)
    const { allowed, needsWinBack } = stageRule(before.data.stage, stage)
    if (!allowed) throw notAStep(before.data.stage, stage)
    const read = await readTypeFacts(context, scope.tenant, before)
    if (read.facts.state === 'TERMINATED') throw hasEnded()
    const plan = await planChangedRelationship(attempt, before, data)
    if (!needsWinBack) return plan
    const winBack = signedOffCase({ cases: read.cases }, 'WIN_BACK')
    if (!winBack) throw notWonBack()
    const closed = usedUpWrites(attempt, [winBack], read.facts.state)
    return { ...plan, writes: [...plan.writes, ...closed, ...read.unchanged] }
  },
}

function notAStep(from: string, to: string) {
  return refused(
    'INVALID_STATE',
    ['stage'],
    `A relationship does not go from ${from} to ${to}. See transitionTable.`,
    `关系阶段不能由 ${from} 转为 ${to}，请参见 transitionTable。`,
  )
}

function hasEnded() {
  return refused(
    'INVALID_STATE',
    ['stage'],
    'The relationship is TERMINATED: it is won back with transitionRelationship.',
    '该关系已终止，须通过 transitionRelationship 挽回。',
  )
}

function notWonBack() {
  return refused(
    'INVALID_STATE',
    ['stage'],
    'It is WON_BACK only with a WIN_BACK case that is signed off.',
    '须有已审批的 WIN_BACK 事项方可进入挽回阶段。',
  )
}
