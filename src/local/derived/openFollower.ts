import { setTimeout as sleep } from 'node:timers/promises'
import { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams'
import type { DynamoDBRecord } from 'aws-lambda'
import type { Config } from '../../config.ts'
import { localClient } from '../../createApp.ts'
import { streamHandler } from '../../server/stream/streamHandler.ts'
import { putDeadLetter } from '../../store/deadLetters.ts'
import { type StreamImage, streamedFrom } from '../../store/streamRecord.ts'
import { newMeter } from '../../store/table.ts'
import type { App } from '../../usecases/context.ts'
import { streamFollower } from './followStream.ts'
import { openPosition } from './streamPosition.ts'
import { openStream } from './streamShards.ts'
import { openTrim } from './trimStream.ts'

export type FollowOptions = {
  readonly app: App
  readonly config: Pick<Config, 'DYNAMODB_ENDPOINT' | 'TABLE_NAME'>
  /** Where it is remembered how far the stream has been worked through. */
  readonly folder: string
  /** The embedded engine's file, if its stream is ours to trim. */
  readonly databaseFile?: string | undefined
  /** Ends what is done, between two batches. */
  readonly signal: AbortSignal
}

export type LocalFollower = {
  /**
   * Hands over everything that is in the stream, also what is written meanwhile.
   *
   * @throws the signal's reason, or what reading the stream failed of.
   */
  readonly catchUp: (onProgress?: (done: number) => void) => Promise<void>
  /** Of whom there have been records. */
  readonly tenants: () => readonly string[]
  readonly close: () => void
}

/** As the `timeout` of the functions in serverless.yml. */
const HANDLER_MS = 60_000
export const HANDLER_CONTEXT = { getRemainingTimeInMillis: () => HANDLER_MS }

const TRIM_AFTER_RECORDS = 10_000
const GIVE_UP_MS = 10_000

/** The stream of a local table, handed to the handler that has it in AWS. */
export async function openFollower(options: FollowOptions): Promise<LocalFollower> {
  const { app, config, folder, databaseFile, signal } = options
  const { DYNAMODB_ENDPOINT = '', TABLE_NAME } = config
  const client = new DynamoDBStreamsClient({ ...localClient(DYNAMODB_ENDPOINT), maxAttempts: 3 })
  // Even without a logger it filters every answer: a fifth of the time that reading a page takes.
  client.middlewareStack.remove('loggerMiddleware')
  const source = await openStream(client, TABLE_NAME)
  const position = openPosition(folder, source.streamArn)
  const trim = databaseFile === undefined ? undefined : openTrim(databaseFile, TABLE_NAME)
  const handler = streamHandler(app)
  let [done, untrimmed] = [0, 0]
  let onProgress: (done: number) => void = () => {}

  const follower = streamFollower({
    source,
    position,
    delivery: {
      handler: (event) => handler(event, HANDLER_CONTEXT),
      sleep: (ms) => sleep(ms, undefined, { signal }),
      giveUp: (record, reason) => toDeadLetters(app, record, reason),
      signal,
    },
    pageDone: async (records) => {
      done += records.length
      untrimmed += records.length
      onProgress(done)
      const last = records.at(-1)?.dynamodb?.SequenceNumber
      if (!trim || last === undefined || untrimmed < TRIM_AFTER_RECORDS) return
      await trim.before(last)
      untrimmed = 0
    },
  })

  return {
    catchUp: async (told = () => {}) => {
      onProgress = told
      while ((await follower.catchUp()) > 0) signal.throwIfAborted()
      onProgress = () => {}
    },
    tenants: () => [...position.tenants],
    close: () => {
      trim?.close()
      client.destroy()
    },
  }
}

/** What could not be handed over in the end: `guanxi dead-letters` has it. */
async function toDeadLetters(app: App, { dynamodb }: DynamoDBRecord, error: unknown): Promise<void> {
  const streamed = streamedFrom({ ...dynamodb } as StreamImage)
  app.reportBug(error, { from: 'stream', keys: dynamodb?.Keys })
  if (streamed?.kind !== 'record') return
  const table = app.openTable(newMeter(), app.now().getTime() + GIVE_UP_MS)
  const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  const at = app.now().toISOString()
  await putDeadLetter(table, streamed.tenant, { id: streamed.id, reason, at })
}
