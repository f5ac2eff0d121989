import { DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb'
import { databaseFile } from '../../src/local/dataFolder.ts'
import { startFileEngine } from '../../src/local/engine.ts'
import { indexStream } from '../../src/local/indexStream.ts'
import { createTable } from '../../src/store/createTable.ts'

// Run as a process of its own: prints the number of every write that the engine has acknowledged.

const [folder = ''] = process.argv.slice(2)
const engine = await startFileEngine(folder, { ifBusy: 'refuse' })
const client = new DynamoDBClient({
  endpoint: engine.endpoint,
  region: 'local',
  credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
})
await createTable(client, 'writes')
indexStream(databaseFile(folder))

for (let number = 0; ; number += 1) {
  await client.send(
    new PutItemCommand({
      TableName: 'writes',
      Item: { pk: { S: 'all' }, sk: { S: `${number}`.padStart(9, '0') } },
    }),
  )
  process.stdout.write(`${number}\n`)
}
