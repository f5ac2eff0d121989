import type { Disclosure } from '../../domain/disclosure.ts'
import { AppError } from '../../errors.ts'
import type { DisclosureFilterInput } from '../../generated/resolvers.ts'
import { disclosureItem, disclosureLists } from '../../store/items/disclosureItem.ts'
import { HIGHEST, LOWEST } from '../../store/keys.ts'
import type { RequestContext } from '../context.ts'
import { type Connection, type PageArgs, readList } from '../readList.ts'

type CalendarArgs = PageArgs & {
  readonly from?: string | null
  readonly to?: string | null
  readonly filter?: DisclosureFilterInput | null
}

/** What is disclosed when, by the day it is planned for. */
export function readDisclosureCalendar(
  context: RequestContext,
  { from, to, filter, ...page }: CalendarArgs,
): Promise<Connection<Disclosure>> {
  if (from && to && from > to)
    throw new AppError('BAD_REQUEST', `to must not be before from, but got ${from} to ${to}.`)
  return readList(
    context,
    {
      about: ['disclosureCalendar', from, to, filter],
      query: ({ tenant }) => ({
        range: {
          ...listOf(tenant, filter),
          from: from ?? LOWEST,
          to: to ? `${to}#${HIGHEST}` : HIGHEST,
        },
      }),
      parse: disclosureItem.parse,
      needs: 'INSIDE',
    },
    page,
  )
}

function listOf(tenant: string, filter: DisclosureFilterInput | null | undefined) {
  if (filter?.state) {
    return { index: 'gsi1', partition: disclosureLists.inState(tenant, filter.state) } as const
  }
  if (filter?.category) {
    return { index: 'gsi2', partition: disclosureLists.ofCategory(tenant, filter.category) } as const
  }
  return { partition: disclosureLists.all(tenant) }
}
