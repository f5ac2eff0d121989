import { scopesOf } from './bookCourse.ts'
import { MEASURES } from './bookMeasures.ts'
import { dateInZone } from './calendarDate.ts'
import type { Count } from './count.ts'
import type { InteractionData } from './interaction.ts'
import type { RelationshipData } from './relationship.ts'
import { heldOn } from './relationshipCourse.ts'

/**
 * What a contact counts for: once for each relationship that it was a contact with, on its day in the institution's zone, in
 * the books that the relationship was in on that day. One from before the relationship was opened counts for no book.
 *
 * @param touched the relationships that it was a contact with.
 */
export function contactCounts(
  { channel, initiation, occurredAt }: Pick<InteractionData, 'channel' | 'initiation' | 'occurredAt'>,
  touched: readonly Pick<RelationshipData, 'lineOfBusiness' | 'keepers'>[],
  ianaZone: string,
): readonly Count[] {
  const day = dateInZone(new Date(occurredAt), ianaZone)
  return touched.flatMap(({ lineOfBusiness, keepers }) => {
    const keeper = heldOn(keepers, day)
    const measure = MEASURES.contact(lineOfBusiness, channel, initiation)
    return (keeper ? scopesOf(keeper) : []).map((scope) => ({
      scope,
      time: { kind: 'DAY' as const, day },
      measure,
      amount: '1',
    }))
  })
}
