import type { Context, DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda'
import { type ExportId, isRecordId } from '../../domain/recordId.ts'
import { EXPORT_RUN, findExportRun } from '../../store/exportRun.ts'
import { SORT_KEYS } from '../../store/keys.ts'
import { newMeter } from '../../store/table.ts'
import { runningExports } from '../../usecases/export/runningExports.ts'
import { type ExportEngine, runExport } from './runExport.ts'

/**
 * Which changes of the table it is told of, in the form of an event source's filters: how far an export is, and what became of it.
 * An export's record says what it is in `k`.
 */
export const EXPORT_STREAM_FILTERS = [
  { eventName: ['INSERT', 'MODIFY'], dynamodb: { Keys: { sk: { S: [EXPORT_RUN] } } } },
  {
    eventName: ['MODIFY'],
    dynamodb: { Keys: { sk: { S: [SORT_KEYS.record] } }, NewImage: { k: { S: ['export'] } } },
  },
] as const

/** What its schedule sends. */
export type ResumeExports = { readonly task: 'resume' }

export type ExportHandler = (
  event: DynamoDBStreamEvent | ResumeExports,
  context: Pick<Context, 'getRemainingTimeInMillis'>,
) => Promise<DynamoDBBatchResponse>

/** No slice is begun with less: reading a file of a gigabyte back takes a minute or two. */
const LONGEST_STEP_MS = 240_000
/** Who has not moved for so long has died, and the stream does not try again. */
const DEAD_MS = 30 * 60_000
const REQUEST_MS = 10_000

/**
 * Goes on with exports: with each of which the stream says that it was asked for, moved on or ended; and, by the clock, with those
 * that have stopped. What its time does not suffice for is gone on with by the next: each slice that is written comes through the
 * stream too.
 *
 * @throws whatever a record failed of, for the stream to try it again.
 */
export function exportHandler(
  engine: ExportEngine,
  { tenants }: { readonly tenants: () => readonly string[] },
): ExportHandler {
  return async (event, { getRemainingTimeInMillis }) => {
    const isTimeShort = () => getRemainingTimeInMillis() < LONGEST_STEP_MS
    const jobs = 'Records' in event ? streamedJobs(event) : await stoppedJobs(engine, tenants())
    for (const { tenant, id } of jobs) await runExport(engine, { tenant, id, isTimeShort })
    return { batchItemFailures: [] }
  }
}

type Job = { readonly tenant: string; readonly id: ExportId }

/** What the record says is not looked at: exports are read as they are now. */
function streamedJobs({ Records }: DynamoDBStreamEvent): readonly Job[] {
  const jobs = Records.flatMap(({ dynamodb }): Job[] => {
    const [tenant = '', id = ''] = dynamodb?.Keys?.['pk']?.S?.split('#') ?? []
    return isRecordId(id, 'exp') ? [{ tenant, id }] : []
  })
  return [...new Map(jobs.map((job) => [job.id, job])).values()]
}

async function stoppedJobs({ app }: ExportEngine, tenants: readonly string[]): Promise<readonly Job[]> {
  const now = app.now().getTime()
  const table = app.openTable(newMeter(), now + REQUEST_MS)
  const stopped: Job[] = []
  for (const tenant of tenants) {
    for (const id of await runningExports(table, tenant)) {
      const run = await findExportRun(table, tenant, id)
      if (run && now - Date.parse(run.movedAt) > DEAD_MS) stopped.push({ tenant, id })
    }
  }
  return stopped
}
