import { describe, expect, it } from 'vitest'
import type { PartyId } from '../../src/domain/recordId.ts'
import { type Affiliation, firmsAt, markedFunds, withManagers } from '../../src/store/affiliations.ts'
import { nthId } from '../support/seedRecords.ts'

const [person, colleague, fund, manager] = [1, 2, 3, 4].map((n) => nthId('prt', n)) as [
  PartyId,
  PartyId,
  PartyId,
  PartyId,
]
const [employed, managed] = [nthId('tie', 1), nthId('tie', 2)]

const since = (validFrom: string) =>
  [{ id: '1', kind: 'STATE', validFrom, statedAt: '2026-01-01', recordedAt: '2026-01-01T00:00:00Z' }] as const
const EMPLOYED: Affiliation = {
  tieId: employed,
  tieKind: 'EMPLOYMENT',
  firmId: fund,
  claims: since('2020-01-01'),
}
const MANAGED: Affiliation = {
  tieId: managed,
  tieKind: 'FUND_MANAGER',
  firmId: manager,
  claims: since('2026-02-01'),
}

/** 1 February begins in Shanghai at 16:00 of the day before. */
const moment = (occurredAt: string) => ({
  occurredAt,
  knownAt: '2026-06-01T00:00:00Z',
  timeZone: 'Asia/Shanghai',
})
const ON = moment('2026-01-31T16:00:00Z')
const BEFORE = moment('2026-01-31T15:59:59Z')

const way = (personId: PartyId, fundId: PartyId) => ({
  personId,
  tieId: managed,
  tieKind: 'FUND_MANAGER',
  fundId,
})

describe('the firms of a contact', () => {
  it('are those that its persons spoke for, and not who manages a fund', () => {
    const firms = firmsAt(
      new Map([
        [person, [EMPLOYED]],
        [fund, [MANAGED]],
      ]),
      ON,
    )
    expect(firms).toEqual([
      { firmId: fund, via: [{ personId: person, tieId: employed, tieKind: 'EMPLOYMENT' }] },
    ])
  })

  it.each([
    ['that took part itself', [fund], [], [way(fund, fund)]],
    ['that somebody spoke for', [person], [person], [way(person, fund)]],
    [
      'by each of the ways it came',
      [person, colleague, fund],
      [person, colleague],
      [way(fund, fund), way(person, fund), way(colleague, fund)],
    ],
    ['that nobody spoke for', [person], [], []],
  ] as const)('have those too who manage a fund %s', (_, participantIds, speakers, expected) => {
    const via = speakers.map((personId) => ({ personId, tieId: employed, tieKind: 'EMPLOYMENT' as const }))
    const firms = via.length === 0 ? [] : [{ firmId: fund, via }]
    const funds = new Map([[fund, [MANAGED]]])
    const all = withManagers(firms, { participantIds, funds }, ON)
    expect(all).toEqual([...firms, ...(expected.length === 0 ? [] : [{ firmId: manager, via: expected }])])
    expect(withManagers(firms, { participantIds, funds }, BEFORE)).toEqual(firms)
  })

  it('name a firm once that is spoken for and manages a fund', () => {
    const own = { personId: colleague, tieId: employed, tieKind: 'EMPLOYMENT' } as const
    const firms = [{ firmId: manager, via: [own] }]
    const funds = new Map([[fund, [MANAGED]]])
    expect(withManagers(firms, { participantIds: [fund, colleague], funds }, ON)).toEqual([
      { firmId: manager, via: [own, way(fund, fund)] },
    ])
  })
})

describe('the mark of a fund', () => {
  it('is no affiliation, and names nothing but parties', () => {
    const stored = { k: 'affiliations', [`fund_${fund}`]: true, fund_x: true, [employed]: {} }
    expect(markedFunds(stored)).toEqual([fund])
    expect(markedFunds(undefined)).toEqual([])
  })
})
