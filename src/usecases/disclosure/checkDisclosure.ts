import { employeeOf } from '../../domain/actor.ts'
import type { DisclosureAssessment } from '../../domain/disclosureAssessment.ts'
import type { CheckDisclosureInput } from '../../generated/resolvers.ts'
import { findRecord } from '../../store/records.ts'
import { checkedText, optionalText, withoutAbsent } from '../checks.ts'
import type { Attempt, Command } from '../command.ts'
import { recordForChange } from '../forChange.ts'
import { invalid, refused } from '../refused.ts'
import { thoseThere } from './judgementInput.ts'
import { planAssessment } from './planDisclosure.ts'

const MOST_CHARACTERS = 1000

/** Whoever checks has neither judged nor been there: what they said themselves is for others to judge. */
export const checkDisclosure: Command<DisclosureAssessment, CheckDisclosureInput> = {
  name: 'checkDisclosure',
  needs: 'CHECK',
  plan: async (attempt, input) => {
    const { outcome } = input
    if (outcome === 'TO_CHECK')
      throw invalid(['outcome'], 'CHECKED or REJECTED', 'CHECKED 或 REJECTED', outcome)
    const note =
      outcome === 'REJECTED'
        ? checkedText(input.note ?? '', ['note'], { most: MOST_CHARACTERS })
        : optionalText(input.note, ['note'], MOST_CHARACTERS)
    const before = await recordForChange(attempt, 'dsc', input)
    if (before.data.state !== 'TO_CHECK') {
      throw refused(
        'INVALID_STATE',
        ['id'],
        `It is ${before.data.state}: it is checked when it has been judged again.`,
        `当前状态为 ${before.data.state}，重新评估后方可复核。`,
      )
    }
    await assertOther(attempt, before)
    const { by, at } = attempt.change
    const { checkNote: _, ...data } = before.data
    return planAssessment.changed(
      attempt,
      before,
      withoutAbsent({ ...data, state: outcome, checkedBy: by, checkedAt: at, checkNote: note }),
    )
  },
}

/** @throws Refused CHECKER_IS_MAKER; INVALID_STATE when the interaction says something else by now. */
async function assertOther({ context, scope }: Attempt, { data }: DisclosureAssessment): Promise<void> {
  const interaction = await findRecord(context.table, scope.tenant, data.interactionId)
  const employeeId = employeeOf(scope.actor)
  const wasThere = employeeId !== undefined && interaction && thoseThere(interaction).has(employeeId)
  if (wasThere || [data.judgedBy, data.publicDisclosure?.by].includes(scope.actor)) {
    throw refused(
      'CHECKER_IS_MAKER',
      ['id'],
      'You judged this, recorded that it was made public, or took part in the interaction: somebody else must check it.',
      '您作出了该评估、登记了其公开披露或参与了该互动，须由他人复核。',
    )
  }
  if (interaction?.meta.version === data.interactionVersion) return
  throw refused(
    'INVALID_STATE',
    ['id'],
    'The interaction has been amended since it was judged. It is to be judged again first.',
    '该互动在评估后已更正，请先重新评估。',
  )
}
