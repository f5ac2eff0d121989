import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { localClient } from '../../src/createApp.ts'
import { tableDefinition } from '../../src/store/tableDefinition.ts'

/** For whatever does not read the stream, whose records would take more room than all items. */
export async function createStreamlessTable(endpoint: string, TableName: string): Promise<void> {
  const client = new DynamoDBClient(localClient(endpoint))
  const { StreamSpecification: _, ...definition } = structuredClone(tableDefinition) as Mutable<
    typeof tableDefinition
  >
  await client.send(new CreateTableCommand({ TableName, ...definition }))
  client.destroy()
}

type Mutable<T> = { -readonly [Key in keyof T]: Mutable<T[Key]> }
