import { investorSight } from '../../access/investorSight.ts'
import type { InvestorVisit } from '../../domain/investorVisit.ts'
import type { RequestContext } from '../context.ts'
import { Withheld } from '../policy/withheld.ts'

/**
 * What a visit says of the calendar of disclosures: for those who may see that. An exception from a wall opens a visit, and not
 * the calendar.
 *
 * @throws Withheld for others, whether or not a disclosure was near.
 */
export function quietOf(
  { caller }: RequestContext,
  { data: { quiet, exception } }: InvestorVisit,
): Pick<InvestorVisit['data'], 'quiet' | 'exception'> {
  if (!investorSight(caller)) throw new Withheld('LINE_WALL')
  return { quiet, ...(exception && { exception }) }
}
