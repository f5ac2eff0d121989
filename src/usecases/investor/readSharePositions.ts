import { enter } from '../../access/enter.ts'
import { expectedSecurityCode, type SecurityCode, securityCode } from '../../domain/security.ts'
import type { SharePosition } from '../../domain/sharePosition.ts'
import { AppError } from '../../errors.ts'
import type { DateRangeInput, SecurityCodeInput } from '../../generated/resolvers.ts'
import {
  positionsPartition,
  shareholdersPartition,
  sharePositionItem,
} from '../../store/items/sharePositionItem.ts'
import { WHOLE_PARTITION } from '../../store/keys.ts'
import type { RequestContext } from '../context.ts'
import { dateRange } from '../dateRange.ts'
import { idArgument } from '../idArgument.ts'
import { admitAs } from '../policy/admit.ts'
import { isPositionSeen, wideSightOfParty } from '../policy/recordSight.ts'
import { type Connection, NO_ROWS, type PageArgs, readList } from '../readList.ts'

type PositionArgs = PageArgs & {
  readonly partyId: string
  readonly security?: SecurityCodeInput | null
  readonly range?: DateRangeInput | null
}

/** What a party holds, newest day first: of all securities, or of one. */
export async function readSharePositions(
  context: RequestContext,
  { partyId, security: named, range, ...page }: PositionArgs,
): Promise<Connection<SharePosition>> {
  const id = idArgument(context, partyId, { prefix: 'prt', name: 'partyId' })
  const security = named ? securityArgument(named) : undefined
  const bounds = dateRange(range)
  const sight = await wideSightOfParty(context, id)
  if (!sight) return NO_ROWS
  return readList(
    context,
    {
      about: ['sharePositions', id, security, range],
      query: ({ tenant }) => ({
        range: {
          ...(security ? { index: 'gsi1' as const } : {}),
          partition: positionsPartition(tenant, id, security),
          ...bounds,
          descending: true,
        },
      }),
      parse: sharePositionItem.parse,
      admit: (position) =>
        isPositionSeen(context, sight, position) && admitAs(context, position, sight) !== undefined,
    },
    page,
  )
}

type ShareholderArgs = PageArgs & {
  readonly security: SecurityCodeInput
  readonly system?: string | null
  readonly asOf?: string | null
}

/** Who holds a security: the newest statements first, and of one day the largest. */
export function readShareholders(
  context: RequestContext,
  { security: named, system, asOf, ...page }: ShareholderArgs,
): Promise<Connection<SharePosition>> {
  // Who may not ask is told so, whatever is wrong with the question.
  enter(context.caller, 'INSIDE')
  const security = securityArgument(named)
  const range = asOf ? { from: `${asOf}#`, to: `${asOf}~` } : WHOLE_PARTITION
  return readList(
    context,
    {
      about: ['shareholders', security, system, asOf],
      query: ({ tenant }) => ({
        range: {
          ...(system ? { index: 'gsi1' as const } : {}),
          partition: shareholdersPartition(tenant, security, system ?? undefined),
          ...range,
          descending: true,
        },
      }),
      parse: sharePositionItem.parse,
      needs: 'INSIDE',
    },
    page,
  )
}

/** @throws AppError BAD_REQUEST. */
function securityArgument({ scheme, code }: SecurityCodeInput): SecurityCode {
  const security = securityCode(scheme, code)
  if (security) return security
  throw new AppError(
    'BAD_REQUEST',
    `security.code must be ${expectedSecurityCode(scheme)}, but got ${code.slice(0, 60)}.`,
  )
}
