import { openDynamo } from '../../../src/store/dynamo/dynamoCall.ts'
import type { Questions } from '../../harness/contender.ts'
import { IDENTITY, questionsOf, type WireSettings } from '../questions.ts'

/** Our door, as it is. */
export async function open({ endpoint }: WireSettings): Promise<Questions> {
  const url = new URL(endpoint)
  const { call } = openDynamo({ identity: () => IDENTITY, endpoint: () => url, timeoutMs: 2_000 })
  return questionsOf(call)
}
