import { AppError } from '../../errors.ts'
import type { TimeRangeInput } from '../../generated/resolvers.ts'
import { SORT_KEYS } from '../../store/keys.ts'
import type { RangeQuery } from '../../store/table.ts'

/**
 * A stretch of time as a range of positions in lists of interactions. An instant without an id behind it sorts before all
 * entries of that instant: so `to` is excluded.
 *
 * @throws AppError BAD_REQUEST when it ends before it begins.
 */
export function timeRange(range: TimeRangeInput | null | undefined): Pick<RangeQuery, 'from' | 'to'> {
  const [first, last] = SORT_KEYS.interactions
  const from = range?.from ? `${first}${range.from}` : first
  const to = range?.to ? `${first}${range.to}` : last
  if (from > to)
    throw new AppError('BAD_REQUEST', `range.to must not be before range.from, but got ${range?.to}.`)
  return { from, to }
}
