import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Bank, bankOf } from '../../support/bank.ts'
import { startGateway } from '../../support/gateway.ts'
import { holds } from '../../support/property.ts'
import { skippingClock } from '../../support/skippingClock.ts'

let bank: Bank
beforeAll(async () => {
  bank = bankOf(await startGateway(skippingClock()))
})

const COMMANDS = { STATE: 'stateTie', CORRECT: 'correctTie', END: 'endTie', RETRACT: 'retractTie' } as const

const someDate = fc.constantFrom('2020', '2020-06', '2020-06-15', '2021-02', '2021-12-31', '2022')
/** Few moments, so that many statements share one. */
const someMoment = fc.constantFrom('2024-01-01T00:00:00Z', '2024-01-02T00:00:00Z')
const period = fc
  .record({ from: fc.option(someDate), to: fc.option(someDate) })
  .map(({ from, to }) => (from && to && to < from ? { from: to, to: from } : { from, to }))

const statement = fc
  .record({
    kind: fc.constantFrom('STATE', 'CORRECT', 'END', 'RETRACT') as fc.Arbitrary<keyof typeof COMMANDS>,
    period,
    share: fc.constantFrom('10', '25.5'),
    statedAt: someMoment,
  })
  .map(({ kind, period: { from, to }, share, statedAt }) => {
    const said = { statedAt, note: 'Register' }
    if (kind === 'RETRACT') return { kind, said }
    if (kind === 'END') return { kind, said: { ...said, validTo: to ?? '2021' } }
    return { kind, said: { ...said, share, validFrom: from, validTo: to } }
  })

type Statement = typeof statement extends fc.Arbitrary<infer S> ? S : never

/** Statements of one tie, in two orders. Both begin with a STATE, which is how a tie begins. */
const twoOrders = fc.array(statement, { minLength: 1, maxLength: 5 }).chain((others) => {
  const first: Statement = {
    kind: 'STATE',
    said: { statedAt: '2024-01-01T00:00:00Z', note: 'Register', share: '10', validFrom: null, validTo: null },
  }
  const all = [first, ...others]
  const begins = (order: readonly Statement[]) => order[0]?.kind === 'STATE'
  const order = fc.shuffledSubarray(all, { minLength: all.length }).filter(begins)
  return fc.tuple(order, order)
})

async function recorded(order: readonly Statement[]): Promise<string> {
  const ends = { kind: 'OWNERSHIP', fromPartyId: await bank.person(), toPartyId: await bank.organization() }
  let id: string | undefined
  for (const [n, { kind, said }] of order.entries()) {
    const known = id === undefined ? {} : { id, expectedVersion: n }
    id = (await bank.make(COMMANDS[kind], { ...known, ...(kind === 'STATE' ? ends : {}), ...said })).id
  }
  return id ?? ''
}

const DAYS = [
  '2019-12-31',
  '2020-01-01',
  '2020-06-14',
  '2020-06-15',
  '2020-12-31',
  '2021-02-28',
  '2021-12-31',
  '2022-12-31',
  '2023-01-01',
  '2030-01-01',
]

/** All that can be asked of a tie, in every day. */
async function answersOf(id: string) {
  const days = DAYS.map(
    (day, n) => `d${n}: inForce(asOf: { validAt: "${day}" }) s${n}: share(asOf: { validAt: "${day}" })`,
  )
  const { tie } = await bank.ask(`{ tie(id: "${id}") {
    ${days.join(' ')}
    periods { validFrom { value precision } validTo { value precision } share }
  } }`)
  return tie
}

describe('a tie', () => {
  it('is the same in whatever order the same statements reach us', async () => {
    await holds(
      twoOrders,
      async ([one, other]) => {
        const [a, b] = [await recorded(one), await recorded(other)]
        expect(await answersOf(a)).toEqual(await answersOf(b))
      },
      15,
    )
  })
})
