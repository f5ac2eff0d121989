import { bulletinReach } from '../../access/bulletinReach.ts'
import type { Bulletin, BulletinEmployee, BulletinLine } from '../../domain/bulletin.ts'
import { bulletinItem, bulletinsPartition } from '../../store/items/bulletinItem.ts'
import { HIGHEST, WHOLE_PARTITION } from '../../store/keys.ts'
import type { RequestContext } from '../context.ts'
import { idArgument } from '../idArgument.ts'
import { type Connection, type PageArgs, readList } from '../readList.ts'

type OfUnit = { readonly unitId: string }

/** A unit's bulletin of a day, the newest when it was corrected. Undefined when there is none for this caller. */
export async function readBulletin(
  context: RequestContext,
  { unitId, date }: OfUnit & { readonly date: string },
): Promise<Bulletin | undefined> {
  const range = { from: `${date}#`, to: `${date}#${HIGHEST}` }
  const { edges } = await listed(context, unitId, { ...range, about: ['bulletin', date] }, { first: 1 })
  return edges[0]?.node
}

/** A unit's bulletins, the newest first. */
export function readBulletins(
  context: RequestContext,
  { unitId, ...page }: OfUnit & PageArgs,
): Promise<Connection<Bulletin>> {
  return listed(context, unitId, { ...WHOLE_PARTITION, about: ['bulletins'] }, page)
}

type Range = { readonly from: string; readonly to: string; readonly about: readonly string[] }

function listed(context: RequestContext, unitId: string, { about, ...range }: Range, page: PageArgs) {
  const id = idArgument(context, unitId, { prefix: 'unt', name: 'unitId' })
  return readList(
    context,
    {
      about: [...about, id],
      query: ({ tenant }) => ({
        range: { partition: bulletinsPartition(tenant, id), ...range, descending: true },
      }),
      parse: bulletinItem.parse,
      needs: 'INSIDE',
    },
    page,
  )
}

/** Of a bulletin, the lines of business that are for the caller. */
export function linesTold({ caller }: RequestContext, { data }: Bulletin): readonly BulletinLine[] {
  const reach = bulletinReach(caller, data)
  return data.lines.filter(({ line }) => reach.includes(line))
}

/** The people in it all of whose lines of business are for the caller. */
export function employeesTold({ caller }: RequestContext, { data }: Bulletin): readonly BulletinEmployee[] {
  const reach = bulletinReach(caller, data)
  return data.employees.filter(({ lines }) => lines.every((line) => reach.includes(line)))
}
