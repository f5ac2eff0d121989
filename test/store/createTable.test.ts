import { randomUUID } from 'node:crypto'
import {
  DeleteTableCommand,
  DescribeTableCommand,
  DescribeTimeToLiveCommand,
  DynamoDBClient,
} from '@aws-sdk/client-dynamodb'
import { afterAll, describe, expect, inject, it } from 'vitest'
import { createTable } from '../../src/store/createTable.ts'
import { TTL_ATTRIBUTE, tableDefinition } from '../../src/store/tableDefinition.ts'

describe('createTable', () => {
  const client = new DynamoDBClient({
    endpoint: inject('dynamodbEndpoint'),
    region: 'local',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  })
  const TableName = `guanxi-test-${randomUUID()}`

  afterAll(async () => {
    await client.send(new DeleteTableCommand({ TableName }))
    client.destroy()
  })

  it('makes the table once, however many ask for it at the same time', async () => {
    await Promise.all([createTable(client, TableName), createTable(client, TableName)])
    await createTable(client, TableName)
    const { Table } = await client.send(new DescribeTableCommand({ TableName }))
    expect(Table?.TableStatus).toBe('ACTIVE')
  })

  it('makes it as it is defined', async () => {
    const { Table } = await client.send(new DescribeTableCommand({ TableName }))
    expect(Table?.KeySchema).toEqual(tableDefinition.KeySchema)
    expect(Table?.StreamSpecification).toEqual(tableDefinition.StreamSpecification)
    const indexes = Table?.GlobalSecondaryIndexes?.map(({ IndexName, KeySchema, Projection }) => ({
      IndexName,
      KeySchema,
      Projection,
    }))
    expect(indexes?.toSorted((a, b) => (a.IndexName ?? '').localeCompare(b.IndexName ?? ''))).toEqual(
      tableDefinition.GlobalSecondaryIndexes,
    )
  })

  it('lets items expire', async () => {
    const { TimeToLiveDescription } = await client.send(new DescribeTimeToLiveCommand({ TableName }))
    expect(TimeToLiveDescription).toEqual({ TimeToLiveStatus: 'ENABLED', AttributeName: TTL_ATTRIBUTE })
  })
})
