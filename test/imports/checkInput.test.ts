import { describe, expect, it } from 'vitest'
import { checkInput } from '../../src/imports/checkInput.ts'

const source = { system: 'crm', externalId: '1' }

describe('checkInput', () => {
  it('gives the input as the command would get it: defaults filled in, values in their normal form', () => {
    const input = {
      source,
      partyId: '@prt:1',
      kind: 'ORDER',
      occurredOn: '2026-01-02',
      amount: { amount: '007.50', currency: 'USD' },
    }
    expect(checkInput('transaction', input)).toEqual({
      kind: 'valid',
      input: { ...input, amount: { amount: '7.5', currency: 'USD' } },
    })
    const person = {
      source,
      names: [{ full: 'Ann' }],
      contactPoints: [{ kind: 'EMAIL', value: 'a@b.example' }],
    }
    expect(checkInput('person', person)).toMatchObject({
      input: { contactPoints: [{ preferred: false, optedOut: false }] },
    })
  })

  it.each([
    [{}, 'the record: Field "names" of required type "[PersonNameInput!]!" was not provided.'],
    [{ names: [{ full: 5 }] }, 'names[0].full: String cannot represent a non string value: 5'],
    [{ names: [], birthDate: '2001-02-30' }, 'birthDate: Expected type "PartialDate". expected YYYY-MM-DD'],
    [{ names: [], sex: 'F' }, 'sex: Value "F" does not exist in "Sex" enum.'],
    [{ names: [], nmae: 'x' }, 'the record: Field "nmae" is not defined by type "RegisterPersonInput".'],
    [{ names: [], id: 'prt_1' }, 'id: not part of an import'],
    [{ names: [], source: undefined }, 'source: expected a system and an externalId'],
    [{ names: [], source: { system: 'crm' } }, 'source: Field "externalId" of required type'],
  ])('says where %j is at fault, what was expected and what came', (fields, message) => {
    const checked = checkInput('person', { source, ...fields })
    expect(checked.kind === 'invalid' && checked.faults.join('\n')).toContain(message)
  })
})
