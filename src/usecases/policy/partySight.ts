import type { Caller, PartnerCaller } from '../../access/caller.ts'
import { consentFor } from '../../access/consentFacts.ts'
import { ALL, type PartnerSight, type Sight, type StaffSight } from '../../access/sight.ts'
import { joinedSight, staffSight } from '../../access/staffSight.ts'
import type { Party } from '../../domain/party.ts'
import type { PartyId } from '../../domain/recordId.ts'
import { firmsAt, withManagers } from '../../store/affiliations.ts'
import type { PartyConsents } from '../../store/partyConsents.ts'
import type { RequestContext } from '../context.ts'

/** What the caller sees of a party that was read. Undefined when it is not there for them. */
export function sightOfParty(context: RequestContext, party: Party): Promise<Sight | undefined> {
  return once(context.sights.ofParty, party.id, async () => {
    const { caller } = context
    if (caller.kind !== 'partner') return noted(context, party.id, sightByCoverage(context, caller, party))
    return partnerSight(context, caller, {
      partyId: party.id,
      consents: await context.loaders.consents(party.id),
    })
  })
}

/** The same for a party that was not read yet. Undefined, too, when there is none. */
export async function sightOfPartyId(context: RequestContext, id: PartyId): Promise<Sight | undefined> {
  if (context.caller.kind === 'operator') return ALL
  const known = context.sights.ofParty.get(id)
  if (known) return known
  const party = await context.loaders.record(id)
  return party?.meta.active ? sightOfParty(context, party) : undefined
}

function sightByCoverage(
  { app }: RequestContext,
  caller: Exclude<Caller, PartnerCaller>,
  { id, meta, data }: Party,
): Sight | undefined {
  if (caller.kind === 'operator') return ALL
  const party = { id, createdBy: meta.createdBy, coverage: data.coverage }
  return staffSight(caller, party, app.now().toISOString())
}

/** Each look through a wall is recorded, with the exception that allowed it. */
export function noted<S extends Sight | undefined>({ audit }: RequestContext, partyId: PartyId, sight: S): S {
  if (sight?.kind === 'STAFF') for (const id of sight.exceptions) audit.exceptionUsed(partyId, id)
  return sight
}

/** What a partner sees of a party that consented like this. */
export function partnerSight(
  { app: { now } }: RequestContext,
  { app, purpose }: Pick<PartnerCaller, 'app' | 'purpose'>,
  { partyId, consents }: { readonly partyId: PartyId; readonly consents: PartyConsents },
): PartnerSight | undefined {
  if (!app) return undefined
  const { consented, separately } = consentFor(consents, {
    partnerAppId: app.id,
    purpose,
    at: now().toISOString(),
  })
  if (consented.size === 0) return undefined
  return { kind: 'PARTNER', partyId, registered: new Set(app.categories), consented, separately }
}

/**
 * What an employee sees of somebody nobody keeps a relationship with, for the firms they speak for today: whoever looks
 * after a firm sees its people. Two more reads, so it is asked only where the identity is not enough.
 */
export function sightThroughFirms(context: RequestContext, id: PartyId): Promise<StaffSight | undefined> {
  return once(context.sights.throughFirms, id, async () => {
    if (context.caller.kind !== 'employee') return undefined
    const firms = await firmsToday(context, id)
    const sights = await Promise.all(firms.map((firmId) => sightOfPartyId(context, firmId)))
    return joinedSight(sights.filter((sight) => sight?.kind === 'STAFF'))
  })
}

/** The firms that a person speaks for today, or that manage a fund. */
export async function firmsToday(
  { app, loaders }: RequestContext,
  personId: PartyId,
): Promise<readonly PartyId[]> {
  const now = app.now().toISOString()
  const moment = { occurredAt: now, knownAt: now, timeZone: app.timeZone }
  const affiliations = new Map([[personId, await loaders.affiliations(personId)]])
  const managed = withManagers([], { participantIds: [personId], funds: affiliations }, moment)
  return [...firmsAt(affiliations, moment), ...managed].map(({ firmId }) => firmId)
}

function once<Key, Decided>(
  known: Map<Key, Promise<Decided>>,
  key: Key,
  decide: () => Promise<Decided>,
): Promise<Decided> {
  const decided = known.get(key) ?? decide()
  known.set(key, decided)
  return decided
}
