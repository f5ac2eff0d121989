import type { CsvRow } from '../../csvRows.ts'
import type { ImportIssue } from '../../importRecord.ts'
import { refused, skipped } from '../../issues.ts'
import type { CrmActivity } from '../crm/crmExport.ts'
import { type CrmRow, crmRow } from '../crm/crmRow.ts'
import { momentOf } from '../crm/moments.ts'

/** A task that was done: a call, a mail, or something else. One still to be done is no contact. */
export function* readTasks(rows: readonly CsvRow[]): Generator<ImportIssue, readonly CrmActivity[]> {
  const activities: CrmActivity[] = []
  for (const row of rows.map(crmRow)) {
    const occurredAt = firstMoment(row, ['completed_date_time', 'activity_date', 'created_date'])
    const id = row.id('id')
    if (!row.isTrue('is_closed') && row.id('status') !== 'Completed') {
      yield skipped(row.place, 'NOT_DONE', `task ${id} is not done`)
    } else if (id === undefined || occurredAt === undefined) {
      yield refused(row.place, 'NO_TIME', 'expected an id and a time, but one of them is not there')
    } else {
      activities.push({ ...common(row, id, 'task'), ...howOfTask(row), occurredAt, ...durationOfCall(row) })
      yield* row.issues()
    }
  }
  return activities
}

export function* readEvents(rows: readonly CsvRow[]): Generator<ImportIssue, readonly CrmActivity[]> {
  const activities: CrmActivity[] = []
  for (const row of rows.map(crmRow)) {
    const occurredAt = firstMoment(row, ['start_date_time', 'activity_date_time', 'activity_date'])
    const [id, minutes] = [row.id('id'), Number(row.plain('duration_in_minutes') ?? 'NaN')]
    if (id === undefined || occurredAt === undefined) {
      yield refused(row.place, 'NO_TIME', 'expected an id and a time, but one of them is not there')
    } else if (row.isTrue('no_show_c')) {
      yield skipped(row.place, 'NO_SHOW', `nobody came to event ${id}`)
    } else {
      activities.push({
        ...common(row, id, 'event'),
        channel: row.plain('type') === 'Call' ? 'PHONE' : 'MEETING',
        direction: 'OUTBOUND',
        initiation: 'HUMAN',
        occurredAt,
        ...(Number.isInteger(minutes) && minutes >= 0 ? { durationMinutes: minutes } : {}),
      })
      yield* row.issues()
    }
  }
  return activities
}

function common(row: CrmRow, id: string, object: 'task' | 'event') {
  const [who, account] = [row.id('who_id'), row.id('account_id')]
  return {
    id,
    externalId: `${object}/${id}`,
    place: row.place,
    personIds: who === undefined ? [] : [who],
    companyIds: account === undefined ? [] : [account],
    ownerId: row.id('owner_id'),
    subject: row.id('subject') ?? (object === 'task' ? 'Task' : 'Event'),
    summary: row.plain('description'),
    outcome: row.plain('call_disposition'),
  }
}

/** List e-mails and cadence steps are sent by the system. */
function howOfTask(row: CrmRow): Pick<CrmActivity, 'channel' | 'direction' | 'initiation'> {
  const kind = `${row.plain('task_subtype') ?? ''} ${row.plain('type') ?? ''}`.toLowerCase()
  const channel = /call/.test(kind)
    ? 'PHONE'
    : /mail/.test(kind)
      ? 'EMAIL'
      : /meeting/.test(kind)
        ? 'MEETING'
        : 'OTHER'
  return {
    channel,
    direction: row.plain('call_type') === 'Inbound' ? 'INBOUND' : 'OUTBOUND',
    initiation: /listemail|cadence/.test(kind) ? 'AUTOMATED' : 'HUMAN',
  }
}

function durationOfCall(row: CrmRow): Pick<CrmActivity, 'durationMinutes'> {
  const seconds = Number(row.plain('call_duration_in_seconds') ?? 'NaN')
  return Number.isFinite(seconds) && seconds >= 0 ? { durationMinutes: Math.ceil(seconds / 60) } : {}
}

function firstMoment(row: CrmRow, columns: readonly string[]): string | undefined {
  return columns.map((column) => momentOf(row.plain(column))).find((moment) => moment !== undefined)
}
