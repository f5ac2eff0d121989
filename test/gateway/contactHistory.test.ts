import { beforeAll, describe, expect, it } from 'vitest'
import { type Bank, bankOf } from '../support/bank.ts'
import { startGateway } from '../support/gateway.ts'
import { walk } from '../support/walk.ts'

let bank: Bank
beforeAll(async () => {
  bank = bankOf(await startGateway())
})

const HISTORY = `query ($of: ContactHistoryOf!, $range: TimeRangeInput, $filter: ContactHistoryFilterInput, $order: HistoryOrder, $first: Int!, $after: String) {
  list: contactHistory(of: $of, range: $range, filter: $filter, order: $order, first: $first, after: $after) {
    nodes { direct via { person { id } tieId kind } interaction { id subject } }
    edges { cursor } pageInfo { hasNextPage endCursor }
  }
}`

async function subjectsOf(of: object, question: object = {}): Promise<string> {
  const entries = (await walk(bank, HISTORY, { of, first: 2, ...question })).flat()
  return entries.map(({ interaction }) => interaction.subject).join('')
}

const SLIDES = 'a'.repeat(64)
const material = (sha256: string) => ({ label: 'slides', uri: 'https://files.example/1', sha256 })

let investor: string
let person: string
let employee: string
beforeAll(async () => {
  const unitId = await bank.unit()
  employee = await bank.employee(unitId)
  investor = await bank.organization('Eldermere')
  person = await bank.person()
  await bank.tie('EMPLOYMENT', person, investor)
  const record = (subject: string, day: number, more: object = {}) =>
    bank.contact('', `2026-03-0${day}T12:00:00Z`, {
      subject,
      participants: [
        { partyId: person, part: 'INITIATOR' },
        { employeeId: employee, part: 'RECIPIENT' },
      ],
      ...more,
    })
  await record('A', 1, { topics: ['Results', 'Dividends'], content: [material(SLIDES), material(SLIDES)] })
  await record('C', 3, { channel: 'EMAIL', topics: ['dividends'], initiation: 'AUTOMATED' })
  await record('B', 2, { initiation: 'AUTOMATED' })
  await record('E', 5, { channel: 'EMAIL', topics: ['Guidance', 'Results', 'Dividends'] })
  await record('D', 4, { content: [material(SLIDES), material('b'.repeat(64))] })
})

const OLDEST_FIRST = { order: 'OLDEST_FIRST' }
const between = { range: { from: '2026-03-02T12:00:00Z', to: '2026-03-04T12:00:00Z' } }

describe('a contact history', () => {
  it.each([
    ['newest first, when nothing is said', {}, 'EDCBA'],
    ['oldest first', OLDEST_FIRST, 'ABCDE'],
    ['of some days', between, 'CB'],
    ['of some days, oldest first', { ...between, ...OLDEST_FIRST }, 'BC'],
    ['by channel', { filter: { channel: 'EMAIL' } }, 'EC'],
    ['by channel, oldest first', { filter: { channel: 'EMAIL' }, ...OLDEST_FIRST }, 'CE'],
    ['by machine', { filter: { initiation: 'AUTOMATED' } }, 'CB'],
    ['by a topic', { filter: { topic: ' GUIDANCE ' } }, 'E'],
    ['by a further topic, oldest first', { filter: { topic: 'dividends' }, ...OLDEST_FIRST }, 'ACE'],
    ['by an empty topic, which nobody spoke of', { filter: { topic: '' } }, ''],
  ])('of an investor, a person and one of our own people is read %s', async (_, question, expected) => {
    const of = [{ investorId: investor }, { personId: person }, { employeeId: employee }]
    const read = await Promise.all(of.map((each) => subjectsOf(each, question)))
    expect(read).toEqual([expected, expected, expected])
  })

  it.each([
    ['of a topic', { topic: 'Dividends' }, {}, 'ECA'],
    ['of a topic, oldest first', { topic: 'dividends' }, OLDEST_FIRST, 'ACE'],
    ['of a topic by channel', { topic: 'dividends' }, { filter: { channel: 'EMAIL' } }, 'EC'],
    ['of a topic by person', { topic: 'dividends' }, { filter: { initiation: 'HUMAN' } }, 'EA'],
    ['of a topic in some days', { topic: 'dividends' }, between, 'C'],
    ['of a topic that nobody spoke of', { topic: 'weather' }, {}, ''],
    ['of a material', { materialSha256: SLIDES }, {}, 'DA'],
    ['of a material in capitals', { materialSha256: SLIDES.toUpperCase() }, OLDEST_FIRST, 'AD'],
    ['of a material nobody was given', { materialSha256: 'c'.repeat(64) }, {}, ''],
    ['of an event nobody came to', { eventId: 'evt_01J00000000000000000000000' }, {}, ''],
  ])('%s is across the institution', async (_, of, question, expected) => {
    expect(await subjectsOf(of, question)).toBe(expected)
  })

  it('says by whom a contact came, where that is asked of a firm', async () => {
    const [[entry]] = (await walk(bank, HISTORY, { of: { investorId: investor }, first: 1 })) as [[unknown]]
    expect(entry).toMatchObject({ direct: false, via: [{ person: { id: person }, kind: 'EMPLOYMENT' }] })
    const [[ofTopic]] = (await walk(bank, HISTORY, { of: { topic: 'results' }, first: 1 })) as [[unknown]]
    expect(ofTopic).toMatchObject({ direct: true, via: [] })
  })

  it('follows what is said of a contact later', async () => {
    const of = [
      { topic: 'before' },
      { topic: 'after' },
      { materialSha256: 'd'.repeat(64) },
      { employeeId: employee },
    ]
    const counts = async () =>
      Promise.all(of.map(async (each) => (await subjectsOf(each, { filter: { channel: 'FAX' } })).length))
    const id = await bank.contact(person, '2026-02-01T00:00:00Z', {
      channel: 'FAX',
      subject: 'X',
      topics: ['before'],
      content: [material('d'.repeat(64))],
    })
    expect(await counts()).toEqual([1, 0, 1, 0])
    await bank.make('amendInteraction', {
      id,
      expectedVersion: 1,
      topics: ['after'],
      content: [],
      reason: 'Typing error',
      participants: [
        { partyId: person, part: 'INITIATOR' },
        { employeeId: employee, part: 'RECIPIENT' },
      ],
    })
    expect(await counts()).toEqual([0, 1, 0, 1])
    await bank.make('retractInteraction', { id, expectedVersion: 2, reason: 'Never happened' })
    expect(await counts()).toEqual([0, 0, 0, 0])
  })
})

const ONE = { first: 1 }

describe('a contact history is not asked', () => {
  it.each([
    ['of two at once', { of: { topic: 'a', employeeId: 'emp_01J00000000000000000000000' } }, 'BAD_'],
    [
      'for nobody',
      { of: { investorId: 'me' } },
      'BAD_REQUEST: of.investorId must be an id that begins with prt_, but got me.',
    ],
    [
      'for no id at all',
      { of: { investorId: '' } },
      'BAD_REQUEST: of.investorId must be an id that begins with prt_, but got .',
    ],
    [
      'of a person for one of our own',
      { of: { employeeId: 'prt_01J00000000000000000000000' } },
      'BAD_REQUEST: of.employeeId must be an id that begins with emp_, but got prt_01J00000000000000000000000.',
    ],
    [
      'of an endless topic',
      { of: { topic: 'x'.repeat(61) } },
      'BAD_REQUEST: of.topic must be at most 60 characters.',
    ],
    [
      'of what is no hash',
      { of: { materialSha256: 'slides' } },
      'BAD_REQUEST: of.materialSha256 must be 64 hexadecimal digits, but got slides.',
    ],
    [
      'of one topic by another',
      { of: { topic: 'a' }, filter: { topic: 'b' } },
      'BAD_REQUEST: filter.topic narrows the history of an investor, a person or an employee, but not of one topic.',
    ],
    [
      'backwards',
      { of: { topic: 'a' }, range: { from: '2026-03-03T12:00:00Z', to: '2026-03-02T12:00:00Z' } },
      'BAD_REQUEST: range.to must not be before range.from, but got 2026-03-02T12:00:00.000Z.',
    ],
  ])('%s', async (_, question, expected) => {
    expect(await bank.refusedQuery(HISTORY, { ...ONE, ...question })).toContain(expected)
  })

  it('with the cursor of the other direction', async () => {
    const { list } = await bank.ask(HISTORY, { of: { investorId: investor }, ...ONE })
    const after = list.pageInfo.endCursor
    expect(
      await bank.refusedQuery(HISTORY, { of: { investorId: investor }, ...ONE, ...OLDEST_FIRST, after }),
    ).toContain('INVALID_CURSOR')
  })
})
