import { describe, expect, it } from 'vitest'
import { northwind } from '../../../src/imports/adapters/northwind.ts'
import { collected, fixture } from '../collected.ts'

const { counts, codes, input, inputs, issues } = await collected(northwind, fixture('northwind'))

describe('northwind', () => {
  it('brings in what can stand by itself', () => {
    expect(counts).toEqual({
      orgUnit: 1,
      employee: 3,
      person: 4,
      organization: 5,
      relationship: 5,
      tie: 5,
      transaction: 2,
      interaction: 2,
    })
  })

  it('reports what it left out or doubts', () => {
    expect(codes).toEqual({
      'skipped FILE_NOT_IMPORTED': 1,
      'warning UNKNOWN_MANAGER': 1,
      'cleaned BLANKS_REMOVED': 1,
      'warning NO_WAY_TO_REACH': 1,
      'refused UNUSABLE_LINE': 1,
      'refused UNUSABLE_ORDER': 3,
      'refused NO_ORDER': 1,
    })
  })

  it('names the line of a row after one that takes two', () => {
    const cleaned = issues.find(({ code }) => code === 'BLANKS_REMOVED')
    expect(cleaned?.place).toEqual({ file: fixture('northwind/Customers.csv'), line: 4 })
  })

  it('puts managers before those who report to them', () => {
    expect(inputs('employee')).toEqual([
      {
        names: [{ family: 'Okafor', given: 'Ada', prefix: 'Dr.' }],
        posts: [
          { unitId: '@unt:northwind', kind: 'HEAD', title: 'Director, Sales', validFrom: '2019-01-01' },
        ],
        source: { system: 'northwind', externalId: 'employee/1' },
      },
      expect.objectContaining({ managerId: '@emp:employee/1' }),
      expect.not.objectContaining({ managerId: expect.anything() }),
    ])
  })

  it('makes an exact amount of the lines', () => {
    expect(input('transaction', 'order/100')).toEqual({
      partyId: '@prt:customer/AAAAA',
      kind: 'ORDER',
      occurredOn: '2024-01-10',
      // 3.35 × 3 × 0.95 + 2
      amount: { amount: '11.5475', currency: 'USD' },
      lines: [
        { description: 'Green Tea', unitPrice: '3.35', quantity: '3', discount: '0.05' },
        { description: 'Black Tea', unitPrice: '2', quantity: '1', discount: '0' },
      ],
      takenByEmployeeId: '@emp:employee/2',
      reference: '100',
      source: { system: 'northwind', externalId: 'order/100' },
    })
  })

  it('takes an order for a contact of the customer, by its contact person, with who took it', () => {
    expect(input('interaction', 'order/100')).toMatchObject({
      direction: 'INBOUND',
      initiation: 'HUMAN',
      occurredAt: '2024-01-10T12:00:00.000Z',
      participants: [
        { partyId: '@prt:customer/AAAAA', part: 'INITIATOR' },
        { partyId: '@prt:contact/customer/AAAAA', part: 'INITIATOR' },
        { employeeId: '@emp:employee/2', part: 'RECIPIENT' },
      ],
      subject: 'Order 100: Green Tea and 1 more',
    })
  })

  it('lets the one with the latest order lead, of two with as many', () => {
    expect(input('relationship', 'relationship/customer/AAAAA')).toMatchObject({
      stage: 'RETAINED',
      coverage: [{ employeeId: '@emp:employee/1', part: 'LEAD', since: '2024-02-10' }],
      openedOn: '2024-01-10',
    })
  })

  it('gives who never ordered to the head of the firm', () => {
    expect(input('relationship', 'relationship/customer/CCCCC')).toMatchObject({
      type: 'TRANSACTIONAL',
      stage: 'ASSESSED',
      coverage: [{ employeeId: '@emp:employee/1' }],
    })
  })

  it('ties a supplier to the customers who ordered its goods', () => {
    expect(input('tie', 'supply/7/AAAAA')).toEqual({
      kind: 'SUPPLY',
      fromPartyId: '@prt:supplier/7',
      toPartyId: '@prt:customer/AAAAA',
      validFrom: '2024-01-10',
      note: '2 orders, the last on 2024-02-10',
      source: { system: 'northwind', externalId: 'supply/7/AAAAA' },
    })
  })

  it('keeps what can be reached, and nothing that is only an address of the old computer', () => {
    expect(input('organization', 'supplier/7')).toMatchObject({
      identifiers: [{ scheme: 'SOURCE', system: 'northwind', value: 'supplier/7' }],
      contactPoints: [
        { kind: 'PHONE', value: '075 1' },
        { kind: 'WEB', value: 'http://leaf.example/' },
        { kind: 'POSTAL', value: '1 Hill, 600 Kyoto, Japan' },
      ],
      country: 'JP',
    })
  })

  it('says which file is missing', async () => {
    await expect(collected(northwind, fixture('berka'))).rejects.toThrow(
      'Employees.csv: expected this file, but it is not there.',
    )
  })
})
