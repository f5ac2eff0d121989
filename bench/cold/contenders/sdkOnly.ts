import { DynamoDBClient, QueryCommand, type QueryCommandInput } from '@aws-sdk/client-dynamodb'

const client = new DynamoDBClient({})

/** A handler with nothing but what every Lambda function on DynamoDB has. */
export const handler = (input: QueryCommandInput) => client.send(new QueryCommand(input))
