import { beforeAll, describe, expect, it } from 'vitest'
import { type Bank, bankOf } from '../support/bank.ts'
import { startGateway } from '../support/gateway.ts'
import { walk } from '../support/walk.ts'

// Long because a tie has two times, four commands and two ends, and what holds of one holds of all.

let bank: Bank
let maria: string
let ernst: string
beforeAll(async () => {
  bank = bankOf(await startGateway())
  maria = await bank.person('Maria Anders')
  ernst = await bank.organization('Ernst Handel')
})

const POINT = '{ value precision earliest latest }'
const VIEW = `direction party { id } en: label zh: label(locale: ZH) inForce share
  validFrom ${POINT} validTo ${POINT} tie { id }`

describe('the catalogue of ties', () => {
  it('says what each kind links, in both languages', async () => {
    const { tieKinds } = await bank.ask(`{ tieKinds {
      kind en: label zh: label(locale: ZH) inverse: inverseLabel inverseZh: inverseLabel(locale: ZH)
      symmetric from to share affiliation
    } }`)
    expect(tieKinds).toHaveLength(new Set(tieKinds.map(({ kind }: { kind: string }) => kind)).size)
    expect(tieKinds.find(({ kind }: { kind: string }) => kind === 'EMPLOYMENT')).toEqual({
      kind: 'EMPLOYMENT',
      en: 'works for',
      zh: '任职于',
      inverse: 'employs',
      inverseZh: '聘用',
      symmetric: false,
      from: ['PERSON'],
      to: ['ORGANIZATION'],
      share: 'NONE',
      affiliation: true,
    })
  })
})

describe('a tie', () => {
  it('is read from both ends, with what the other is to the one', async () => {
    const [person, firm] = [await bank.person('Yang Wang'), await bank.organization('Chop-suey')]
    const id = await bank.tie('EMPLOYMENT', person, firm, { validFrom: '2020-03', validTo: '2098' })
    const of = async (partyId: string) =>
      (await bank.ask(`{ ties(partyId: "${partyId}", first: 5) { nodes { ${VIEW} } } }`)).ties.nodes
    const same = {
      tie: { id },
      inForce: true,
      share: null,
      validFrom: { value: '2020-03', precision: 'MONTH', earliest: '2020-03-01', latest: '2020-03-31' },
      validTo: { value: '2098', precision: 'YEAR', earliest: '2098-01-01', latest: '2098-12-31' },
    }
    expect(await of(person)).toEqual([
      { ...same, direction: 'OUTGOING', party: { id: firm }, en: 'works for', zh: '任职于' },
    ])
    expect(await of(firm)).toEqual([
      { ...same, direction: 'INCOMING', party: { id: person }, en: 'employs', zh: '聘用' },
    ])
  })

  const NOBODY = 'prt_01J00000000000000000000000'
  it.each([
    [
      'to itself',
      () => ({ kind: 'CONTROL', fromPartyId: ernst, toPartyId: ernst }),
      'TIE_TO_SELF input.kind',
    ],
    [
      'from the wrong end',
      () => ({ kind: 'EMPLOYMENT', fromPartyId: ernst, toPartyId: maria }),
      'TIE_ENDS_NOT_ALLOWED input.kind',
    ],
    [
      'between a spouse and a firm',
      () => ({ kind: 'SPOUSE', fromPartyId: maria, toPartyId: ernst }),
      'TIE_ENDS_NOT_ALLOWED input.kind',
    ],
    [
      'to nobody',
      () => ({ kind: 'EMPLOYMENT', fromPartyId: maria, toPartyId: NOBODY }),
      'NOT_FOUND input.toPartyId',
    ],
    [
      'from what is no party',
      () => ({ kind: 'EMPLOYMENT', fromPartyId: 'me', toPartyId: ernst }),
      'NOT_FOUND input.fromPartyId',
    ],
    [
      'of ownership without a share',
      () => ({ kind: 'OWNERSHIP', fromPartyId: maria, toPartyId: ernst }),
      'INVALID input.share',
    ],
    [
      'of ownership of more than all',
      () => ({ kind: 'OWNERSHIP', fromPartyId: maria, toPartyId: ernst, share: '100.01' }),
      'INVALID input.share',
    ],
    [
      'of employment with a share',
      () => ({ kind: 'EMPLOYMENT', fromPartyId: maria, toPartyId: ernst, share: '0' }),
      'INVALID input.share',
    ],
    [
      'that ends before it begins',
      () => ({
        kind: 'EMPLOYMENT',
        fromPartyId: maria,
        toPartyId: ernst,
        validFrom: '2021',
        validTo: '2020-12',
      }),
      'INVALID input.validTo',
    ],
    [
      'by a source that will say so one day, and could never be put right',
      () => ({
        kind: 'EMPLOYMENT',
        fromPartyId: maria,
        toPartyId: ernst,
        statedAt: '9999-12-31T23:59:59Z',
      }),
      'INVALID input.statedAt',
    ],
    [
      'with an id and no version',
      () => ({ kind: 'EMPLOYMENT', fromPartyId: maria, toPartyId: ernst, id: 'tie_1' }),
      'INVALID input.expectedVersion',
    ],
  ])('is not stated %s', async (_, input, expected) => {
    expect(await bank.refusal('stateTie', input())).toBe(expected)
  })

  it('takes statements as long as it can be copied, and says so when it cannot', async () => {
    const [person, firm] = [await bank.person(), await bank.organization()]
    const id = await bank.tie('EMPLOYMENT', person, firm)
    const note = '\u{20000}'.repeat(500)
    const state = (expectedVersion: number) =>
      bank.run('stateTie', {
        kind: 'EMPLOYMENT',
        fromPartyId: person,
        toPartyId: firm,
        id,
        expectedVersion,
        note,
      })
    for (let version = 1; ; version += 1) {
      const { faults } = await state(version)
      if (faults.length === 0) continue
      expect(faults.map(({ code }) => code)).toEqual(['LIMIT_REACHED'])
      expect(version).toBeGreaterThan(20)
      break
    }
  })

  it('has a share of 0 to 100 percent where the kind wants one', async () => {
    const owner = await bank.person('Owner')
    const id = await bank.tie('OWNERSHIP', owner, ernst, { share: '33.333' })
    expect((await bank.ask(`{ tie(id: "${id}") { share inForce } }`)).tie).toEqual({
      share: '33.333',
      inForce: true,
    })
  })

  it('has further periods, which are told apart', async () => {
    const person = await bank.person('Came Back')
    const ends = { kind: 'EMPLOYMENT', fromPartyId: person, toPartyId: ernst }
    const id = await bank.tie('EMPLOYMENT', person, ernst, { validFrom: '2010', validTo: '2015-06-30' })
    const again = { ...ends, id, validFrom: '2020-02-01' }
    expect(await bank.refusal('stateTie', { ...again, expectedVersion: 2 })).toBe(
      'VERSION_CONFLICT input.expectedVersion',
    )
    expect(await bank.refusal('stateTie', { ...again, expectedVersion: 1, kind: 'DIRECTORSHIP' })).toBe(
      'INVALID input.kind',
    )
    expect(await bank.refusal('stateTie', { ...again, expectedVersion: 1, fromPartyId: maria })).toBe(
      'INVALID input.fromPartyId',
    )
    const { periods } = await bank.make(
      'stateTie',
      { ...again, expectedVersion: 1 },
      'periods { validFrom { value } validTo { value } }',
    )
    expect(periods).toEqual([
      { validFrom: { value: '2020-02-01' }, validTo: null },
      { validFrom: { value: '2010' }, validTo: { value: '2015-06-30' } },
    ])
  })

  it('keeps two times: when it held, and when we knew', async () => {
    const person = await bank.person('Two Times')
    const stated = await bank.make(
      'stateTie',
      { kind: 'EMPLOYMENT', fromPartyId: person, toPartyId: ernst, validFrom: '2020-01-01' },
      'id recordedAt',
    )
    const { id } = stated
    const ended = await bank.make('endTie', { id, expectedVersion: 1, validTo: '2022-12-31' }, 'recordedAt')
    const correct = { id, expectedVersion: 2, validFrom: '2021-01-01', validTo: '2022-12-31' }
    const corrected = await bank.make('correctTie', correct, 'recordedAt')
    await bank.make('retractTie', { id, expectedVersion: 3, note: 'Another person of that name' })

    const held = async (validAt: string, knownAt?: string) => {
      const asOf = `{ validAt: "${validAt}"${knownAt ? `, knownAt: "${knownAt}"` : ''} }`
      const { tie, ties } = await bank.ask(`{
        tie(id: "${id}") { inForce(asOf: ${asOf}) }
        ties(partyId: "${person}", asOf: ${asOf}, first: 1) { nodes { tie { id } } }
      }`)
      expect(ties.nodes).toEqual(tie.inForce ? [{ tie: { id } }] : [])
      return tie.inForce
    }
    const table = await Promise.all(
      ['2019-06-01', '2020-06-01', '2022-12-31', '2023-06-01'].map(async (day) => [
        day,
        await held(day, '2020-01-01T00:00:00Z'),
        await held(day, stated.recordedAt),
        await held(day, ended.recordedAt),
        await held(day, corrected.recordedAt),
        await held(day),
      ]),
    )
    // The day; before we knew; as stated; as ended; as corrected; as retracted.
    expect(table).toEqual([
      ['2019-06-01', false, false, false, false, false],
      ['2020-06-01', false, true, true, false, false],
      ['2022-12-31', false, true, true, true, false],
      ['2023-06-01', false, true, false, false, false],
    ])
    const { statements } = (await bank.ask(`{ tie(id: "${id}") { statements { kind note } } }`)).tie
    expect(statements).toEqual([
      { kind: 'RETRACT', note: 'Another person of that name' },
      { kind: 'CORRECT', note: null },
      { kind: 'END', note: null },
      { kind: 'STATE', note: null },
    ])
  })

  it('is as its sources said last, in whatever order they reach us', async () => {
    const person = await bank.person('Late News')
    const id = await bank.tie('EMPLOYMENT', person, ernst, { statedAt: '2026-05-01T00:00:00Z' })
    const old = { id, expectedVersion: 1, validTo: '2020-12-31', statedAt: '2026-04-01T00:00:00Z' }
    expect(await bank.make('endTie', old, 'version inForce')).toEqual({ version: 2, inForce: true })
  })
})

const TIES = `query ($partyId: ID!, $kind: TieKind, $direction: TieDirection, $includeEnded: Boolean, $asOf: AsOfInput,
  $first: Int!, $after: String) {
  list: ties(partyId: $partyId, kind: $kind, direction: $direction, includeEnded: $includeEnded, asOf: $asOf,
    first: $first, after: $after) {
    nodes { party { displayName } } edges { cursor } pageInfo { hasNextPage endCursor }
  }
}`

describe('the ties of a party', () => {
  let hub: string
  beforeAll(async () => {
    hub = await bank.organization('Hub')
    const staff = await bank.person('Staff')
    const [owner, child] = [await bank.organization('Owner'), await bank.organization('Child')]
    const former = await bank.person('Former')
    const future = await bank.person('Future')
    const never = await bank.person('Never')
    await bank.tie('EMPLOYMENT', staff, hub)
    await bank.tie('DIRECTORSHIP', staff, hub)
    await bank.tie('OWNERSHIP', owner, hub, { share: '60' })
    await bank.tie('OWNERSHIP', hub, child, { share: '51' })
    await bank.tie('EMPLOYMENT', former, hub, { validTo: '2020-06' })
    await bank.tie('EMPLOYMENT', future, hub, { validFrom: '2090' })
    const mistake = await bank.tie('EMPLOYMENT', never, hub)
    await bank.make('retractTie', { id: mistake, expectedVersion: 1, note: 'Mistake' })
  })

  async function tied(question: object): Promise<string[]> {
    const pages = await walk(bank, TIES, { partyId: hub, first: 2, ...question })
    return pages.flat().map(({ party }) => party.displayName)
  }

  it.each([
    ['all in force, of both directions', {}, ['Child', 'Owner', 'Staff', 'Staff']],
    ['of one kind', { kind: 'OWNERSHIP' }, ['Child', 'Owner']],
    ['of one direction', { direction: 'INCOMING' }, ['Owner', 'Staff', 'Staff']],
    ['of one kind and direction', { kind: 'OWNERSHIP', direction: 'OUTGOING' }, ['Child']],
    ['of a kind there is none of', { kind: 'SUPPLY' }, []],
    [
      'with those not in force',
      { includeEnded: true },
      ['Child', 'Former', 'Future', 'Never', 'Owner', 'Staff', 'Staff'],
    ],
    [
      'of one kind with those not in force',
      { kind: 'EMPLOYMENT', includeEnded: true },
      ['Former', 'Future', 'Never', 'Staff'],
    ],
    ['of a day long ago', { kind: 'EMPLOYMENT', asOf: { validAt: '2020-06-15' } }, ['Former', 'Staff']],
    ['of a day to come', { kind: 'EMPLOYMENT', asOf: { validAt: '2091-01-01' } }, ['Future', 'Staff']],
    ['before we knew any', { includeEnded: true, asOf: { knownAt: '2020-01-01T00:00:00Z' } }, []],
  ])('are listed: %s', async (_, question, expected) => {
    expect((await tied(question)).toSorted()).toEqual(expected)
  })

  it('are listed as of a moment when more was in force than now', async () => {
    const [person, firm] = [await bank.person('Then'), await bank.organization('Then Ltd')]
    const { id, recordedAt } = await bank.make(
      'stateTie',
      { kind: 'EMPLOYMENT', fromPartyId: person, toPartyId: firm },
      'id recordedAt',
    )
    await bank.make('retractTie', { id, expectedVersion: 1, note: 'Mistake' })
    expect(await tied({ partyId: firm })).toEqual([])
    expect(await tied({ partyId: firm, asOf: { knownAt: recordedAt } })).toEqual(['Then'])
  })
})
