import type { Answer } from './requestTokens.ts'

// biome-ignore lint/suspicious/noExplicitAny: DynamoDB's own JSON, of any operation.
type Body = any

type Batch = {
  readonly target: string
  readonly body: Body
  readonly pass: (body: Body) => Promise<Answer>
}

/** Does a share of a batch, 0 to 1, and hands the others back in DynamoDB's words. */
export async function partlyDone({ target, body, pass }: Batch, share: number): Promise<Answer> {
  const [[table, asked]] = Object.entries(body.RequestItems) as [[string, Body]]
  const isGet = target === 'BatchGetItem'
  const all: Body[] = isGet ? asked.Keys : asked
  const most = Math.floor(share * all.length)
  const some = (items: Body[]) => ({ [table]: isGet ? { ...asked, Keys: items } : items })
  const nothing = { status: 200, body: JSON.stringify(isGet ? { Responses: { [table]: [] } } : {}) }
  const done = most === 0 ? nothing : await pass({ ...body, RequestItems: some(all.slice(0, most)) })
  if (done.status !== 200) return done
  const handedBack = { [isGet ? 'UnprocessedKeys' : 'UnprocessedItems']: some(all.slice(most)) }
  return { status: 200, body: JSON.stringify({ ...JSON.parse(done.body), ...handedBack }) }
}
