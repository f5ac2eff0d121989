import { AppError } from '../errors.ts'
import type { DateRangeInput } from '../generated/resolvers.ts'
import { WHOLE_PARTITION } from '../store/keys.ts'
import type { RangeQuery } from '../store/table.ts'

/**
 * A stretch of days as a range of positions that begin with a day: the last day is in it.
 *
 * @throws AppError BAD_REQUEST when it ends before it begins.
 */
export function dateRange(range: DateRangeInput | null | undefined): Pick<RangeQuery, 'from' | 'to'> {
  const from = range?.from ?? WHOLE_PARTITION.from
  const to = range?.to ? `${range.to}~` : WHOLE_PARTITION.to
  if (from > to)
    throw new AppError('BAD_REQUEST', `range.to must not be before range.from, but got ${range?.to}.`)
  return { from, to }
}
