import {
  BatchGetItemCommand,
  BatchWriteItemCommand,
  DynamoDBClient,
  DynamoDBServiceException,
  GetItemCommand,
  QueryCommand,
  ScanCommand,
  TransactWriteItemsCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb'
import { localClient } from '../../src/createApp.ts'
import type { DynamoCall } from '../../src/store/dynamo/dynamoCall.ts'
import { DynamoError } from '../../src/store/dynamo/dynamoError.ts'

const COMMANDS = {
  GetItem: GetItemCommand,
  BatchGetItem: BatchGetItemCommand,
  Query: QueryCommand,
  Scan: ScanCommand,
  TransactWriteItems: TransactWriteItemsCommand,
  UpdateItem: UpdateItemCommand,
  BatchWriteItem: BatchWriteItemCommand,
} as const

/** The calls of our door, made by the AWS SDK: what ours must be like. */
export function sdkDoor(endpoint: string): { readonly call: DynamoCall; readonly close: () => void } {
  const client = new DynamoDBClient({ ...localClient(endpoint), maxAttempts: 1 })
  const call: DynamoCall = async (operation, input) => {
    const Command = COMMANDS[operation] as typeof GetItemCommand
    try {
      const { $metadata, ...answer } = await client.send(new Command(withBytes(input) as never))
      return withText(answer) as never
    } catch (error) {
      if (!(error instanceof DynamoDBServiceException)) throw error
      throw new DynamoError(error.name, error.message, {
        ...(withText({ ...error }) as object),
        status: error.$metadata.httpStatusCode ?? 0,
      })
    }
  }
  return { call, close: () => client.destroy() }
}

/** The SDK takes bytes, where JSON has them in base64. */
function withBytes(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withBytes)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [
      name,
      name === 'B' && typeof part === 'string'
        ? new Uint8Array(Buffer.from(part, 'base64'))
        : withBytes(part),
    ]),
  )
}

function withText(value: unknown): unknown {
  if (value instanceof Uint8Array) return Buffer.from(value).toString('base64')
  if (Array.isArray(value)) return value.map(withText)
  if (typeof value !== 'object' || value === null) return value
  const parts = Object.entries(value).filter(([, part]) => part !== undefined)
  return Object.fromEntries(parts.map(([name, part]) => [name, withText(part)]))
}
