import * as z from 'zod'
import { affiliationEnds } from '../domain/affiliationEnds.ts'
import { dateInZone } from '../domain/calendarDate.ts'
import type { FirmPath, FirmWay } from '../domain/interaction.ts'
import { isRecordId, type PartyId } from '../domain/recordId.ts'
import type { Tie, TieData } from '../domain/tie.ts'
import { TIE_KINDS } from '../domain/tieCatalogue.ts'
import { type TieClaim, type TieStatement, tieAt } from '../domain/tieStatements.ts'
import { tieClaimsSchema } from './items/tieItem.ts'
import { recordPartition, SORT_KEYS } from './keys.ts'
import { once } from './once.ts'
import { idOf } from './storedRecord.ts'
import type { Key, Write } from './table.ts'

/** A tie by which a person speaks for a firm, or by which a firm manages a fund: kept with the person, and with the fund. */
export type Affiliation = Pick<TieData, 'tieKind'> & {
  readonly claims: readonly TieClaim[]
  readonly tieId: Tie['id']
  readonly firmId: PartyId
}

const storedSchema = once(() =>
  z.object({ firm: idOf('prt'), kind: z.enum(TIE_KINDS), st: tieClaimsSchema() }),
)

/** One item for each person or fund, with an attribute for each tie: read with them whenever a contact is recorded. */
export function affiliationsKey(tenant: string, memberId: PartyId): Key {
  return { pk: recordPartition(tenant, memberId), sk: SORT_KEYS.affiliations }
}

/** Keeps the person's or the fund's affiliations up with the tie. */
export function affiliationWrite(tenant: string, tie: Tie): Write {
  const { tieKind, statements } = tie.data
  const { memberId, firmId } = affiliationEnds(tie.data)
  const key = affiliationsKey(tenant, memberId)
  if (!tie.meta.active) return { kind: 'update', key, remove: [tie.id] }
  return {
    kind: 'update',
    key,
    set: { k: 'affiliations', [tie.id]: { firm: firmId, kind: tieKind, st: statements.map(claimOf) } },
  }
}

/** A tie as its member's affiliations say it. */
export function affiliationOf({ id, data }: Tie): Affiliation {
  const { firmId } = affiliationEnds(data)
  return { tieId: id, tieKind: data.tieKind, firmId, claims: data.statements }
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
    const { firm, kind, st } = storedSchema().parse(value)
    return [{ tieId: name, firmId: firm, tieKind: kind, claims: st }]
  })
}

/**
 * Says with a person's affiliations that one of their firms is a fund: so that only who records a contact of such people looks
 * for who manages it. A mark that is no longer true costs that look, and nothing else.
 */
export function fundMarkWrite(tenant: string, memberId: PartyId, fundId: PartyId): Write {
  return {
    kind: 'update',
    key: affiliationsKey(tenant, memberId),
    set: { k: 'affiliations', [`${FUND_MARK}${fundId}`]: true },
  }
}

const FUND_MARK = 'fund_'

/** Which of a person's firms are funds, as far as it was marked. */
export function markedFunds(stored: Readonly<Record<string, unknown>> | undefined): readonly PartyId[] {
  return Object.keys(stored ?? {}).flatMap((name) => {
    const id = name.slice(FUND_MARK.length)
    return name.startsWith(FUND_MARK) && isRecordId(id, 'prt') ? [id] : []
  })
}

export type Moment = { readonly occurredAt: string; readonly knownAt: string; readonly timeZone: string }

/** The firms that persons spoke for at a moment, each with those who did. */
export function firmsAt(
  affiliations: ReadonlyMap<PartyId, readonly Affiliation[]>,
  { occurredAt, knownAt, timeZone }: Moment,
): readonly FirmPath[] {
  const validAt = dateInZone(new Date(occurredAt), timeZone)
  const firms = new Map<PartyId, FirmWay[]>()
  for (const [personId, ties] of affiliations) {
    for (const { tieId, tieKind, firmId, claims } of ties) {
      if (tieKind === 'FUND_MANAGER' || !tieAt(claims, { validAt, knownAt }).inForce) continue
      firms.set(firmId, [...(firms.get(firmId) ?? []), { personId, tieId, tieKind }])
    }
  }
  return [...firms].map(([firmId, via]) => ({ firmId, via }))
}

/**
 * The same with those who managed funds at that moment: a fund's contacts, its own and those of who spoke for it, are its
 * manager's too.
 *
 * @param participantIds all who took part.
 * @param funds the affiliations of what may be a fund, of those who took part and of the firms.
 */
export function withManagers(
  firms: readonly FirmPath[],
  {
    participantIds,
    funds,
  }: { participantIds: readonly string[]; funds: ReadonlyMap<PartyId, readonly Affiliation[]> },
  { occurredAt, knownAt, timeZone }: Moment,
): readonly FirmPath[] {
  const validAt = dateInZone(new Date(occurredAt), timeZone)
  const all = new Map(firms.map(({ firmId, via }) => [firmId, via]))
  for (const [fundId, ties] of funds) {
    const speakers =
      firms.find(({ firmId }) => firmId === fundId)?.via.filter((way) => way.fundId === undefined) ?? []
    const itself = participantIds.includes(fundId) ? [fundId] : []
    for (const { tieId, tieKind, firmId, claims } of ties) {
      if (tieKind !== 'FUND_MANAGER' || !tieAt(claims, { validAt, knownAt }).inForce) continue
      const personIds = new Set([...itself, ...speakers.map(({ personId }) => personId)])
      const ways = [...personIds].map((personId) => ({ personId, tieId, tieKind, fundId }))
      if (ways.length > 0) all.set(firmId, [...(all.get(firmId) ?? []), ...ways])
    }
  }
  return [...all].map(([firmId, via]) => ({ firmId, via }))
}
