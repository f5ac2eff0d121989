import { AppError } from '../errors.ts'
import type { TimeRangeInput } from '../generated/resolvers.ts'
import { HIGHEST, LOWEST } from '../store/keys.ts'
import type { RangeQuery } from '../store/table.ts'

/**
 * A stretch of time as a range of positions that begin with an instant. Every position goes on after its instant: so the instant
 * itself sorts below it, and `to` is excluded.
 *
 * @throws AppError BAD_REQUEST when it ends before it begins.
 */
export function instantRange(range: TimeRangeInput | null | undefined): Pick<RangeQuery, 'from' | 'to'> {
  const bounds = { from: range?.from ?? LOWEST, to: range?.to ?? HIGHEST }
  if (bounds.from <= bounds.to) return bounds
  throw new AppError('BAD_REQUEST', `range.to must not be before range.from, but got ${range?.to}.`)
}
