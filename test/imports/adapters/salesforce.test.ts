import { describe, expect, it } from 'vitest'
import { salesforce } from '../../../src/imports/adapters/salesforce.ts'
import { collected, fixture } from '../collected.ts'

const { counts, codes, input, inputs } = await collected(salesforce, fixture('salesforce'))

describe('salesforce', () => {
  it('brings in what can stand by itself, and reports the rest', () => {
    expect(counts).toEqual({
      orgUnit: 3,
      employee: 2,
      person: 3,
      organization: 2,
      relationship: 1,
      tie: 1,
      transaction: 3,
      interaction: 3,
    })
    expect(codes).toEqual({
      'skipped OLD_VERSION': 1,
      'skipped DELETED': 2,
      'skipped FILE_NOT_IMPORTED': 1,
      'skipped CONVERTED': 1,
      'skipped NOT_ACTIVATED': 1,
      'skipped HAS_ORDER': 1,
      'skipped NOT_WON': 1,
      'skipped NOT_DONE': 1,
      'cleaned HASHED_VALUES': 2,
      'warning COMPANY_BY_NAME': 1,
      'warning CURRENCY_ASSUMED': 1,
      'warning UNKNOWN_TEAM': 1,
      'warning UNKNOWN_OWNER': 1,
      'warning UNKNOWN_COMPANY': 1,
      'refused NO_NAME': 2,
      'refused UNUSABLE': 1,
      'refused NO_PARTY': 2,
    })
  })

  it('lets the owner of an account lead the relationship, in their team', () => {
    expect(inputs('relationship')).toMatchObject([
      {
        partyId: '@prt:company/a1',
        unitId: '@unt:team/r2',
        coverage: [{ employeeId: '@emp:user/u1', part: 'LEAD', since: '2020-01-02' }],
        openedOn: '2020-01-02',
      },
    ])
  })

  it('takes a name in its parts only when they are those of the name that is shown', () => {
    expect(input('person', 'contact/c1')).toMatchObject({ names: [{ given: 'Ola', family: 'Berg' }] })
    expect(input('person', 'contact/c2')).toMatchObject({ names: [{ full: 'Pia Holm' }], contactPoints: [] })
  })

  it('keeps that somebody does not want to be written to', () => {
    expect(input('person', 'contact/c1')).toMatchObject({
      contactPoints: [
        { kind: 'EMAIL', value: 'ola@alder.example', optedOut: true },
        { kind: 'PHONE', optedOut: false },
      ],
    })
  })

  it('leaves hashes out', () => {
    expect(input('organization', 'company/a1')).toMatchObject({
      contactPoints: [{ kind: 'POSTAL', value: '1 Main St, Leeds, UK' }],
      country: 'GB',
    })
  })

  it('counts a reduction against the customer', () => {
    expect(input('transaction', 'order/o2')).toMatchObject({ amount: { amount: '-10', currency: 'USD' } })
  })

  it('never takes a list e-mail for contact by a person', () => {
    expect(input('interaction', 'task/t2')).toMatchObject({ channel: 'EMAIL', initiation: 'AUTOMATED' })
    expect(input('interaction', 'task/t1')).toMatchObject({
      channel: 'PHONE',
      initiation: 'HUMAN',
      occurredAt: '2021-05-01T10:00:00.000Z',
      durationMinutes: 2,
      participants: [
        { partyId: '@prt:contact/c1', part: 'RECIPIENT' },
        { employeeId: '@emp:user/u1', part: 'INITIATOR' },
      ],
    })
  })

  it('takes the company for who took part, when no contact is known', () => {
    expect(input('interaction', 'event/e1')).toMatchObject({
      channel: 'MEETING',
      participants: [
        { partyId: '@prt:company/a2', part: 'ATTENDEE' },
        { employeeId: '@emp:user/u2', part: 'HOST' },
      ],
    })
  })
})
