import { bulletinReach } from '../../access/bulletinReach.ts'
import { decide, isCommercial } from '../../access/decide.ts'
import { hasPermission } from '../../access/enter.ts'
import { exportSight } from '../../access/exportSight.ts'
import {
  guardedInteraction,
  interactionSightOfStaff,
  isKeptFrom,
  isSharedWithPartner,
  type SeenParty,
} from '../../access/interactionSight.ts'
import { investorSight } from '../../access/investorSight.ts'
import { mayReadGrant } from '../../access/mayReadGrant.ts'
import { ALL, NO_DUTIES, type Sight } from '../../access/sight.ts'
import { staffSight } from '../../access/staffSight.ts'
import { workSight } from '../../access/workSight.ts'
import type { Commitment } from '../../domain/commitment.ts'
import type { DisclosureAssessment } from '../../domain/disclosureAssessment.ts'
import { type Holding, isOwnSecurity } from '../../domain/holding.ts'
import { type Interaction, ownIds, speakersOf, tookPart } from '../../domain/interaction.ts'
import type { Obligation } from '../../domain/obligation.ts'
import type { PartyId } from '../../domain/recordId.ts'
import type { LineOfBusiness, Relationship } from '../../domain/relationship.ts'
import { isOwnPosition, type SharePosition } from '../../domain/sharePosition.ts'
import type { Tie } from '../../domain/tie.ts'
import type { Transaction } from '../../domain/transaction.ts'
import { coverageOf } from '../../domain/withCoverage.ts'
import { partiesOf } from '../../store/items/interactionItem.ts'
import type { RequestContext } from '../context.ts'
import type { KeptRecord } from '../models.ts'
import { sightOfAttendance, sightOfEvent } from './eventSights.ts'
import { noted, sightOfParty, sightOfPartyId, sightThroughFirms } from './partySight.ts'
import { sightInLine } from './sightInLine.ts'
import { sightOfVisit } from './visitSight.ts'

// Long because who sees which row is decided in one place: each kind of record has its rule beside the others'.

/**
 * What the caller sees of a record: the one decision about rows behind every door. Undefined when it is not there for them.
 */
export async function sightOfRecord(context: RequestContext, record: KeptRecord): Promise<Sight | undefined> {
  if (context.caller.kind === 'operator') return ALL
  if (context.caller.kind === 'partner' && !record.meta.active) return undefined
  switch (record.kind) {
    case 'party':
      return sightOfParty(context, record)
    case 'relationship':
      return sightOfRelationship(context, record)
    case 'tie':
      return sightOfTie(context, record)
    case 'interaction':
      return sightOfInteraction(context, record)
    case 'commitment':
      return sightOfCommitment(context, record)
    case 'holding':
      return sightOfHolding(context, record)
    case 'transaction':
      return sightOfTransaction(context, record)
    case 'sharePosition':
      return sightOfPosition(context, record)
    case 'employee':
    case 'orgUnit':
    case 'obligationRule':
    case 'serviceStandard':
    case 'warningRule':
      return sightOfStaff(context)
    case 'partnerApp':
      return hasPermission(context.caller, 'PARTNERS') ? OURS : undefined
    case 'consent':
      return ofPartyFor(context, record.data.partyId, 'CONSENT')
    case 'obligation':
      return sightOfObligation(context, record)
    case 'bulletin':
      return bulletinReach(context.caller, record.data).length > 0 ? OURS : undefined
    case 'workPlan':
    case 'workLog':
      return workSight(context.caller, record.data) ? OURS : undefined
    case 'export':
      return exportSight(context.caller, record) ? OURS : undefined
    case 'delegation':
    case 'insiderList':
    case 'wallException':
      return mayReadGrant(context.caller, record) ? OURS : undefined
    case 'frameworkAgreement':
    case 'rating':
    case 'relationshipCase':
    case 'signal':
    case 'alert':
    case 'serviceRequest':
    case 'servicePlan':
      return sightInLine(context, record.data)
    case 'event':
      return sightOfEvent(context, record)
    case 'attendance':
      return sightOfAttendance(context, record, wideSightOfParty)
    case 'disclosureAssessment':
      return sightOfAssessment(context, record)
    case 'investorVisit':
      return sightOfVisit(context, record, seenParty)
    case 'disclosureRule':
    case 'disclosure':
      return investorSight(context.caller)
  }
}

/** The same for a record that was not read yet. Undefined, too, when there is none. */
export async function sightOfId(context: RequestContext, id: KeptRecord['id']): Promise<Sight | undefined> {
  if (context.caller.kind === 'operator') return ALL
  const record = await context.loaders.record(id)
  return record && sightOfRecord(context, record)
}

/** Everybody with a post in the institution may know who works where; nobody else. */
function sightOfStaff({ caller }: RequestContext): Sight | undefined {
  return caller.kind === 'employee' && caller.posts.length > 0 ? OURS : undefined
}

/** What is about ourselves is seen whole, or not at all. */
const OURS: Sight = {
  kind: 'STAFF',
  level: 'FULL',
  lines: [],
  ...NO_DUTIES,
  clear: true,
}

/** From the relationship itself, without a look at its party. */
async function sightOfRelationship(
  context: RequestContext,
  { data }: Relationship,
): Promise<Sight | undefined> {
  const { caller, app } = context
  if (caller.kind !== 'employee') return ofPartyFor(context, data.partyId, 'RELATIONSHIP')
  const covered = { id: data.partyId, createdBy: '', coverage: [coverageOf(data)] }
  return noted(context, data.partyId, staffSight(caller, covered, app.now().toISOString()))
}

/** Seen from the ends that are seen whole. A partner needs only one consent: who is at the other end is decided by itself. */
async function sightOfTie(context: RequestContext, { data }: Tie): Promise<Sight | undefined> {
  const ends = [data.fromPartyId, data.toPartyId]
  const sights = await Promise.all(ends.map((id) => ofPartyFor(context, id, 'TIE')))
  // Of two ends, the one that the caller may do more with.
  return sights.find((sight) => sight?.kind === 'STAFF' && sight.keep.length > 0) ?? sights.find(Boolean)
}

async function sightOfInteraction(
  context: RequestContext,
  interaction: Interaction,
): Promise<Sight | undefined> {
  const { caller } = context
  if (caller.kind !== 'employee') return sharedSight(context, interaction, 'INTERACTION')
  const { participants } = interaction.data
  const paths = partiesOf(interaction)
  const seen = await Promise.all(paths.map(({ partyId }) => seenParty(context, partyId)))
  const speakers = new Set(paths.flatMap(({ via }, n) => (seen[n]?.isCovered ? speakersOf(via) : [])))
  const parties = seen.map((party, n) => ({
    ...party,
    isMentioned: !tookPart(participants, party.id, paths[n]?.via ?? []),
    isSpeaker: speakers.has(party.id),
  }))
  return interactionSightOfStaff(caller, guardedInteraction(interaction.data), parties)
}

/** What a partner sees of an interaction, or of what was promised in it, by the consent of one whose own it is. */
async function sharedSight(
  context: RequestContext,
  interaction: Interaction,
  category: 'INTERACTION' | 'COMMITMENT',
): Promise<Sight | undefined> {
  for (const { partyId } of partiesOf(interaction)) {
    const sight = isSharedBy(interaction, partyId) && (await ofPartyFor(context, partyId, category))
    if (sight) return sight
  }
  return undefined
}

/** Whether an interaction is so much a party's own that its consent lets a partner know of it. */
export function isSharedBy(interaction: Interaction, ownerId: PartyId): boolean {
  const owner = partiesOf(interaction).find(({ partyId }) => partyId === ownerId)
  if (!owner) return false
  const own = ownIds(ownerId, owner.via)
  return isSharedWithPartner(guardedInteraction(interaction.data), own)
}

export async function seenParty(context: RequestContext, id: PartyId): Promise<SeenParty> {
  const party = await context.loaders.record(id)
  const sight = party?.meta.active ? await sightOfParty(context, party) : undefined
  const isCovered = (party?.data.coverage.length ?? 0) > 0
  const seen = sight?.kind === 'STAFF' ? sight : undefined
  const wider = isCovered ? undefined : await sightThroughFirms(context, id)
  return { id, isCovered, sight: wider ?? seen }
}

/** As the interaction in which it was promised; a partner, by a consent of its own. */
async function sightOfCommitment(context: RequestContext, { data }: Commitment): Promise<Sight | undefined> {
  const interaction = await context.loaders.record(data.interactionId)
  if (context.caller.kind === 'employee') return interaction && sightOfRecord(context, interaction)
  return interaction?.meta.active ? sharedSight(context, interaction, 'COMMITMENT') : undefined
}

/** As its interaction, and as that was when it was judged, insider list and all; and only on our investors' side of the wall. */
async function sightOfAssessment(
  context: RequestContext,
  { data }: DisclosureAssessment,
): Promise<Sight | undefined> {
  const { caller } = context
  if (caller.kind !== 'employee' || isKeptFrom(caller, { insiderListId: data.insiderListId }))
    return undefined
  const interaction = await context.loaders.record(data.interactionId)
  const sight = interaction && (await sightOfRecord(context, interaction))
  return sight?.kind === 'STAFF' && sight.lines.includes('INVESTOR') ? sight : undefined
}

async function sightOfHolding(context: RequestContext, holding: Holding): Promise<Sight | undefined> {
  const sight = await ofPartyFor(context, holding.data.partyId, 'HOLDING')
  return sight && isHoldingSeen(sight, holding) ? sight : undefined
}

export function isHoldingSeen(sight: Sight, holding: Holding): boolean {
  if (sight.kind !== 'STAFF') return true
  return isOwnSecurity(holding) ? sight.lines.includes('INVESTOR') : isCommercial(sight)
}

async function sightOfPosition(context: RequestContext, position: SharePosition): Promise<Sight | undefined> {
  const sight = await ofPartyFor(context, position.data.partyId, 'HOLDING')
  return sight && isPositionSeen(context, sight, position) ? sight : undefined
}

/** What is held of our own securities is for those who work with investors; the rest, for all who see the holder whole. */
export function isPositionSeen(
  { app, viewer }: RequestContext,
  sight: Sight,
  { data }: SharePosition,
): boolean {
  if (sight.kind !== 'STAFF') return true
  const isOurs = isOwnPosition(data, { own: app.ownSecurities, tenant: viewer.tenant })
  return sight.level === 'FULL' && (!isOurs || sight.lines.includes('INVESTOR'))
}

async function sightOfTransaction(
  context: RequestContext,
  { data }: Transaction,
): Promise<Sight | undefined> {
  for (const id of [data.partyId, ...(data.counterpartyId ? [data.counterpartyId] : [])]) {
    const sight = await ofPartyFor(context, id, 'TRANSACTION')
    if (sight) return sight
  }
  return undefined
}

/** Days of birth are told in part to some posts: what is due on one would tell the rest. */
export async function sightOfObligation(
  context: RequestContext,
  { data }: Obligation,
): Promise<Sight | undefined> {
  const sight = await sightInLine(context, data)
  return sight && isObligationSeen(sight, data) ? sight : undefined
}

/** The same, once it is known what is seen of the party. */
export function isObligationSeen(sight: Sight, data: Obligation['data']): boolean {
  return isSeenInLine(sight, data) && (data.kind !== 'CARE_DAY' || sight.kind !== 'STAFF' || sight.clear)
}

/** Of what is about a party in one line of business, once it is known what is seen of the party: no partner sees it. */
export function isSeenInLine(
  sight: Sight,
  { lineOfBusiness }: { readonly lineOfBusiness: LineOfBusiness },
): boolean {
  return sight.kind === 'STAFF' ? sight.lines.includes(lineOfBusiness) : sight.kind === 'ALL'
}

/** What is seen of a party, where that lets see facts of the category about it. */
async function ofPartyFor(
  context: RequestContext,
  id: PartyId,
  category: keyof typeof ROWS,
): Promise<Sight | undefined> {
  const sight = await wideSightOfParty(context, id)
  const field = { category, sensitivity: ROWS[category] }
  if (!sight || decide(sight, field).kind !== 'VISIBLE') return undefined
  // That there is such a row tells something, whatever is asked of it; of both ends of a tie, each of its own.
  if (sight.kind === 'PARTNER') context.audit.disclosed(id, category)
  return sight
}

/** How sensitive it is that there is such a row at all. */
const ROWS = {
  RELATIONSHIP: 'PERSONAL',
  CONSENT: 'INTERNAL',
  TIE: 'PERSONAL',
  INTERACTION: 'PERSONAL',
  COMMITMENT: 'PERSONAL',
  HOLDING: 'SENSITIVE',
  TRANSACTION: 'SENSITIVE',
} as const

/** What is seen of a party, through the firms a person speaks for where that is more than the identity. */
export async function wideSightOfParty(context: RequestContext, id: PartyId): Promise<Sight | undefined> {
  const sight = await sightOfPartyId(context, id)
  const isNarrow = sight?.kind === 'STAFF' && sight.level === 'IDENTITY'
  return isNarrow ? ((await sightThroughFirms(context, id)) ?? sight) : sight
}
