import * as z from 'zod'
import type { PartyId } from '../../domain/recordId.ts'
import type { Tie, TieSide } from '../../domain/tie.ts'
import { TIE_KINDS, type TieKind } from '../../domain/tieCatalogue.ts'
import { tiePeriods } from '../../domain/tiePeriods.ts'
import { TIE_STATEMENT_KINDS } from '../../domain/tieStatements.ts'
import { listPartition, recordPartition, SORT_KEYS } from '../keys.ts'
import type { ListEntry } from '../listEntry.ts'
import { once } from '../once.ts'
import type { RecordKind } from '../recordKind.ts'
import { encodeCopy, encodeRecord, idOf, recordParser } from '../storedRecord.ts'

const claimSchema = once(() => ({
  id: z.string(),
  kind: z.enum(TIE_STATEMENT_KINDS),
  validFrom: z.string().exactOptional(),
  validTo: z.string().exactOptional(),
  share: z.string().exactOptional(),
  statedAt: z.string(),
  recordedAt: z.string(),
}))

/** What statements say of when a tie held. */
export const tieClaimsSchema = once(() => z.array(z.object(claimSchema())))

const tieStatementsSchema = once(() =>
  z.array(
    z.object({
      ...claimSchema(),
      note: z.string().exactOptional(),
      recordedBy: z.string(),
      source: z.object({ system: z.string(), externalId: z.string().exactOptional() }),
    }),
  ),
)

const dataSchema = once(() =>
  z.object({
    tieKind: z.enum(TIE_KINDS),
    fromPartyId: idOf('prt'),
    toPartyId: idOf('prt'),
    affiliation: z.boolean(),
    statements: tieStatementsSchema(),
  }),
)

/** Where a party's ties are listed: all of them, or those of a kind, of a side, or of both. */
export function tiesPartition(tenant: string, partyId: PartyId, ...narrowed: (TieKind | TieSide)[]): string {
  return listPartition(tenant, partyId, 'ties', ...narrowed)
}

/** Ties that have no last day sort behind all that have one. */
const NO_LAST_DAY = '9999-99-99'

/** The last day on which a tie holds, as far as is known now: what its lists are ordered by. */
function lastDay({ data, meta }: Tie): string {
  const [newest] = tiePeriods(data.statements, meta.recordedAt)
  return newest === undefined ? '0000-00-00' : (newest.to ?? NO_LAST_DAY)
}

function entry(tenant: string, tie: Tie, partyId: PartyId, side: TieSide): ListEntry {
  const { tieKind } = tie.data
  return {
    partition: tiesPartition(tenant, partyId),
    position: `${lastDay(tie)}#${tie.id}`,
    lists: [
      tiesPartition(tenant, partyId, tieKind),
      tiesPartition(tenant, partyId, side),
      tiesPartition(tenant, partyId, tieKind, side),
    ],
    body: encodeRecord(tie),
  }
}

export const tieItem: RecordKind<Tie> = {
  kind: 'tie',
  prefix: 'tie',
  parse: recordParser('tie', 'tie', dataSchema),
  entries: (tenant, tie) => [
    entry(tenant, tie, tie.data.fromPartyId, 'OUT'),
    entry(tenant, tie, tie.data.toPartyId, 'IN'),
  ],
  copies: (tenant, tie) => {
    // Packed once for both.
    const copy = encodeCopy(tie)
    return [tie.data.fromPartyId, tie.data.toPartyId].map((partyId) => ({
      pk: recordPartition(tenant, partyId),
      sk: SORT_KEYS.tie(tie.id),
      ...copy,
    }))
  },
  claims: () => [],
}
