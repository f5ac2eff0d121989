import {
  CreateTableCommand,
  DescribeTimeToLiveCommand,
  type DynamoDBClient,
  ResourceInUseException,
  UpdateTimeToLiveCommand,
  waitUntilTableExists,
} from '@aws-sdk/client-dynamodb'
import { TTL_ATTRIBUTE, tableDefinition } from './tableDefinition.ts'

/**
 * Creates the table when it is not there, and waits until it can be used. For local engines and
 * tests: in AWS, `serverless.yml` does it.
 *
 * @throws Error when the table is not usable within 30 seconds.
 */
export async function createTable(client: DynamoDBClient, tableName: string): Promise<void> {
  try {
    await client.send(new CreateTableCommand({ TableName: tableName, ...createTableInput() }))
  } catch (error) {
    // Created before, or by another process a moment ago.
    if (!(error instanceof ResourceInUseException)) throw error
  }
  await waitUntilTableExists({ client, minDelay: 1, maxDelay: 1, maxWaitTime: 30 }, { TableName: tableName })
  await enableTtl(client, tableName)
}

/** The SDK's input type wants arrays it could write to. */
function createTableInput() {
  return structuredClone(tableDefinition) as Mutable<typeof tableDefinition>
}

async function enableTtl(client: DynamoDBClient, tableName: string): Promise<void> {
  if (await expires(client, tableName)) return
  try {
    await client.send(
      new UpdateTimeToLiveCommand({
        TableName: tableName,
        TimeToLiveSpecification: { AttributeName: TTL_ATTRIBUTE, Enabled: true },
      }),
    )
  } catch (error) {
    // Enabling it twice is an error, and another process may have been first.
    if (!(await expires(client, tableName))) throw error
  }
}

async function expires(client: DynamoDBClient, tableName: string): Promise<boolean> {
  const { TimeToLiveDescription: described } = await client.send(
    new DescribeTimeToLiveCommand({ TableName: tableName }),
  )
  return described?.AttributeName === TTL_ATTRIBUTE
}

type Mutable<T> = { -readonly [Key in keyof T]: Mutable<T[Key]> }
