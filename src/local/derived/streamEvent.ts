import type { _Record, AttributeValue } from '@aws-sdk/client-dynamodb-streams'
import type { DynamoDBRecord, DynamoDBStreamEvent, AttributeValue as LambdaValue } from 'aws-lambda'

/** Records that GetRecords has answered with, as Lambda hands them to a function. */
export function streamEvent(records: readonly _Record[], streamArn: string): DynamoDBStreamEvent {
  return { Records: records.map((record) => lambdaRecord(record, streamArn)) }
}

function lambdaRecord(
  { dynamodb = {}, awsRegion, eventID, eventName, eventSource, eventVersion, userIdentity }: _Record,
  eventSourceARN: string,
): DynamoDBRecord {
  const { ApproximateCreationDateTime: createdAt, Keys, NewImage, OldImage } = dynamodb
  return {
    awsRegion,
    eventID,
    eventName,
    eventSource,
    eventSourceARN,
    eventVersion,
    ...(userIdentity && {
      userIdentity: { type: userIdentity.Type, principalId: userIdentity.PrincipalId },
    }),
    dynamodb: {
      ApproximateCreationDateTime: createdAt && Math.floor(createdAt.getTime() / 1000),
      ...(Keys && { Keys: lambdaImage(Keys) }),
      ...(NewImage && { NewImage: lambdaImage(NewImage) }),
      ...(OldImage && { OldImage: lambdaImage(OldImage) }),
      SequenceNumber: dynamodb.SequenceNumber,
      SizeBytes: dynamodb.SizeBytes,
      StreamViewType: dynamodb.StreamViewType,
    },
  }
}

function lambdaImage(image: Record<string, AttributeValue>): Record<string, LambdaValue> {
  return Object.fromEntries(Object.entries(image).map(([name, value]) => [name, lambdaValue(value)]))
}

/** The same but for bytes, which events have in base64. */
function lambdaValue(value: AttributeValue): LambdaValue {
  if (value.B) return { B: base64(value.B) }
  if (value.BS) return { BS: value.BS.map(base64) }
  if (value.L) return { L: value.L.map(lambdaValue) }
  if (value.M) return { M: lambdaImage(value.M) }
  return value as LambdaValue
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64')
}
