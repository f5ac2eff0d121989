import * as z from 'zod'
import { RATING_ORIGINS, type Rating } from '../../domain/rating.ts'
import { RATING_SCALE } from '../../domain/ratingScale.ts'
import { LINES_OF_BUSINESS } from '../../domain/relationship.ts'
import { once } from '../once.ts'
import type { RecordKind } from '../recordKind.ts'
import { fileEntry } from '../relationshipFile.ts'
import { idOf, recordParser } from '../storedRecord.ts'

const dataSchema = once(() =>
  z.object({
    relationshipId: idOf('rel'),
    partyId: idOf('prt'),
    lineOfBusiness: z.enum(LINES_OF_BUSINESS),
    origin: z.enum(RATING_ORIGINS),
    rater: z.string(),
    modelVersion: z.string().exactOptional(),
    grade: z.enum(RATING_SCALE),
    ratedOn: z.string(),
    note: z.string().exactOptional(),
  }),
)

export const ratingItem: RecordKind<Rating> = {
  kind: 'rating',
  prefix: 'rtg',
  parse: recordParser('rating', 'rtg', dataSchema),
  entries: (tenant, rating) => [fileEntry(tenant, rating, rating.data.ratedOn)],
  copies: () => [],
  claims: () => [],
}
