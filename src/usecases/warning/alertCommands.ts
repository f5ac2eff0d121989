import { employeeOf } from '../../domain/actor.ts'
import { type Alert, needsOther } from '../../domain/alert.ts'
import { dateInZone } from '../../domain/calendarDate.ts'
import type { EmployeeId } from '../../domain/recordId.ts'
import { hasLedSince } from '../../domain/relationshipCourse.ts'
import type { AnswerAlertInput, CloseAlertInput } from '../../generated/resolvers.ts'
import { findRecord } from '../../store/records.ts'
import type { Placed } from '../../store/storedRecord.ts'
import { checkedId, checkedText } from '../checks.ts'
import type { Attempt, Command } from '../command.ts'
import { recordForChange } from '../forChange.ts'
import { invalid, notFound, refused } from '../refused.ts'
import { planAlert } from './planWarning.ts'

export const answerAlert: Command<Alert, AnswerAlertInput> = {
  name: 'answerAlert',
  needs: 'JUDGE',
  plan: async (attempt, input) => {
    const before = await openAlert(attempt, input)
    const { by, at } = attempt.change
    const plan = checkedText(input.plan, ['plan'], { most: 2000 })
    const ownerId = await responder(attempt, input.ownerId)
    const data = { ...before.data, state: 'RESPONDING', response: { plan, ownerId, by, at } } as const
    return planAlert.changed(attempt, before, data)
  },
}

export const closeAlert: Command<Alert, CloseAlertInput> = {
  name: 'closeAlert',
  needs: 'JUDGE',
  plan: async (attempt, input) => {
    const before = await openAlert(attempt, input)
    const { outcome } = input
    const { by, at } = attempt.change
    if (needsOther(outcome) && (await isAnsweredBy(attempt, before))) {
      throw refused(
        'CHECKER_IS_MAKER',
        ['outcome'],
        `It is for you to act on the alert: that it is ${outcome} must be said by somebody else.`,
        `该预警由您负责处置，须由他人确认 ${outcome}。`,
      )
    }
    const note = checkedText(input.note, ['note'], { most: 2000 })
    const closure = { outcome, note, by, at }
    return planAlert.changed(attempt, before, { ...before.data, state: 'CLOSED', closure })
  },
}

/** Whoever answered the alert, was to act on it, or leads the relationship, or has led it since the alert was raised. */
async function isAnsweredBy(
  { context, scope }: Attempt,
  { data: { ownerId, response, raisedAt, relationshipId } }: Alert,
): Promise<boolean> {
  const employeeId = employeeOf(scope.actor)
  if (scope.actor === response?.by) return true
  if (employeeId === undefined) return false
  if (employeeId === ownerId || employeeId === response?.ownerId) return true
  const relationship = await findRecord(context.table, scope.tenant, relationshipId)
  const day = dateInZone(new Date(raisedAt), context.app.timeZone)
  return relationship !== undefined && hasLedSince(relationship.data.keepers, employeeId, day)
}

async function openAlert(
  attempt: Attempt,
  input: { readonly id: string; readonly expectedVersion: number },
): Promise<Placed<Alert>> {
  const before = await recordForChange(attempt, 'alt', input)
  if (before.data.state !== 'CLOSED') return before
  throw refused('INVALID_STATE', ['id'], 'The alert is closed.', '该预警已关闭。')
}

async function responder(
  { context, scope }: Attempt,
  ownerId: string | null | undefined,
): Promise<EmployeeId> {
  if (ownerId) {
    const id = checkedId(ownerId, 'emp', ['ownerId'])
    if (!(await findRecord(context.table, scope.tenant, id))?.meta.active) throw notFound(['ownerId'], id)
    return id
  }
  const own = employeeOf(scope.actor)
  if (own) return own
  throw invalid(['ownerId'], 'given by who is no employee', '由非员工操作时给出')
}
