import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Bank, bankOf, contactInput, newKey } from '../../support/bank.ts'
import { startGateway } from '../../support/gateway.ts'
import { holds } from '../../support/property.ts'
import { skippingClock } from '../../support/skippingClock.ts'

let bank: Bank
beforeAll(async () => {
  bank = bankOf(await startGateway(skippingClock()))
})

/** Rounds of commands that are sent at the same time: each number is a command, sent as often as it is there. */
const rounds = fc.array(fc.array(fc.nat(5), { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 4 })

const BALANCE = `customerView(id: $id, purpose: SERVICING) {
  transactions { totals { count sum { amount } } }
  interactions { interactions { interaction { id } } }
}`

describe('commands that are sent again, at random and at the same time', () => {
  it('are done once each, and answered the same each time', async () => {
    await holds(
      rounds,
      async (sent) => {
        const id = await bank.person()
        const keys = Array.from({ length: 6 }, newKey)
        const answers = new Map<number, unknown[]>()
        for (const round of sent) {
          await Promise.all(
            round.map(async (n) => {
              const amount = { amount: String(n + 1), currency: 'CNY' }
              const order = { partyId: id, kind: 'ORDER', occurredOn: '2026-01-01', amount }
              const call = contactInput(id, `2026-01-0${n + 1}T08:00:00Z`)
              const [command, input] =
                n % 2 === 0 ? (['recordTransaction', order] as const) : (['recordInteraction', call] as const)
              const made = await bank.make(
                command,
                { ...input, idempotencyKey: keys[n] },
                'id version recordedAt',
              )
              answers.set(n, [...(answers.get(n) ?? []), made])
            }),
          )
        }
        for (const made of answers.values())
          expect(new Set(made.map((each) => JSON.stringify(each))).size).toBe(1)

        const { customerView } = await bank.ask(`query ($id: ID!) { ${BALANCE} }`, { id })
        const orders = [...answers.keys()].filter((n) => n % 2 === 0)
        const sum = orders.reduce((total, n) => total + n + 1, 0).toFixed(2)
        expect(customerView).toEqual({
          transactions: { totals: orders.length > 0 ? [{ count: orders.length, sum: { amount: sum } }] : [] },
          interactions: {
            interactions: [...answers]
              .filter(([n]) => n % 2 === 1)
              .toSorted(([a], [b]) => b - a)
              .map(([, [made]]) => ({ interaction: { id: (made as { id: string }).id } })),
          },
        })
      },
      8,
    )
  })
})

describe('changes that are made at random and at the same time', () => {
  it('are all in the history, each on the version that it expected', async () => {
    await holds(
      rounds,
      async (sent) => {
        const id = await bank.person('Version 1')
        const done: string[] = ['Version 1']
        for (const round of sent) {
          const expectedVersion = done.length
          const answers = await Promise.all(
            round.map(async (n, place) => {
              // Some expect a version that is gone, or not there yet.
              const drift = n === 5 ? 1 : n === 4 ? -1 : 0
              const full = `Version ${expectedVersion + 1} by ${place}`
              const input = { id, expectedVersion: expectedVersion + drift, names: [{ full }] }
              return { drift, ...(await bank.run('changePerson', input, 'displayName version')) }
            }),
          )
          const won = answers.filter(({ record }) => record?.version === expectedVersion + 1)
          expect(won.length).toBe(answers.some(({ drift }) => drift === 0) ? 1 : 0)
          done.push(...won.map(({ record }) => record.displayName))
          // Who expected what only then came to be may have come after it.
          const next = answers.filter(({ record }) => record?.version === expectedVersion + 2)
          expect(next.length).toBeLessThanOrEqual(1)
          done.push(...next.map(({ record }) => record.displayName))
          for (const { record, faults } of answers)
            expect(record !== null || faults[0]?.code === 'VERSION_CONFLICT').toBe(true)
        }
        const { history } = await bank.ask(
          `{ history(id: "${id}", first: 50) { nodes { record { ... on Person { displayName } } } } }`,
        )
        expect(
          history.nodes.map(({ record }: { record: { displayName: string } }) => record.displayName),
        ).toEqual(done.toReversed())
      },
      8,
    )
  })
})
