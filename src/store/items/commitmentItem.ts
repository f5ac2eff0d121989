import * as z from 'zod'
import { COMMITMENT_STATES, type Commitment } from '../../domain/commitment.ts'
import { LINES_OF_BUSINESS } from '../../domain/relationship.ts'
import { recordPartition, SORT_KEYS } from '../keys.ts'
import { once } from '../once.ts'
import type { RecordKind } from '../recordKind.ts'
import { encodeCopy, idOf, recordParser } from '../storedRecord.ts'

const dataSchema = once(() =>
  z.object({
    interactionId: idOf('int'),
    text: z.string(),
    ownerId: z.union([idOf('prt'), idOf('emp')]),
    dueOn: z.string().exactOptional(),
    state: z.enum(COMMITMENT_STATES),
    closedAt: z.string().exactOptional(),
    closingNote: z.string().exactOptional(),
    partyIds: z.array(idOf('prt')),
    insiderListId: idOf('ins').exactOptional(),
    lineOfBusiness: z.enum(LINES_OF_BUSINESS).exactOptional(),
  }),
)

export const commitmentItem: RecordKind<Commitment> = {
  kind: 'commitment',
  prefix: 'cmt',
  parse: recordParser('commitment', 'cmt', dataSchema),
  entries: () => [],
  copies: (tenant, commitment) => {
    const { state, partyIds, dueOn } = commitment.data
    if (state !== 'OPEN') return []
    return partyIds.map((partyId) => ({
      pk: recordPartition(tenant, partyId),
      sk: SORT_KEYS.commitment(dueOn, commitment.id),
      ...encodeCopy(commitment),
    }))
  },
  claims: () => [],
}
