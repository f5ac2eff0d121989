import { describe, expect, it } from 'vitest'
import { readBirthNumber } from '../../../src/imports/adapters/berka/birthNumber.ts'
import { berka } from '../../../src/imports/adapters/berka.ts'
import { collected, fixture } from '../collected.ts'

const { counts, codes, input } = await collected(berka, fixture('berka'))

describe('berka', () => {
  it('brings in what can stand by itself, and reports the rest', () => {
    expect(counts).toEqual({ orgUnit: 4, person: 3, tie: 1, holding: 3 })
    expect(codes).toEqual({
      'skipped FILE_NOT_IMPORTED': 1,
      'skipped NO_RELATIONSHIPS': 1,
      'warning BIRTH_NUMBER': 1,
      'refused UNKNOWN_CLIENT': 1,
      'refused UNKNOWN_TYPE': 1,
      'refused NO_OWNER': 2,
      'refused UNUSABLE': 1,
    })
  })

  it('links who may use an account with its owner', () => {
    expect(input('tie', 'disposition/2')).toMatchObject({
      kind: 'ACCOUNT_AUTHORITY',
      fromPartyId: '@prt:client/2',
      toPartyId: '@prt:client/1',
      note: 'account 1',
    })
  })

  it('says what became of a loan', () => {
    expect(input('holding', 'loan/10')).toEqual({
      partyId: '@prt:client/1',
      kind: 'LOAN',
      product: 'Loan over 12 months, 8033.00 CZK a month',
      number: '10',
      amount: { amount: '96396', currency: 'CZK' },
      openedOn: '1993-07-05',
      status: 'B: finished, not paid',
      asOf: '1998-12-31',
      source: { system: 'berka', externalId: 'loan/10' },
    })
  })

  it('gives an account to its owner, and a card to its client', () => {
    expect(input('holding', 'account/1')).toMatchObject({
      partyId: '@prt:client/1',
      product: 'Account, weekly statement',
    })
    expect(input('holding', 'card/20')).toMatchObject({ partyId: '@prt:client/2', product: 'Card, gold' })
  })

  it.each([
    ['706213', { birthDate: '1970-12-13', sex: 'FEMALE' }],
    ['450204', { birthDate: '1945-02-04', sex: 'MALE' }],
    ['451304', undefined],
    ['455004', undefined],
    ['450230', undefined],
    ['', undefined],
  ])('reads the birth number %j', (number, birth) => {
    expect(readBirthNumber(number)).toEqual(birth)
  })
})
