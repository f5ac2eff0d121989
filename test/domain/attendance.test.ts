import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type AttendanceData, groupOf, groupsOf, withEarlierGroups } from '../../src/domain/attendance.ts'
import type { PartyId } from '../../src/domain/recordId.ts'

const ids = (...names: readonly string[]) => names.map((name) => `prt_${name}` as PartyId)
const [ANNA, FUND, RIVAL] = ids('ANNA', 'FUND', 'RIVAL') as [PartyId, PartyId, PartyId]

const SAID: AttendanceData = {
  eventId: 'evt_1',
  partyId: ANNA,
  state: 'ATTENDED',
  lineOfBusiness: 'INVESTOR',
}
const coming = (forPartyId?: PartyId): AttendanceData => ({ ...SAID, ...(forPartyId ? { forPartyId } : {}) })

describe('with whom somebody comes to an event', () => {
  it('is the organization they come for, or nobody else', () => {
    expect(groupOf(coming(FUND))).toBe(FUND)
    expect(groupOf(coming())).toBe(ANNA)
  })

  it('is remembered when they come for another, until they come for it again', () => {
    const first = withEarlierGroups(coming(FUND), undefined)
    expect(first).toEqual(coming(FUND))
    const second = withEarlierGroups(coming(RIVAL), first)
    expect(second).toEqual({ ...coming(RIVAL), earlierGroupIds: [FUND] })
    const third = withEarlierGroups(coming(FUND), second)
    expect(third).toEqual({ ...coming(FUND), earlierGroupIds: [RIVAL] })
    expect(groupsOf(third)).toEqual([RIVAL, FUND])
  })

  it('is never forgotten, and the last is the one that holds, whatever was said before', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(FUND, RIVAL, undefined), { minLength: 1 }), (said) => {
        const last = said.reduce<AttendanceData | undefined>(
          (before, firm) => withEarlierGroups(coming(firm), before),
          undefined,
        )
        const groups = groupsOf(last ?? SAID)
        expect(new Set(groups)).toEqual(new Set(said.map((firm) => firm ?? ANNA)))
        expect(groups).toHaveLength(new Set(groups).size)
        expect(groups.at(-1)).toBe(said.at(-1) ?? ANNA)
      }),
    )
  })
})
