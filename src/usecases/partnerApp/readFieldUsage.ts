import { enter } from '../../access/enter.ts'
import { AppError } from '../../errors.ts'
import {
  countsOf,
  dayOfUseKey,
  type FieldUser,
  fieldUsersPartition,
  parseFieldUser,
} from '../../store/fieldUsage.ts'
import { WHOLE_PARTITION } from '../../store/keys.ts'
import { readByKey } from '../../store/readByKey.ts'
import type { RequestContext } from '../context.ts'
import { type Connection, type PageArgs, readList } from '../readList.ts'

/** A client that has used a coordinate, the last day it did, and in about how many requests of that day. */
export type FieldUse = FieldUser & { readonly count: number }

type UsageArgs = PageArgs & { readonly coordinate: string; readonly since: string }

/** A type's field, input field or enum value, or a field's argument. */
const COORDINATE = /^\w+\.\w+(\(\w+:\))?$/

export async function readFieldUsage(
  context: RequestContext,
  { coordinate, since, ...page }: UsageArgs,
): Promise<Connection<FieldUse>> {
  const { tenant } = enter(context.caller, 'AUDIT')
  if (!COORDINATE.test(coordinate)) {
    throw new AppError(
      'BAD_REQUEST',
      `coordinate must be one of the schema, such as Person.sex or Query.party(id:), but got ${coordinate.slice(0, 60)}.`,
    )
  }
  const users = await readList(
    context,
    {
      about: ['fieldUsage', coordinate, since],
      query: () => ({ range: { partition: fieldUsersPartition(tenant, coordinate), ...WHOLE_PARTITION } }),
      parse: (item) => {
        const user = parseFieldUser(item)
        return user.lastUsedOn >= since ? user : undefined
      },
      admit: () => true,
      needs: 'AUDIT',
    },
    page,
  )
  const keys = users.edges.map(({ node }) => dayOfUseKey(tenant, node.client, node.lastUsedOn))
  const days = await readByKey(context.table, keys)
  return {
    ...users,
    edges: users.edges.map(({ cursor, node }, n) => ({
      cursor,
      // At least this one, whose count may not be there yet.
      node: { ...node, count: countsOf(days[n]).get(coordinate) ?? 1 },
    })),
  }
}
