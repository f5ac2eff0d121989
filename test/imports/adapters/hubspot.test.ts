import { describe, expect, it } from 'vitest'
import { endOf } from '../../../src/imports/adapters/hubspot/merges.ts'
import { hubspot } from '../../../src/imports/adapters/hubspot.ts'
import { collected, fixture } from '../collected.ts'

const { counts, codes, input } = await collected(hubspot, fixture('hubspot'))

describe('hubspot', () => {
  it('brings in what can stand by itself, and reports the rest', () => {
    expect(counts).toEqual({
      orgUnit: 2,
      employee: 2,
      person: 2,
      organization: 1,
      relationship: 1,
      tie: 1,
      transaction: 1,
      interaction: 3,
    })
    expect(codes).toEqual({
      'skipped DELETED': 1,
      'skipped MERGED': 2,
      'skipped NOT_WON': 1,
      'skipped NOT_DONE': 1,
      'cleaned HASHED_VALUES': 1,
      'warning NO_NAME': 1,
      'warning COMPANY_BY_NAME': 1,
      'warning CURRENCY_ASSUMED': 1,
      'refused NO_NAME': 1,
      'refused NO_PARTY': 2,
    })
  })

  it('names an owner after the user, and puts them in their primary team', () => {
    expect(input('employee', 'user/50')).toMatchObject({
      names: [{ given: 'Kim', family: 'Falk' }],
      email: 'kim@bank.example',
      posts: [{ unitId: '@unt:team/5' }],
    })
    expect(input('employee', 'user/51')).toMatchObject({ names: [{ full: 'Owner 51' }] })
  })

  it('gives what a merged contact did to the one it became, over any number of merges', () => {
    expect(input('interaction', 'engagement/30')).toMatchObject({
      occurredAt: '2019-09-26T13:00:00.000Z',
      durationMinutes: 90,
      participants: [{ partyId: '@prt:contact/10', part: 'ATTENDEE' }],
    })
    expect(
      endOf(
        'a',
        new Map([
          ['a', 'b'],
          ['b', 'a'],
        ]),
      ),
    ).toBe('b')
  })

  it('makes a transaction of a deal that was won', () => {
    expect(input('transaction', 'deal/20')).toMatchObject({
      partyId: '@prt:company/1',
      occurredOn: '2022-01-02',
      amount: { amount: '500.25', currency: 'USD' },
      takenByEmployeeId: '@emp:user/50',
    })
  })

  it('keeps a note as an internal record about the contact', () => {
    expect(input('interaction', 'engagement/32')).toMatchObject({
      direction: 'INTERNAL',
      occurredAt: '2020-02-03T04:05:06.789Z',
      summary: 'Likes tea',
      participants: [{ partyId: '@prt:contact/13', part: 'MENTIONED' }],
    })
  })
})
