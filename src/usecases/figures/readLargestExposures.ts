import { enter } from '../../access/enter.ts'
import { EXPOSED_LINE } from '../../domain/exposure.ts'
import { isCurrency, type Money } from '../../domain/money.ts'
import type { Relationship } from '../../domain/relationship.ts'
import { AppError } from '../../errors.ts'
import type { FiguresOfInput } from '../../generated/resolvers.ts'
import { epochsFrom, epochsKey } from '../../store/derivedEpochs.ts'
import { parseRank, rankRange } from '../../store/exposureRank.ts'
import { readByKey } from '../../store/readByKey.ts'
import type { RequestContext } from '../context.ts'
import { admit, admitLike } from '../policy/admit.ts'
import { type Connection, NO_ROWS, type PageArgs, readList } from '../readList.ts'
import { askedOwner, linesOrWithheld } from './figuresOwner.ts'

/** A relationship, and the exposure to its party in one currency. */
export type LargeExposureModel = { readonly relationship: Relationship; readonly exposure: Money }

type Args = PageArgs & { readonly of: FiguresOfInput; readonly currency: string }

/**
 * The exposures of a book in one currency, the largest first. As they are now: one that changes between two pages may be
 * missed, or met again.
 */
export async function readLargestExposures(
  context: RequestContext,
  { of, currency, ...page }: Args,
): Promise<Connection<LargeExposureModel> | undefined> {
  const { tenant } = enter(context.caller, 'INSIDE')
  if (!isCurrency(currency)) {
    throw new AppError('BAD_REQUEST', `currency must be an ISO 4217 code, but got ${currency.slice(0, 60)}.`)
  }
  const owner = askedOwner(context, of)
  const [epochs, ...beside] = await readByKey(context.table, [epochsKey(tenant), ...owner.beside])
  const lines = linesOrWithheld(context, owner, beside)
  if (!lines) return undefined
  if (!lines.includes(EXPOSED_LINE)) return NO_ROWS
  const { serving: epoch } = epochsFrom(epochs)
  const rows = new Map<string, LargeExposureModel>()
  const { edges, hasNextPage } = await readList(
    context,
    {
      about: ['largestExposures', owner.scope, currency],
      query: () => ({ range: rankRange({ tenant, epoch, scope: owner.scope }, currency) }),
      parse: parseRank,
      admit: async ({ relationshipId, exposure }) => {
        const relationship = await admit(context, await context.loaders.record(relationshipId))
        if (!relationship) return false
        rows.set(relationshipId, admitLike(context, { relationship, exposure }, relationship))
        return true
      },
      needs: 'INSIDE',
    },
    page,
  )
  return {
    edges: edges.flatMap(({ cursor, node }) => {
      const row = rows.get(node.relationshipId)
      return row ? [{ cursor, node: row }] : []
    }),
    hasNextPage,
  }
}
