import * as z from 'zod'
import { HOLDING_KINDS, type Holding } from '../../domain/holding.ts'
import { LEGACY_LOAN_CLASSES, LOAN_CLASSES } from '../../domain/loanClass.ts'
import type { PartyId } from '../../domain/recordId.ts'
import { listPartition } from '../keys.ts'
import { once } from '../once.ts'
import type { RecordKind } from '../recordKind.ts'
import { encodeRecord, idOf, recordParser } from '../storedRecord.ts'
import { storedMoneySchema } from './common.ts'

const dataSchema = once(() =>
  z.object({
    partyId: idOf('prt'),
    kind: z.enum(HOLDING_KINDS),
    product: z.string(),
    number: z.string().exactOptional(),
    amount: storedMoneySchema().exactOptional(),
    quantity: z.string().exactOptional(),
    asOf: z.string(),
    openedOn: z.string().exactOptional(),
    closedOn: z.string().exactOptional(),
    status: z.string().exactOptional(),
    loanClasses: z
      .array(
        z.object({
          loanClass: z.enum(LOAN_CLASSES),
          legacy: z.enum(LEGACY_LOAN_CLASSES).exactOptional(),
          reason: z.string(),
          validFrom: z.string(),
          recordedAt: z.string(),
          recordedBy: z.string(),
        }),
      )
      .exactOptional(),
  }),
)

export function holdingsPartition(tenant: string, partyId: PartyId): string {
  return listPartition(tenant, partyId, 'holdings')
}

export const holdingItem: RecordKind<Holding> = {
  kind: 'holding',
  prefix: 'hld',
  parse: recordParser('holding', 'hld', dataSchema),
  entries: (tenant, holding) => [
    {
      partition: holdingsPartition(tenant, holding.data.partyId),
      // By when it was first recorded, which never changes: a new state leaves it where it is.
      position: `${holding.meta.createdAt}#${holding.id}`,
      body: encodeRecord(holding),
    },
  ],
  copies: () => [],
  claims: () => [],
}
