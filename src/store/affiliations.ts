import { z } from 'zod'
import { dateInZone } from '../domain/calendarDate.ts'
import type { FirmPath } from '../domain/interaction.ts'
import { isRecordId, type PartyId } from '../domain/recordId.ts'
import type { Tie, TieData } from '../domain/tie.ts'
import { TIE_KINDS } from '../domain/tieCatalogue.ts'
import { type TieClaim, type TieStatement, tieAt } from '../domain/tieStatements.ts'
import { TieClaims } from './items/tieItem.ts'
import { recordPartition, SORT_KEYS } from './keys.ts'
import { idOf } from './storedRecord.ts'
import type { Key, Write } from './table.ts'

/** A tie by which a person speaks for a firm. */
export type Affiliation = Pick<TieData, 'tieKind'> & {
  readonly claims: readonly TieClaim[]
  readonly tieId: Tie['id']
  readonly firmId: PartyId
}

const Stored = z.object({ firm: idOf('prt'), kind: z.enum(TIE_KINDS), st: TieClaims })

/** One item for each person, with an attribute for each tie: read with the person whenever a contact is recorded. */
export function affiliationsKey(tenant: string, personId: PartyId): Key {
  return { pk: recordPartition(tenant, personId), sk: SORT_KEYS.affiliations }
}

/** Keeps the person's affiliations up with the tie. */
export function affiliationWrite(tenant: string, tie: Tie): Write {
  const { fromPartyId, toPartyId, tieKind, statements } = tie.data
  const key = affiliationsKey(tenant, fromPartyId)
  if (!tie.meta.active) return { kind: 'update', key, remove: [tie.id] }
  return {
    kind: 'update',
    key,
    set: { k: 'affiliations', [tie.id]: { firm: toPartyId, kind: tieKind, st: statements.map(claimOf) } },
  }
}

/** Without who said it and why: one item has to have room for all of a person's. */
function claimOf({ note: _, recordedBy: __, source: ___, ...claim }: TieStatement): TieClaim {
  return claim
}

/** @throws ZodError when what is stored is not a person's affiliations. */
export function parseAffiliations(
  stored: Readonly<Record<string, unknown>> | undefined,
): readonly Affiliation[] {
  return Object.entries(stored ?? {}).flatMap(([name, value]) => {
    if (!isRecordId(name, 'tie')) return []
    const { firm, kind, st } = Stored.parse(value)
    return [{ tieId: name, firmId: firm, tieKind: kind, claims: st }]
  })
}

export type Moment = { readonly occurredAt: string; readonly knownAt: string; readonly timeZone: string }

/** The firms that persons spoke for at a moment, each with those who did. */
export function firmsAt(
  affiliations: ReadonlyMap<PartyId, readonly Affiliation[]>,
  { occurredAt, knownAt, timeZone }: Moment,
): readonly FirmPath[] {
  const validAt = dateInZone(new Date(occurredAt), timeZone)
  const firms = new Map<PartyId, FirmPath['via'][number][]>()
  for (const [personId, ties] of affiliations) {
    for (const { tieId, tieKind, firmId, claims } of ties) {
      if (!tieAt(claims, { validAt, knownAt }).inForce) continue
      firms.set(firmId, [...(firms.get(firmId) ?? []), { personId, tieId, tieKind }])
    }
  }
  return [...firms].map(([firmId, via]) => ({ firmId, via }))
}
