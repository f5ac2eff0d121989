import type { FactStep } from '../../domain/caseChecklists.ts'
import { isMakerOf, type RelationshipCase, undoneByHand, withStep } from '../../domain/relationshipCase.ts'
import type { TransitionFacts } from '../../domain/transitionFacts.ts'
import { guardFinding } from '../../domain/transitionGuards.ts'
import { TRANSITION_POLICY } from '../../domain/transitionTable.ts'
import type { SignOffCaseInput } from '../../generated/resolvers.ts'
import { optionalText, withoutAbsent } from '../checks.ts'
import type { Command } from '../command.ts'
import { refused } from '../refused.ts'
import { caseForChange, relationshipOf } from './caseCommands.ts'
import { planCase } from './planFiled.ts'
import { readTypeFacts } from './typeFacts.ts'

/** Whoever checks has not made: they neither opened the case nor did one of its steps. */
export const signOffCase: Command<RelationshipCase, SignOffCaseInput> = {
  name: 'signOffCase',
  needs: 'SUPERVISE',
  plan: async (attempt, input) => {
    const before = await caseForChange(attempt, input)
    const { change, context, scope } = attempt
    if (before.data.state !== 'OPEN')
      throw refused('INVALID_STATE', ['id'], 'It is signed off already.', '该事项已审批。')
    if (isMakerOf(before, change.by)) {
      throw refused(
        'CHECKER_IS_MAKER',
        ['id'],
        'You have worked on this case: somebody else must sign it off.',
        '您参与办理了该事项，须由他人审批。',
      )
    }
    const relationship = await relationshipOf(attempt, before)
    const { facts, unchanged } = await readTypeFacts(context, scope.tenant, relationship)
    assertDone(before, facts)
    const { by, at } = change
    const checked = before.data.steps
      .filter(({ way }) => way === 'BY_FACTS')
      .reduce((data, { key }) => withStep(data, key, { by, at, evidence: [] }), before.data)
    const signOff = withoutAbsent({ by, at, note: optionalText(input.note, ['note'], 500) })
    return planCase.changed(attempt, before, { ...checked, state: 'SIGNED_OFF', signOff }, true, unchanged)
  },
}

/** @throws Refused INVALID_STATE that names every step that is not done. */
function assertDone(each: RelationshipCase, facts: TransitionFacts): void {
  const byFacts = each.data.steps.filter(
    ({ way, key }) => way === 'BY_FACTS' && !isSo(key as FactStep, each, facts),
  )
  const missing = [...undoneByHand(each.data), ...byFacts]
  if (missing.length === 0) return
  throw refused(
    'INVALID_STATE',
    ['id'],
    `These steps are not done: ${missing.map(({ key, en }) => `${key} (${en})`).join('; ')}.`,
    `以下步骤尚未完成：${missing.map(({ zh }) => zh).join('；')}。`,
  )
}

/** Whether what is recorded shows that a step is done. */
function isSo(step: FactStep, { data }: RelationshipCase, facts: TransitionFacts): boolean {
  if (step === 'RECOVERY_RECORDED') return data.recovery !== undefined
  return guardFinding(step, facts, TRANSITION_POLICY).met
}
