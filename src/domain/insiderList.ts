import type { Instant } from './instant.ts'
import type { RecordOf } from './record.ts'
import type { EmployeeId, InsiderListId, PartyId } from './recordId.ts'

export const INSIDER_LIST_STATES = ['OPEN', 'CLOSED'] as const
export type InsiderListState = (typeof INSIDER_LIST_STATES)[number]

/** Somebody's time on a list. Nothing of it is ever taken away: who was told, when and why is what the list is for. */
export type Insider = {
  readonly employeeId: EmployeeId
  /** When they were told. */
  readonly since: Instant
  /** When they were no longer told. */
  readonly until?: Instant
  readonly reason: string
}

export type InsiderListData = {
  /** A code, such as `Project Lotus`: of the issuer it should say nothing. */
  readonly name: string
  readonly aboutPartyId?: PartyId
  /** Why it is kept: what is known, and why it is not public. */
  readonly reason: string
  /** In the order they were told. Who comes back has another entry. */
  readonly members: readonly Insider[]
  readonly state: InsiderListState
  readonly closedAt?: Instant
}

/**
 * Who knows something that others must not know: inside information, or a confidence. It stays, as all records do: the
 * EU asks for five years, China for ten, from its last change.
 *
 * @see Regulation (EU) 596/2014 article 18; China Securities Regulatory Commission, Guideline 5 for listed companies
 *   (上市公司监管指引第5号：上市公司内幕信息知情人登记管理制度)
 */
export type InsiderList = RecordOf<'insiderList', InsiderListId, InsiderListData>

/** All entries there ever were: they are in one record. */
export const MOST_INSIDERS = 100

export function isInsider({ members }: Pick<InsiderListData, 'members'>, employeeId: EmployeeId): boolean {
  return members.some((member) => member.employeeId === employeeId && member.until === undefined)
}

/** Who is on the list now, in the order they were told. */
export function currentInsiders({ members }: Pick<InsiderListData, 'members'>): readonly EmployeeId[] {
  return members.filter(({ until }) => until === undefined).map(({ employeeId }) => employeeId)
}

/** Ends an employee's time on a list; the entry stays. */
export function withoutInsider(
  data: InsiderListData,
  employeeId: EmployeeId,
  until: Instant,
): InsiderListData {
  const members = data.members.map((member) =>
    member.employeeId === employeeId && member.until === undefined ? { ...member, until } : member,
  )
  return { ...data, members }
}
