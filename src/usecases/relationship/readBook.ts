import type { Relationship } from '../../domain/relationship.ts'
import type { BookInput, BookOrder } from '../../generated/resolvers.ts'
import { BOOK_POSITIONS, bookPartition, relationshipItem } from '../../store/items/relationshipItem.ts'
import { HIGHEST } from '../../store/keys.ts'
import type { RequestContext } from '../context.ts'
import { idArgument } from '../idArgument.ts'
import { type Connection, type PageArgs, readList } from '../readList.ts'

type BookArgs = PageArgs & { readonly of: BookInput; readonly order: BookOrder }

/** An employee's or a unit's book of relationships, in one of its orders. */
export function readBook(
  context: RequestContext,
  { of: { employeeId, unitId }, order, ...page }: BookArgs,
): Promise<Connection<Relationship>> {
  const owner = employeeId
    ? ({
        index: 'gsi1',
        id: idArgument(context, employeeId, { prefix: 'emp', name: 'of.employeeId' }),
      } as const)
    : ({
        index: 'gsi2',
        id: idArgument(context, unitId ?? '', { prefix: 'unt', name: 'of.unitId' }),
      } as const)
  const begins = BOOK_POSITIONS[order]
  return readList(
    context,
    {
      about: ['book', owner.id, order],
      query: ({ tenant }) => ({
        range: {
          index: owner.index,
          partition: bookPartition(tenant, owner.id),
          from: begins,
          to: `${begins}${HIGHEST}`,
        },
        // After each day's first contact a relationship's place of before stays for a day: as many as are in the book.
        ...(order === 'LAST_CONTACT' ? { spare: page.first + 10 } : {}),
      }),
      parse: relationshipItem.parse,
      needs: 'INSIDE',
    },
    page,
  )
}
