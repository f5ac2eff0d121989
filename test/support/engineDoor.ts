import { openDynamo } from '../../src/store/dynamo/dynamoCall.ts'

/** Our own door to an engine, which takes any identity. */
export function engineDoor(endpoint: string, timeoutMs = 5_000) {
  return openDynamo({
    identity: () => ({ region: 'local', accessKeyId: 'local', secretAccessKey: 'local' }),
    endpoint: () => new URL(endpoint),
    timeoutMs,
  })
}
