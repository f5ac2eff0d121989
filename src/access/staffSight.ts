import type { LineCoverage, Share } from '../domain/coverage.ts'
import type { Party } from '../domain/party.ts'
import type { OrgUnitId, WallExceptionId } from '../domain/recordId.ts'
import type { LineOfBusiness } from '../domain/relationship.ts'
import type { ActivePost, EmployeeCaller } from './caller.ts'
import { POST_DUTIES, type PostDuties, type Reach } from './postDuties.ts'
import { NO_DUTIES, type StaffSight } from './sight.ts'

/** What is looked at of a party. */
export type CoveredParty = {
  readonly id: Party['id']
  readonly createdBy: string
  readonly coverage: readonly LineCoverage[]
}

/**
 * What an employee sees of a party, from who looks after it. Undefined when nothing: to them, it is not there.
 *
 * A party with relationships is seen by those who see one of them. A party without any is nobody's client: whoever took
 * it into the books sees it whole, and any post that sees parties at all may know who it is.
 *
 * @param at an instant.
 */
export function staffSight(caller: EmployeeCaller, party: CoveredParty, at: string): StaffSight | undefined {
  if (party.coverage.length === 0) return sightOfUncovered(caller, party)
  const seen = party.coverage.flatMap((coverage) => lineSight(caller, party.id, coverage, at) ?? [])
  if (seen.length === 0) return undefined
  return {
    kind: 'STAFF',
    level: 'FULL',
    lines: seen.map(({ line }) => line),
    contact: seen.filter(({ contact }) => contact).map(({ line }) => line),
    keep: seen.filter(({ keep }) => keep).map(({ line }) => line),
    judge: seen.filter(({ judge }) => judge).map(({ line }) => line),
    supervise: seen.filter(({ supervise }) => supervise).map(({ line }) => line),
    clear: seen.some(({ clear }) => clear),
    inspects: inspects(caller),
    exceptions: seen.flatMap(({ exceptionId }) => exceptionId ?? []),
  }
}

function sightOfUncovered(caller: EmployeeCaller, { createdBy }: CoveredParty): StaffSight | undefined {
  const duties = caller.posts.map(({ kind }) => POST_DUTIES[kind])
  if (!duties.some(({ see }) => see !== 'NONE')) return undefined
  const isOwn = createdBy === `employee:${caller.employeeId}`
  if (isOwn || inspects(caller)) return fullSight(caller)
  return { ...NOTHING_BUT_IDENTITY, inspects: false }
}

/** What the employee's posts let them see of a party that is open to them whole, in all of the posts' lines. */
export function fullSight(caller: EmployeeCaller): StaffSight {
  const linesOf = (has: (duties: PostDuties) => boolean) => [
    ...new Set(caller.posts.filter(({ kind }) => has(POST_DUTIES[kind])).flatMap(({ lines }) => lines)),
  ]
  return {
    kind: 'STAFF',
    level: 'FULL',
    lines: linesOf(({ see }) => see !== 'NONE'),
    contact: linesOf(({ contact }) => contact !== 'NONE'),
    keep: linesOf(({ keep }) => keep !== 'NONE'),
    judge: linesOf(({ judge }) => judge !== 'NONE'),
    supervise: linesOf(({ supervise }) => supervise !== 'NONE'),
    clear: caller.posts.some(({ kind }) => POST_DUTIES[kind].clear),
    inspects: inspects(caller),
    exceptions: [],
  }
}

/**
 * What an employee sees of somebody for several firms that they speak for: as much as of all these together, and no more.
 * Undefined when of none of them more than the identity is seen.
 */
export function joinedSight(firms: readonly StaffSight[]): StaffSight | undefined {
  const seen = firms.filter(({ level }) => level === 'FULL')
  const [first] = seen
  if (!first) return undefined
  const linesOf = (lines: (sight: StaffSight) => StaffSight['lines']) => [...new Set(seen.flatMap(lines))]
  return {
    ...first,
    lines: linesOf((sight) => sight.lines),
    contact: linesOf(({ contact }) => contact),
    keep: linesOf(({ keep }) => keep),
    judge: linesOf(({ judge }) => judge),
    supervise: linesOf(({ supervise }) => supervise),
    clear: seen.some(({ clear }) => clear),
    exceptions: seen.flatMap(({ exceptions }) => exceptions),
  }
}

const NOTHING_BUT_IDENTITY: StaffSight = {
  kind: 'STAFF',
  level: 'IDENTITY',
  lines: [],
  ...NO_DUTIES,
}

type LineSight = {
  readonly line: LineOfBusiness
  readonly contact: boolean
  readonly keep: boolean
  readonly judge: boolean
  readonly supervise: boolean
  readonly clear: boolean
  /** Only because of it. */
  readonly exceptionId?: WallExceptionId
}

const NO_DUTY = { contact: false, keep: false, judge: false, supervise: false, clear: false } as const

/** What an employee sees of one relationship of a party. */
export function lineSight(
  caller: EmployeeCaller,
  partyId: Party['id'],
  coverage: LineCoverage,
  at: string,
): LineSight | undefined {
  const { line } = coverage
  // The wall comes first: neither a team nor a share reaches over it.
  const posts = caller.posts.filter(({ lines }) => lines.includes(line))
  const reaching = (duty: (duties: PostDuties) => Reach) =>
    posts.filter((post) => reaches(duty(POST_DUTIES[post.kind]), { caller, post, coverage }))
  const seeing = reaching(({ see }) => see)
  const shares = coverage.shares.filter((share) => letsIn(share, { caller, posts, at }))
  if (seeing.length > 0 || shares.length > 0) {
    const isSharedToContact =
      shares.some(({ scope }) => scope === 'CONTACT') &&
      posts.some(({ kind }) => POST_DUTIES[kind].contact !== 'NONE')
    return {
      line,
      contact: isSharedToContact || reaching(({ contact }) => contact).length > 0,
      keep: reaching(({ keep }) => keep).length > 0,
      judge: reaching(({ judge }) => judge).length > 0,
      supervise: reaching(({ supervise }) => supervise).length > 0,
      clear: seeing.some(({ kind }) => POST_DUTIES[kind].clear),
    }
  }
  // Whoever has no post any more keeps nothing of what let them in beside it.
  if (caller.posts.length === 0) return undefined
  const pass = caller.wallPasses.find(
    (pass) => pass.partyId === partyId && pass.line === line && pass.until > at,
  )
  return pass && { line, ...NO_DUTY, exceptionId: pass.exceptionId }
}

type Place = {
  readonly caller: EmployeeCaller
  readonly post: ActivePost
  readonly coverage: LineCoverage
}

function reaches(reach: Reach, { caller, post, coverage }: Place): boolean {
  if (reach === 'NONE') return false
  const { employeeId, standsInFor } = caller
  const covers = coverage.team.some((id) => id === employeeId || standsInFor.includes(id))
  const isBelow = (unitId: OrgUnitId | undefined) =>
    unitId !== undefined && coverage.unitPath.includes(unitId)
  switch (reach) {
    case 'BOOK':
      return covers
    case 'UNIT':
      return covers || isBelow(post.unitPath[0])
    case 'SERVED':
      return covers || isBelow(post.serves)
    case 'LINE':
      return true
  }
}

type Sharing = {
  readonly caller: EmployeeCaller
  /** Those on this side of the wall. */
  readonly posts: readonly ActivePost[]
  readonly at: string
}

function letsIn({ withId, until }: Share, { caller, posts, at }: Sharing): boolean {
  if (until <= at) return false
  const sees = posts.filter(({ kind }) => POST_DUTIES[kind].see !== 'NONE')
  if (withId === caller.employeeId) return sees.length > 0
  return sees.some(({ unitPath }) => unitPath.some((unitId) => unitId === withId))
}

export function inspects({ posts }: EmployeeCaller): boolean {
  return posts.some(({ kind }) => POST_DUTIES[kind].inspects)
}
