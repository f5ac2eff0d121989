import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda'
import type { AuditResult } from '../auditHandler.ts'
import type { ResumeExports } from '../export/exportHandler.ts'
import type { ScheduleResult } from '../schedule/scheduleHandler.ts'
import type { Told } from './reportedRuns.ts'

/** Changes, those that come again, and how long ago the oldest was made. */
export const toldOfStream: Told<DynamoDBStreamEvent, DynamoDBBatchResponse> = ({ Records }, done, now) => ({
  records: Records.length,
  failures: done ? done.batchItemFailures.length : Records.length,
  ageMs: Math.max(0, ...Records.map(({ dynamodb }) => ageMs(dynamodb?.ApproximateCreationDateTime, now))),
})

function ageMs(atSeconds: number | undefined, now: Date): number {
  return atSeconds === undefined ? 0 : now.getTime() - atSeconds * 1_000
}

/** Records that were woken, and institutions for which the time was too short. */
export const toldOfSchedule: Told<unknown, ScheduleResult> = (_, done = {}) => {
  const reports = Object.values(done)
  return {
    records: sum(reports.map(({ woken }) => woken)),
    failures: reports.filter(({ doneUpTo }) => doneUpTo === undefined).length,
  }
}

/** Changes of exports. What becomes of an export stands in its record. */
export const toldOfExports: Told<DynamoDBStreamEvent | ResumeExports, DynamoDBBatchResponse> = (
  event,
  done,
) =>
  'Records' in event
    ? { records: event.Records.length, failures: done ? 0 : event.Records.length }
    : { task: event.task, records: 0, failures: 0 }

/** Entries that were sealed or verified, and faults that were found. */
export const toldOfAudit: Told<unknown, AuditResult> = (_, done = {}) => {
  const days = Object.values(done).flat()
  return {
    task: days.length === 0 ? undefined : days.some((day) => 'day' in day) ? 'seal' : 'verify',
    records: sum(days.map(({ entries }) => entries)),
    failures: sum(days.map(({ faults }) => faults.length)),
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
