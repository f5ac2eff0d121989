import type { Employee } from '../domain/employee.ts'
import { earliestDay, latestDay } from '../domain/partialDate.ts'
import type { ActivePost } from './caller.ts'
import { POST_DUTIES } from './postDuties.ts'

/** The posts in force on a day: from the first to the last day that their dates can mean. None of somebody withdrawn. */
export function postsInForce({ meta, data }: Employee, day: string): readonly ActivePost[] {
  if (!meta.active) return []
  return data.posts
    .filter(
      ({ validFrom, validTo }) =>
        (validFrom === undefined || earliestDay(validFrom) <= day) &&
        (validTo === undefined || latestDay(validTo) >= day),
    )
    .map(({ kind, unitPath, serves, lines }) => ({
      kind,
      unitPath,
      serves,
      lines: lines ?? POST_DUTIES[kind].lines,
    }))
}
