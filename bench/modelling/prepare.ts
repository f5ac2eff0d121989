import { isDeepStrictEqual } from 'node:util'
import type { AttributeValue, DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { cannedDynamo } from './cannedDynamo.ts'
import { type Contender, view } from './records.ts'

type StoredItem = Readonly<Record<string, AttributeValue>>

export type Prepared = {
  readonly contender: Contender
  /** The 31 records as this contender lays them out. */
  readonly items: readonly StoredItem[]
  /** Whether a number where text belongs is refused when it is read. */
  readonly refusesBadData: boolean
}

/** A contender whose Queries give the 31 records, in its own layout; checked to be what was written. */
export async function prepare(
  connect: (client: DynamoDBClient) => Contender,
  withLogger: boolean,
): Promise<Prepared> {
  const dynamo = cannedDynamo({ withLogger })
  const contender = connect(dynamo.client)
  const items: StoredItem[] = []
  const keep = () => items.push(JSON.parse(dynamo.lastBody()).Item)

  for (const party of view.parties) await contender.saveParty(party).then(keep)
  for (const relationship of view.relationships) await contender.saveRelationship(relationship).then(keep)
  for (const interaction of view.interactions) await contender.saveInteraction(interaction).then(keep)

  dynamo.answerQueriesWith(items.map((item) => ({ ...item, recordedAt: { N: '5' } })))
  const refusesBadData = await contender.readView('bank', 'prt').then(
    () => false,
    () => true,
  )

  dynamo.answerQueriesWith(items)
  const read = await contender.readView('bank', 'prt')
  if (!isDeepStrictEqual(read, view)) throw new Error(`Not what was written: ${JSON.stringify(read)}`)
  return { contender, items, refusesBadData }
}
