import type { Interaction } from '../domain/interaction.ts'
import type { PartyId } from '../domain/recordId.ts'
import type { ClockReading } from '../domain/serviceClock.ts'
import type { ServiceClock } from '../domain/serviceRequest.ts'
import type { Tie, TieSide } from '../domain/tie.ts'
import type { InteractionSummary, TimelineEntry } from '../store/items/timelineEntry.ts'
import type { KeptPrefix, KeptRecord } from '../store/recordKinds.ts'
import type { RequestContext } from './context.ts'

export type { InteractionSummary, KeptPrefix, KeptRecord }

/** An interaction, as far as it has been read: what a timeline shows of it, and the record when that was read. */
export type InteractionModel = {
  readonly id: Interaction['id']
  readonly summary: InteractionSummary
  readonly whole?: Interaction
}

/** What its resolvers take, seen as the record is seen. */
export function interactionModel(
  { sights }: Pick<RequestContext, 'sights'>,
  whole: Interaction,
): InteractionModel {
  const { id, meta, data } = whole
  const { version, recordedAt, source } = meta
  const model = { id, summary: { ...data, id, version, recordedAt, system: source.system }, whole }
  const sight = sights.ofRecord.get(whole)
  if (sight) sights.ofRecord.set(model, sight)
  return model
}

/** A record of any kind, as its resolvers take it. */
export type NodeModel = Exclude<KeptRecord, Interaction> | InteractionModel

export function nodeModel(context: Pick<RequestContext, 'sights'>, record: KeptRecord): NodeModel {
  return record.kind === 'interaction' ? interactionModel(context, record) : record
}

export type TimelineModel = Pick<TimelineEntry, 'direct' | 'via' | 'isContact' | 'spokeForFirm'> & {
  readonly interaction: InteractionModel
}

export function timelineModel({ interaction, ...entry }: TimelineEntry): TimelineModel {
  return { ...entry, interaction: { id: interaction.id, summary: interaction } }
}

/** A tie seen from one of its parties, on a day, as it was known at a moment. */
export type TieViewModel = {
  readonly tie: Tie
  readonly side: TieSide
  readonly validAt: string
  readonly knownAt: string
}

/** A person who took part, and the tie by which the person spoke for the firm. */
export type TimelinePathModel = TimelineEntry['via'][number]

/** A clock of a service request, as it stands now. */
export type ServiceClockModel = ServiceClock & ClockReading

/** Somebody who comes to see us. */
export type InvestorVisitorModel = { readonly partyId: PartyId }

/** One version of a record. */
export type RecordVersionModel = { readonly record: KeptRecord }
