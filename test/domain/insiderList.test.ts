import { describe, expect, it } from 'vitest'
import {
  currentInsiders,
  type InsiderListData,
  isInsider,
  withoutInsider,
} from '../../src/domain/insiderList.ts'
import { nthId } from '../support/seedRecords.ts'

const [anna, ben, cai] = [nthId('emp', 1), nthId('emp', 2), nthId('emp', 3)]
const MARCH_1 = '2026-03-01T00:00:00.000Z'
const MARCH_2 = '2026-03-02T00:00:00.000Z'
const LIST: InsiderListData = {
  name: 'Project Lotus',
  reason: 'A capital increase',
  members: [
    { employeeId: anna, since: MARCH_1, reason: 'Leads it' },
    { employeeId: ben, since: MARCH_1, until: MARCH_2, reason: 'Drew it up' },
  ],
  state: 'OPEN',
}

describe('an insider list', () => {
  it('has those on it who have not left it', () => {
    expect(currentInsiders(LIST)).toEqual([anna])
    expect([anna, ben, cai].map((id) => isInsider(LIST, id))).toEqual([true, false, false])
  })

  it('keeps the entry of who leaves it', () => {
    const after = withoutInsider(LIST, anna, MARCH_2)
    expect(after.members).toEqual([{ ...LIST.members[0], until: MARCH_2 }, LIST.members[1]])
    expect(currentInsiders(after)).toEqual([])
  })

  it('ends only the time that goes on, of who came back', () => {
    const back = { ...LIST, members: [...LIST.members, { employeeId: ben, since: MARCH_2, reason: 'Back' }] }
    expect(isInsider(back, ben)).toBe(true)
    const until = '2026-03-09T00:00:00.000Z'
    expect(withoutInsider(back, ben, until).members.map((member) => member.until)).toEqual([
      undefined,
      MARCH_2,
      until,
    ])
  })
})
