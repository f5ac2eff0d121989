import type { CalendarDate } from './calendarDate.ts'
import type { Grade } from './ratingScale.ts'
import type { RecordOf } from './record.ts'
import type { PartyId, RatingId, RelationshipId } from './recordId.ts'
import type { LineOfBusiness } from './relationship.ts'

/** 内部模型, 外部评级机构. */
export const RATING_ORIGINS = ['INTERNAL', 'AGENCY'] as const

export type RatingData = {
  readonly relationshipId: RelationshipId
  /** The relationship's. */
  readonly partyId: PartyId
  readonly lineOfBusiness: LineOfBusiness
  readonly origin: (typeof RATING_ORIGINS)[number]
  /** The agency, or the model. */
  readonly rater: string
  /** Of the model, where it has one: so that a grade can be made again. */
  readonly modelVersion?: string
  readonly grade: Grade
  readonly ratedOn: CalendarDate
  readonly note?: string
}

/** What somebody who judges credit says a relationship's party is worth, on a day. Never changed: a later one follows. 评级 */
export type Rating = RecordOf<'rating', RatingId, RatingData>

/** The one of the latest day; of that day, the one recorded last. */
export function newestRating(ratings: readonly Rating[]): Rating | undefined {
  const order = ({ data, meta, id }: Rating) => `${data.ratedOn}#${meta.createdAt}#${id}`
  return ratings.toSorted((a, b) => (order(a) < order(b) ? -1 : 1)).at(-1)
}
