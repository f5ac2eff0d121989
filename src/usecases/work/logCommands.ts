import { employeeOf } from '../../domain/actor.ts'
import { daysBetween } from '../../domain/calendarDate.ts'
import {
  isCountersigned,
  isLate,
  WORK_LOG_LIMITS,
  type WorkLog,
  type WorkLogEntry,
} from '../../domain/workLog.ts'
import type { CountersignWorkLogInput, RecordWorkInput } from '../../generated/resolvers.ts'
import { workLogItem } from '../../store/items/workLogItem.ts'
import { findRecord } from '../../store/records.ts'
import { checkedId, checkedText, optionalText, withoutAbsent } from '../checks.ts'
import type { Attempt, Command } from '../command.ts'
import { employeeFor } from '../grant/grantInput.ts'
import { onlyId } from '../onlyId.ts'
import { assertKnown } from '../policy/assertMayChange.ts'
import { recordPlanner } from '../recordPlanner.ts'
import { invalid, notFound, refused } from '../refused.ts'
import { today } from '../today.ts'
import { assertNotOwn, workForChange } from './workForChange.ts'
import { workPlaceOf } from './workPlace.ts'

export const planWorkLog = recordPlanner<WorkLog>(workLogItem)

export const recordWork: Command<WorkLog, RecordWorkInput> = {
  name: 'recordWork',
  needs: 'CONTACT',
  plan: async (attempt, input) => {
    const { context, scope } = attempt
    const employee = await whoseLog(attempt, input.employeeId)
    const date = checkedDay(attempt, input.date)
    const entry = await workLogEntry(attempt, input, date)
    const id = onlyId(scope.tenant, 'wlg', employee.id, date)
    const before = await findRecord(context.table, scope.tenant, id)
    if (!before) {
      const place = workPlaceOf(attempt, employee)
      const data = { ...place, employeeId: employee.id, date, entries: [entry], countersignatures: [] }
      return planWorkLog.made(attempt, data, id)
    }
    const entries = [...before.data.entries, entry]
    if (entries.length > WORK_LOG_LIMITS.entries) throw full(WORK_LOG_LIMITS.entries)
    const { lines } = workPlaceOf(attempt, employee, before.data)
    return planWorkLog.changed(attempt, before, { ...before.data, lines, entries })
  },
}

export const countersignWorkLog: Command<WorkLog, CountersignWorkLogInput> = {
  name: 'countersignWorkLog',
  needs: 'SUPERVISE',
  plan: async (attempt, input) => {
    const before = await workForChange(attempt, 'wlg', input, ({ owns, supervises }) => owns || supervises)
    const { by, at } = attempt.change
    const { employeeId, entries, countersignatures } = before.data
    assertNotOwn(employeeOf(by) === employeeId || entries.some((entry) => entry.by === by))
    if (isCountersigned(before.data))
      throw refused('INVALID_STATE', ['id'], 'All of it is countersigned.', '全部条目均已复核签字。')
    if (countersignatures.length >= WORK_LOG_LIMITS.countersignatures)
      throw full(WORK_LOG_LIMITS.countersignatures)
    const note = optionalText(input.note, ['note'], 500)
    const signature = withoutAbsent({ by, at, entries: entries.length, note })
    const data = { ...before.data, countersignatures: [...countersignatures, signature] }
    return planWorkLog.changed(attempt, before, data)
  },
}

/** One's own. An operator brings what others wrote. */
async function whoseLog(attempt: Attempt, employeeId: string | null | undefined) {
  const { caller } = attempt.context
  const field = ['employeeId']
  const own = caller.kind === 'employee' ? caller.employeeId : undefined
  const asked = employeeId ?? own
  if (asked === undefined) throw invalid(field, 'the id of an employee', '员工编号')
  if (own !== undefined && asked !== own)
    throw invalid(field, 'yourself: nobody writes the log of another', '本人：不得代他人填写工作日志', asked)
  return employeeFor(attempt, asked, field)
}

function checkedDay({ context }: Attempt, date: string | null | undefined): string {
  const now = today(context.app)
  const day = date ?? now
  const { daysBack } = WORK_LOG_LIMITS
  if (day <= now && daysBetween(day, now) <= daysBack) return day
  throw invalid(['date'], `today, or up to ${daysBack} days ago`, `今天或过去 ${daysBack} 天内的日期`, day)
}

async function workLogEntry(attempt: Attempt, input: RecordWorkInput, date: string): Promise<WorkLogEntry> {
  const { context, change } = attempt
  const { minutes } = input
  if (minutes < 1 || minutes > 1440) throw invalid(['minutes'], '1 to 1440', '1 至 1440', minutes)
  return withoutAbsent({
    text: checkedText(input.text, ['text'], { most: 1000 }),
    minutes,
    relationshipId: await known(attempt, 'rel', input.relationshipId, ['relationshipId']),
    interactionId: await known(attempt, 'int', input.interactionId, ['interactionId']),
    by: change.by,
    at: change.at,
    late: isLate(date, change.at, context.app.timeZone),
  })
}

/** What an entry is about is something its author may know of. */
async function known<P extends 'rel' | 'int'>(
  attempt: Attempt,
  prefix: P,
  text: string | null | undefined,
  field: readonly string[],
) {
  if (!text) return undefined
  const { context, scope } = attempt
  const id = checkedId<P>(text, prefix, field)
  const record = await findRecord(context.table, scope.tenant, id)
  if (!record?.meta.active) throw notFound(field, id)
  await assertKnown(attempt, record, field)
  return id
}

function full(most: number) {
  return refused('LIMIT_REACHED', ['date'], `A day has at most ${most} of these.`, `每天最多 ${most} 条。`)
}
