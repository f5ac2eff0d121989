import { describe, expect, it } from 'vitest'
import type { EmployeeCaller } from '../../src/access/caller.ts'
import { eventSight, mayPlanEvent, runsEvent } from '../../src/access/eventSight.ts'
import type { PostKind } from '../../src/access/postDuties.ts'
import type { Event } from '../../src/domain/event.ts'
import { firstMeta } from '../../src/domain/record.ts'
import type { LineOfBusiness } from '../../src/domain/relationship.ts'
import { employeeCaller, OPERATOR_CALLER, PARTNER_CALLER, postIn } from '../support/callers.ts'
import { nthId } from '../support/seedRecords.ts'

const desk = nthId('unt', 1)
const [host, planner, other] = [1, 2, 3].map((n) => nthId('emp', n)) as [
  `emp_${string}`,
  `emp_${string}`,
  `emp_${string}`,
]
const AT = '2026-06-01T00:00:00.000Z'

function event(lineOfBusiness: LineOfBusiness): Event {
  return {
    kind: 'event',
    id: nthId('evt', 1),
    meta: firstMeta({ at: AT, by: `employee:${planner}`, source: { system: 'guanxi' } }),
    data: {
      kind: 'ROADSHOW',
      name: 'Roadshow',
      startsAt: AT,
      endsAt: AT,
      timeZone: 'Asia/Shanghai',
      online: false,
      hostIds: [host],
      topics: [],
      content: [],
      state: 'PLANNED',
      lineOfBusiness,
    },
  }
}

const whoIs = (id: `emp_${string}`, ...kinds: readonly PostKind[]): EmployeeCaller =>
  employeeCaller(
    id,
    kinds.map((kind) => postIn([desk], kind)),
  )

/** What of an event: runs it, sees it, or nothing. */
function partIn(caller: EmployeeCaller, line: LineOfBusiness): string {
  const sight = eventSight(caller, event(line))
  if (!sight) return 'NOTHING'
  return sight.contact.includes(line) ? 'RUNS' : 'SEES'
}

describe('an event', () => {
  it.each<[string, EmployeeCaller, string, string]>([
    ['investor relations', whoIs(other, 'INVESTOR_RELATIONS'), 'NOTHING', 'RUNS'],
    ['a relationship manager', whoIs(other, 'RELATIONSHIP_MANAGER'), 'SEES', 'NOTHING'],
    ['a relationship manager who holds it', whoIs(host, 'RELATIONSHIP_MANAGER'), 'RUNS', 'RUNS'],
    ['a relationship manager who planned it', whoIs(planner, 'RELATIONSHIP_MANAGER'), 'RUNS', 'NOTHING'],
    ['the head of the branch', whoIs(other, 'HEAD'), 'SEES', 'NOTHING'],
    ['an executive', whoIs(other, 'EXECUTIVE'), 'SEES', 'SEES'],
    ['compliance', whoIs(other, 'COMPLIANCE'), 'SEES', 'SEES'],
    ['compliance, who holds it', whoIs(host, 'COMPLIANCE'), 'SEES', 'SEES'],
    ['a porter', whoIs(other, 'OTHER'), 'NOTHING', 'NOTHING'],
    ['a porter who holds it', whoIs(host, 'OTHER'), 'SEES', 'SEES'],
    ['who held it, and has left', whoIs(host), 'NOTHING', 'NOTHING'],
  ])('is for %s: of customers %s, of investors', (_, caller, ofCustomers, ofInvestors) => {
    expect([partIn(caller, 'CUSTOMER'), partIn(caller, 'INVESTOR')]).toEqual([ofCustomers, ofInvestors])
  })

  it('is run by who holds it, whichever side of the wall they are on', () => {
    expect(runsEvent(whoIs(host, 'RELATIONSHIP_MANAGER'), event('INVESTOR'))).toBe(true)
    expect(runsEvent(whoIs(planner, 'RELATIONSHIP_MANAGER'), event('INVESTOR'))).toBe(false)
  })

  it('is planned by those who record contacts in its line of business', () => {
    expect(mayPlanEvent(OPERATOR_CALLER, 'INVESTOR')).toBe(true)
    expect(mayPlanEvent(PARTNER_CALLER, 'CUSTOMER')).toBe(false)
    expect(mayPlanEvent(whoIs(other, 'INVESTOR_RELATIONS'), 'INVESTOR')).toBe(true)
    expect(mayPlanEvent(whoIs(other, 'INVESTOR_RELATIONS'), 'CUSTOMER')).toBe(false)
    expect(mayPlanEvent(whoIs(other, 'SERVICE'), 'CUSTOMER')).toBe(true)
    expect(mayPlanEvent(whoIs(other, 'COMPLIANCE'), 'INVESTOR')).toBe(false)
  })
})
