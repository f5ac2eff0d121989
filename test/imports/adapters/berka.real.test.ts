import { beforeAll, describe, expect, it } from 'vitest'
import { berka } from '../../../src/imports/adapters/berka.ts'
import type { ImportInputs } from '../../../src/imports/importRecord.ts'
import { type Collected, collected } from '../collected.ts'
import { realData } from '../realData.ts'

const { path, missing } = realData('bank/berka')

describe.skipIf(missing)('berka, the real data', () => {
  let all: Collected
  beforeAll(async () => {
    all = await collected(berka, path)
  })

  it('is whole', () => {
    expect(all.counts).toEqual({
      // The bank, 8 regions, 77 districts.
      orgUnit: 86,
      person: 5_369,
      tie: 869,
      // 4,500 accounts, 682 loans, 892 cards.
      holding: 6_074,
    })
    expect(all.issues.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^6471 rows left out/),
      expect.stringContaining('no relationships are made'),
    ])
  })

  it('has the outcome of every loan', () => {
    const loans = (all.inputs('holding') as readonly ImportInputs['holding'][]).filter(
      ({ kind }) => kind === 'LOAN',
    )
    const outcomes = Map.groupBy(loans, ({ status }) => status?.charAt(0))
    expect(Object.fromEntries([...outcomes].map(([status, own]) => [status, own.length]))).toEqual({
      A: 203,
      B: 31,
      C: 403,
      D: 45,
    })
  })

  it('has the birth date and sex of every client', () => {
    const clients = all.inputs('person') as readonly ImportInputs['person'][]
    expect(clients.filter(({ birthDate, sex }) => birthDate && sex)).toHaveLength(5_369)
    expect(clients.filter(({ sex }) => sex === 'FEMALE')).toHaveLength(2_645)
  })
})
