import { beforeAll, describe, expect, it } from 'vitest'
import { type Bank, bankOf } from '../support/bank.ts'
import { type Gateway, startGateway } from '../support/gateway.ts'

let gateway: Gateway
let bank: Bank
beforeAll(async () => {
  gateway = await startGateway()
  bank = bankOf(gateway)
})

type Sought = { readonly scheme: string; readonly value: string; readonly system?: string }

async function found(sought: Sought): Promise<string | undefined> {
  const query = `query ($scheme: IdentifierScheme!, $system: String, $value: String!) {
    partyByIdentifier(scheme: $scheme, system: $system, value: $value) { id }
  }`
  return (await bank.ask(query, sought)).partyByIdentifier?.id
}

const ICBC = { scheme: 'UNIFIED_SOCIAL_CREDIT_CODE', value: '91100000100003962T' }

describe('an identifier', () => {
  it.each([
    ['a credit code in small letters', ICBC, '91100000100003962t', '91100000100003962T'],
    ['an LEI with blanks', { scheme: 'LEI' }, ' 5493001kjtiigc8y1r12 ', '5493001KJTIIGC8Y1R12'],
    ['an address in capitals', { scheme: 'EMAIL' }, 'Maria@Alfki.DE', 'maria@alfki.de'],
    ['full-width letters', { scheme: 'EMAIL' }, 'ｌｉ＠ｅｘａｍｐｌｅ.cn', 'li@example.cn'],
    ['a number in national form', { scheme: 'PHONE', country: 'CN' }, '010-6610 6114', '+861066106114'],
    ['a source id as it is', { scheme: 'SOURCE', system: 'crm' }, 'aB-1#2', 'aB-1#2'],
  ])('is kept in its normal form, and found by it in one read: %s', async (_, identifier, written, kept) => {
    const id = await bank.organization('ICBC', { identifiers: [{ ...identifier, value: written }] })
    const { system } = { system: undefined, ...identifier }
    const answer = await gateway.ask(
      `query ($scheme: IdentifierScheme!, $system: String, $value: String!) {
        partyByIdentifier(scheme: $scheme, system: $system, value: $value) { id identifiers { value } }
      }`,
      { scheme: identifier.scheme, system, value: kept },
    )
    expect(answer.data.partyByIdentifier).toEqual({ id, identifiers: [{ value: kept }] })
    expect(answer.cost.dynamo.calls).toBe(1)
  })

  it('said twice is one', async () => {
    const identifiers = [
      { scheme: 'EMAIL', value: 'twice@example.cn' },
      { scheme: 'EMAIL', value: 'TWICE@example.cn' },
    ]
    const made = await bank.make(
      'registerPerson',
      { names: [{ full: 'Twice' }], identifiers },
      'identifiers { value }',
    )
    expect(made.identifiers).toEqual([{ value: 'twice@example.cn' }])
  })

  it('belongs to one party only', async () => {
    const email = { scheme: 'EMAIL', value: 'one@example.cn' }
    await bank.person('One', { identifiers: [email] })
    const second = { names: [{ full: 'Two' }], identifiers: [{ scheme: 'EMAIL', value: 'x@y.cn' }, email] }
    const { faults } = await bank.run('registerPerson', second)
    expect(faults).toEqual([
      {
        code: 'IDENTIFIER_TAKEN',
        field: 'input.identifiers.1.value',
        message: 'Another party has the EMAIL one@example.cn. Find it with partyByIdentifier.',
      },
    ])
    const id = await bank.person('Three')
    const add = { partyId: id, expectedVersion: 1, identifier: email }
    expect(await bank.refusal('addIdentifier', add)).toBe('IDENTIFIER_TAKEN input.identifier.value')
  })

  it('goes to one of two who ask for it at the same time', async () => {
    const input = { names: [{ full: 'Racer' }], identifiers: [{ scheme: 'EMAIL', value: 'race@example.cn' }] }
    const answers = await Promise.all(Array.from({ length: 5 }, () => bank.run('registerPerson', input)))
    const codes = answers.map(({ faults }) => faults[0]?.code ?? 'done').toSorted()
    expect(codes).toEqual([
      'IDENTIFIER_TAKEN',
      'IDENTIFIER_TAKEN',
      'IDENTIFIER_TAKEN',
      'IDENTIFIER_TAKEN',
      'done',
    ])
    const winner = answers.find(({ record }) => record)?.record.id
    expect(await found({ scheme: 'EMAIL', value: 'race@example.cn' })).toBe(winner)
  })

  it('is added to one of two parties that ask for it at the same time', async () => {
    const ids = await Promise.all([bank.person('A'), bank.person('B')])
    const identifier = { scheme: 'PHONE', value: '+4930123456' }
    const answers = await Promise.all(
      ids.map((partyId) => bank.run('addIdentifier', { partyId, expectedVersion: 1, identifier })),
    )
    expect(answers.map(({ faults }) => faults[0]?.code ?? 'done').toSorted()).toEqual([
      'IDENTIFIER_TAKEN',
      'done',
    ])
  })

  it('is free for another party once it was withdrawn', async () => {
    const identifier = { scheme: 'EMAIL', value: 'moves@example.cn' }
    const first = await bank.person('First', { identifiers: [identifier] })
    const withdrawn = await bank.make(
      'withdrawIdentifier',
      { partyId: first, expectedVersion: 1, identifier },
      'version identifiers { value }',
    )
    expect(withdrawn).toEqual({ version: 2, identifiers: [] })
    expect(await found(identifier)).toBeUndefined()

    const second = await bank.person('Second')
    await bank.make('addIdentifier', { partyId: second, expectedVersion: 1, identifier })
    expect(await found(identifier)).toBe(second)
  })

  it('finds the party as it is now', async () => {
    const identifier = { scheme: 'EMAIL', value: 'renamed@example.cn' }
    const id = await bank.organization('Old Name', { identifiers: [identifier] })
    await bank.make('changeOrganization', { id, expectedVersion: 1, names: [{ legal: 'New Name' }] })
    const query = '{ partyByIdentifier(scheme: EMAIL, value: "renamed@example.cn") { displayName version } }'
    expect(await bank.ask(query)).toEqual({ partyByIdentifier: { displayName: 'New Name', version: 2 } })
  })

  it('is not added twice, not withdrawn from who does not have it, and not without bound', async () => {
    const emails = Array.from({ length: 20 }, (_, n) => ({ scheme: 'EMAIL', value: `n${n}@example.cn` }))
    const id = await bank.person('Many', { identifiers: emails })
    const input = { partyId: id, expectedVersion: 1 }
    const other = { scheme: 'EMAIL', value: 'other@example.cn' }
    expect(await bank.refusal('addIdentifier', { ...input, identifier: emails[3] })).toBe(
      'ALREADY_EXISTS input.identifier',
    )
    expect(await bank.refusal('withdrawIdentifier', { ...input, identifier: other })).toBe(
      'NOT_FOUND input.identifier',
    )
    expect(await bank.refusal('addIdentifier', { ...input, identifier: other })).toBe(
      'LIMIT_REACHED input.identifier',
    )
  })

  it('that is none is refused, to add or to find', async () => {
    const identifier = { scheme: 'LEI', value: 'none' }
    const add = { partyId: await bank.person(), expectedVersion: 1, identifier }
    expect(await bank.refusal('addIdentifier', add)).toBe('INVALID input.identifier.value')
    expect(await bank.refusedQuery('{ partyByIdentifier(scheme: LEI, value: "none") { id } }')).toBe(
      'BAD_REQUEST: value must be an LEI of ISO 17442: 18 letters and digits, then 2 check digits that fit, but got "none".',
    )
  })
})
