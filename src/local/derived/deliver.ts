import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda'

export type StreamHandler = (event: DynamoDBStreamEvent) => Promise<DynamoDBBatchResponse>

export type Delivery = {
  readonly handler: StreamHandler
  readonly sleep: (ms: number) => Promise<void>
  /** Takes a record that has failed so often that it is given up. */
  readonly giveUp: (record: DynamoDBRecord, reason: unknown) => Promise<void>
  /** Ends it between two tries. */
  readonly signal: AbortSignal
}

/** As `maximumRetryAttempts` in serverless.yml, and the first. */
export const MOST_TRIES = 21

const FIRST_WAIT_MS = 50
const LONGEST_WAIT_MS = 5_000

/**
 * Hands a batch to the handler until each record is done with, in the way of Lambda's event source: what comes before the
 * first failed record is done; the rest is handed over again, later and later. A batch at which the handler throws is cut in
 * two. A record that has failed 21 times is given up, alone: those behind it go on.
 *
 * @throws the signal's reason, with the rest not done.
 * @see https://docs.aws.amazon.com/lambda/latest/dg/services-ddb-batchfailurereporting.html
 */
export async function deliver(delivery: Delivery, records: readonly DynamoDBRecord[]): Promise<void> {
  let open = records
  for (let tries = 1; open.length > 0; tries += 1) {
    delivery.signal.throwIfAborted()
    const { done, error } = await handOver(delivery, open)
    if (done > 0) {
      open = open.slice(done)
      tries = 0
      continue
    }
    if (error !== undefined && open.length > 1) {
      const middle = Math.ceil(open.length / 2)
      await deliver(delivery, open.slice(0, middle))
      open = open.slice(middle)
      tries = 0
      continue
    }
    const [head, ...others] = open
    if (head && tries >= MOST_TRIES) {
      await delivery.giveUp(head, error ?? new Error(`It failed ${tries} times.`))
      open = others
      tries = 0
      continue
    }
    await delivery.sleep(Math.min(FIRST_WAIT_MS * 2 ** (tries - 1), LONGEST_WAIT_MS))
  }
}

/** How many of them, from the first on, are done with. */
async function handOver(
  { handler }: Delivery,
  records: readonly DynamoDBRecord[],
): Promise<{ readonly done: number; readonly error?: unknown }> {
  try {
    const { batchItemFailures } = await handler({ Records: [...records] })
    const failed = batchItemFailures.map(({ itemIdentifier }) =>
      records.findIndex(({ dynamodb }) => dynamodb?.SequenceNumber === itemIdentifier),
    )
    // What names none of them is a failure of all, as in Lambda.
    return { done: failed.length === 0 ? records.length : Math.max(0, Math.min(...failed)) }
  } catch (error) {
    return { done: 0, error: error ?? new Error('The handler threw nothing.') }
  }
}
