import type { Obligation } from '../../domain/obligation.ts'
import type { ObligationRule } from '../../domain/obligationRule.ts'
import type { ObligationState, ObligationsOfInput } from '../../generated/resolvers.ts'
import { obligationItem, obligationsPartition, obligationsRange } from '../../store/items/obligationItem.ts'
import { obligationRuleItem, obligationRulesPartition } from '../../store/items/obligationRuleItem.ts'
import { WHOLE_PARTITION } from '../../store/keys.ts'
import type { RequestContext } from '../context.ts'
import { idArgument } from '../idArgument.ts'
import { type Connection, type PageArgs, readList } from '../readList.ts'

type ObligationArgs = PageArgs & {
  readonly of: ObligationsOfInput
  readonly state: ObligationState
  readonly dueTo?: string | null
}

/** What is to be done, or was: of an employee, of a unit and all below it, or of a relationship. */
export function readObligations(
  context: RequestContext,
  { of, state, dueTo, ...page }: ObligationArgs,
): Promise<Connection<Obligation>> {
  const id = ownerOf(context, of)
  return readList(
    context,
    {
      about: ['obligations', id, state, dueTo ?? null],
      query: ({ tenant }) => ({
        range: {
          ...(of.employeeId ? { index: 'gsi1' } : {}),
          partition: obligationsPartition(tenant, id),
          ...obligationsRange(state, dueTo ?? undefined),
        },
      }),
      parse: obligationItem.parse,
      needs: 'INSIDE',
    },
    page,
  )
}

function ownerOf(context: RequestContext, { employeeId, unitId, relationshipId }: ObligationsOfInput) {
  if (employeeId) return idArgument(context, employeeId, { prefix: 'emp', name: 'of.employeeId' })
  if (unitId) return idArgument(context, unitId, { prefix: 'unt', name: 'of.unitId' })
  return idArgument(context, relationshipId ?? '', { prefix: 'rel', name: 'of.relationshipId' })
}

/** The rules of what must be done, newest first. */
export function readObligationRules(
  context: RequestContext,
  page: PageArgs,
): Promise<Connection<ObligationRule>> {
  return readList(
    context,
    {
      about: ['obligationRules'],
      query: ({ tenant }) => ({
        range: { partition: obligationRulesPartition(tenant), ...WHOLE_PARTITION, descending: true },
      }),
      parse: obligationRuleItem.parse,
      needs: 'INSIDE',
    },
    page,
  )
}
