import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { localClient } from '../../src/createApp.ts'
import { tableDefinition } from '../../src/store/tableDefinition.ts'

/** One for all contenders: each has partitions of its own. */
export const TABLE_NAME = 'bench'

/** Nothing that is measured reads the stream. */
export async function createBenchTable(endpoint: string): Promise<void> {
  const client = new DynamoDBClient(localClient(endpoint))
  const { StreamSpecification: _, ...definition } = structuredClone(tableDefinition) as Mutable<
    typeof tableDefinition
  >
  await client.send(new CreateTableCommand({ TableName: TABLE_NAME, ...definition }))
  client.destroy()
}

type Mutable<T> = { -readonly [Key in keyof T]: Mutable<T[Key]> }
