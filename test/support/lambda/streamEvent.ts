import { isStreamed } from '../../../src/store/streamedItems.ts'
import { scanned } from '../derived.ts'
import type { Gateway } from '../gateway.ts'

type StoredItem = Awaited<ReturnType<typeof scanned>>[number]

/**
 * What the table's stream says of items, as Lambda hands it over.
 *
 * @see https://docs.aws.amazon.com/lambda/latest/dg/with-ddb.html
 */
export function streamEvent(items: readonly StoredItem[]) {
  return {
    Records: items.map(({ pk, sk, ...more }, index) => ({
      eventID: `c4ca4238a0b923820dcc509a6f75849${index}`,
      eventName: 'MODIFY',
      eventVersion: '1.1',
      eventSource: 'aws:dynamodb',
      awsRegion: 'eu-central-1',
      dynamodb: {
        ApproximateCreationDateTime: 1_773_043_200,
        Keys: { pk, sk },
        NewImage: { pk, sk, ...more },
        OldImage: { pk, sk, ...more },
        SequenceNumber: String(4_421_584_500_000_000_017_450_439_000n + BigInt(index)),
        SizeBytes: 256,
        StreamViewType: 'NEW_AND_OLD_IMAGES',
      },
      eventSourceARN:
        'arn:aws:dynamodb:eu-central-1:123456789012:table/guanxi/stream/2026-03-09T08:00:00.000',
    })),
  }
}

/** All that the stream's function would be told of a table that was filled a moment ago. */
export async function streamed(table: Gateway) {
  const items = await scanned(table)
  return streamEvent(items.filter(({ sk }) => isStreamed({ eventName: 'MODIFY', sk: sk?.S ?? '' })))
}
