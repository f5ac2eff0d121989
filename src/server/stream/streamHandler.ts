import type { Context, DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda'
import { heartbeatsSeen } from '../../store/freshness.ts'
import { type Streamed, type StreamImage, streamedFrom } from '../../store/streamRecord.ts'
import type { App } from '../../usecases/context.ts'
import { derive } from '../../usecases/derive/derive.ts'
import { DERIVERS, type Derivers } from '../../usecases/derive/derivers.ts'
import { isTransient } from '../../usecases/derive/engine.ts'
import { openEngines } from '../../usecases/derive/openEngines.ts'
import { takeTaskTurn } from '../../usecases/derive/takeTaskTurn.ts'
import { operatorRequest } from '../requestContext.ts'

export type StreamHandler = (
  event: DynamoDBStreamEvent,
  context: Pick<Context, 'getRemainingTimeInMillis'>,
) => Promise<DynamoDBBatchResponse>

/** What is kept for the answer when the function's time runs out. */
const RESERVED_MS = 1_000

type Change = { readonly streamed: Streamed; readonly sequenceNumber: string }

/**
 * Derives what follows from the records that have changed. What a change says is not looked at: the record is read as it is
 * now. What could not be done for want of time or room is answered as failed, and comes again; see docs/adr/0020.
 */
export function streamHandler(app: App, derivers: Derivers = DERIVERS): StreamHandler {
  return async ({ Records }, { getRemainingTimeInMillis }) => {
    const deadline = app.now().getTime() + getRemainingTimeInMillis() - RESERVED_MS
    const changes = Records.flatMap((record) => changeFrom(app, record))
    const byTenant = [...Map.groupBy(changes, ({ streamed }) => streamed.tenant)]
    const done = await Promise.all(
      byTenant.map(async ([tenant, ofTenant]) =>
        (await isDone(app, { tenant, changes: ofTenant, deadline, derivers })) ? [] : ofTenant,
      ),
    )
    return {
      batchItemFailures: done.flat().map(({ sequenceNumber }) => ({ itemIdentifier: sequenceNumber })),
    }
  }
}

function changeFrom(app: App, { dynamodb }: DynamoDBRecord): readonly Change[] {
  try {
    const streamed = streamedFrom((dynamodb ?? {}) as StreamImage)
    return streamed ? [{ streamed, sequenceNumber: dynamodb?.SequenceNumber ?? '' }] : []
  } catch (error) {
    // The stream keeps it for a day: a key that is none of ours may say anything.
    app.reportBug(error, { from: 'stream', sequenceNumber: dynamodb?.SequenceNumber })
    return []
  }
}

type Work = {
  readonly tenant: string
  readonly changes: readonly Change[]
  readonly deadline: number
  readonly derivers: Derivers
}

/** @returns false when all of it is to come again. */
async function isDone(app: App, { tenant, changes, deadline, derivers }: Work): Promise<boolean> {
  const viewer = { kind: 'operator', tenant, subject: 'system:stream' } as const
  const context = operatorRequest(app, viewer, deadline)
  const streamed = changes.map((change) => change.streamed)
  const of = <K extends Streamed['kind']>(kind: K) =>
    streamed.filter((each): each is Extract<Streamed, { kind: K }> => each.kind === kind)
  try {
    const engines = await openEngines(context, derivers)
    const ids = of('record').map(({ id }) => id)
    for (const engine of engines) await derive(engine, ids)
    for (const { key } of of('task')) await takeTaskTurn(engines, key)
    // Last: what came before them has been derived.
    const heartbeats = of('heartbeat').map(({ heartbeat }) => heartbeat)
    await heartbeatsSeen(context.table, tenant, heartbeats)
    return true
  } catch (error) {
    if (!isTransient(error)) app.reportBug(error, { tenant, from: 'stream' })
    return false
  }
}
