import { isDeepStrictEqual } from 'node:util'

/** How long DynamoDB remembers the token of a transaction, from when it was done. */
const REMEMBERED_MS = 10 * 60_000

export type Answer = { readonly status: number; readonly body: string }

/** What was asked with a token: under way, or done at some moment. */
type Seen = { readonly asked: object; readonly doneAt: number | undefined }

/**
 * What DynamoDB makes of `ClientRequestToken`: a transaction is done once for its token, while the same is asked; whoever asks
 * meanwhile is told so; what was refused is forgotten.
 *
 * @see https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_TransactWriteItems.html
 */
export function requestTokens(now: () => number = Date.now) {
  const seen = new Map<string, Seen>()

  /** Answers in the place of the engine, or lets it answer. */
  return async (token: string | undefined, asked: object, work: () => Promise<Answer>): Promise<Answer> => {
    if (token === undefined) return work()
    const before = seen.get(token)
    if (before && (before.doneAt === undefined || now() - before.doneAt < REMEMBERED_MS)) {
      if (!isDeepStrictEqual(before.asked, asked)) return refusal('IdempotentParameterMismatchException')
      if (before.doneAt === undefined) return refusal('TransactionInProgressException')
      return { status: 200, body: '{}' }
    }
    seen.set(token, { asked, doneAt: undefined })
    try {
      const answer = await work()
      if (answer.status === 200) seen.set(token, { asked, doneAt: now() })
      else seen.delete(token)
      return answer
    } catch (error) {
      seen.delete(token)
      throw error
    }
  }
}

/** An error as DynamoDB words it. */
export function refusal(
  name: string,
  { status = 400, ...more }: { status?: number; [more: string]: unknown } = {},
): Answer {
  const __type = `com.amazonaws.dynamodb.v20120810#${name}`
  return { status, body: JSON.stringify({ __type, message: `${name}, made up`, ...more }) }
}
