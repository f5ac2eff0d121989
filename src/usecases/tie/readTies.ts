import { dateInZone } from '../../domain/calendarDate.ts'
import type { TieKind } from '../../domain/tieCatalogue.ts'
import { tieAt } from '../../domain/tieStatements.ts'
import type { AsOfInput, TieDirection } from '../../generated/resolvers.ts'
import { tieItem, tiesPartition } from '../../store/items/tieItem.ts'
import { WHOLE_PARTITION } from '../../store/keys.ts'
import type { RangeQuery } from '../../store/table.ts'
import type { RequestContext } from '../context.ts'
import { idArgument } from '../idArgument.ts'
import type { TieViewModel } from '../models.ts'
import { admitAs } from '../policy/admit.ts'
import { wideSightOfParty } from '../policy/recordSight.ts'
import { type Connection, NO_ROWS, type PageArgs, readList } from '../readList.ts'

type TieArgs = PageArgs & {
  readonly partyId: string
  readonly kind?: TieKind | null
  readonly direction?: TieDirection | null
  readonly asOf?: AsOfInput | null
  readonly includeEnded?: boolean | null
}

/** A party's ties in both directions, as they were on a day, as far as was known at a moment. */
export async function readTies(
  context: RequestContext,
  { partyId, kind, direction, asOf, includeEnded, ...page }: TieArgs,
): Promise<Connection<TieViewModel>> {
  const id = idArgument(context, partyId, { prefix: 'prt', name: 'partyId' })
  const side = direction ? ({ OUTGOING: 'OUT', INCOMING: 'IN' } as const)[direction] : undefined
  // A walk that goes on after midnight stays in the day on which it began.
  const momentOf = (pin: string) => ({
    validAt: asOf?.validAt ?? dateInZone(new Date(pin), context.app.timeZone),
    knownAt: asOf?.knownAt ?? pin,
  })
  const index = kind ? (side ? 'gsi3' : 'gsi1') : side ? 'gsi2' : undefined
  const narrowed = [kind, side].flatMap((part) => part ?? [])
  const sight = await wideSightOfParty(context, id)
  if (!sight) return NO_ROWS
  return readList(
    context,
    {
      about: ['ties', id, kind, side, asOf?.validAt, asOf?.knownAt, includeEnded],
      query: ({ tenant }, pin) => {
        const { validAt } = momentOf(pin)
        // Ties are listed by their last day as known now: what was known earlier may have been otherwise.
        const from = includeEnded || asOf?.knownAt ? WHOLE_PARTITION.from : validAt
        const range: Omit<RangeQuery, 'after' | 'limit'> = {
          ...(index === undefined ? {} : { index }),
          partition: tiesPartition(tenant, id, ...narrowed),
          from,
          to: WHOLE_PARTITION.to,
          descending: true,
        }
        return { range }
      },
      parse: (item, pin): TieViewModel | undefined => {
        const tie = tieItem.parse(item)
        const { validAt, knownAt } = momentOf(pin)
        const isAskedFor =
          tie.meta.createdAt <= knownAt &&
          (includeEnded || tieAt(tie.data.statements, { validAt, knownAt }).inForce)
        if (!isAskedFor) return undefined
        return { tie, side: tie.data.fromPartyId === id ? 'OUT' : 'IN', validAt, knownAt }
      },
      admit: ({ tie }) => admitAs(context, tie, sight) !== undefined,
    },
    page,
  )
}
