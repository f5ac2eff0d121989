import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { type PartyConsents, standing } from '../../../src/domain/consent.ts'
import type { ConsentId, PartyId } from '../../../src/domain/recordId.ts'
import { findConsents } from '../../../src/store/partyConsents.ts'
import { findRecords } from '../../../src/store/records.ts'
import { type Bank, bankOf } from '../../support/bank.ts'
import { evidence, pendingApp, REGISTERED } from '../../support/consents.ts'
import { type Gateway, startGateway } from '../../support/gateway.ts'
import { holds } from '../../support/property.ts'

let gateway: Gateway
let bank: Bank
let apps: readonly string[]
let now = Date.parse('2026-06-01T08:00:00Z')
beforeAll(async () => {
  gateway = await startGateway({
    now: () => new Date(now),
    sleep: async (ms) => {
      now += ms
    },
  })
  bank = bankOf(gateway)
  apps = [await pendingApp(bank, 'acme'), await pendingApp(bank, 'other')]
})

const someApp = fc.nat({ max: 1 })
const somePurpose = fc.constantFrom(...REGISTERED.purposes)
const step = fc.oneof(
  fc.record({
    kind: fc.constant('grant' as const),
    app: someApp,
    purpose: somePurpose,
    categories: fc.subarray([...REGISTERED.categories], { minLength: 1 }),
    /** Some are over before the next. */
    minutes: fc.constantFrom(1, 90, 600_000),
    separately: fc.boolean(),
  }),
  fc.record({ kind: fc.constant('withdraw' as const), nth: fc.nat({ max: 5 }) }),
  fc.record({ kind: fc.constant('withdrawAll' as const), app: someApp, purpose: fc.option(somePurpose) }),
)
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never

/** Steps in rounds: those of one round are taken at the same time. */
const rounds = fc.array(fc.array(step, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 5 })

/** Takes a step; @returns the id of what was granted. */
async function take(each: Step, partyId: string, granted: readonly string[]): Promise<string | undefined> {
  switch (each.kind) {
    case 'grant': {
      const { app, purpose, categories, minutes, separately } = each
      const shown = separately ? { statement: '同意', separateFor: categories } : {}
      const made = await bank.make('grantConsent', {
        partyId,
        partnerAppId: apps[app],
        purpose,
        categories,
        validTo: new Date(now + minutes * 60_000).toISOString(),
        evidence: [evidence('2026-05-31T02:00:00Z', shown)],
      })
      return made.id
    }
    case 'withdraw': {
      const id = granted[each.nth]
      if (id) await bank.make('withdrawConsent', { id })
      return undefined
    }
    case 'withdrawAll': {
      const { app, purpose } = each
      await bank.run('withdrawConsent', { partyId, partnerAppId: apps[app], purpose })
      return undefined
    }
  }
}

/** What decisions need of consents, found by asking every record. */
async function recomputed(ids: readonly string[]): Promise<PartyConsents> {
  const records = await findRecords(gateway.context().table, 'demo', ids as ConsentId[])
  const at = new Date(now).toISOString()
  return ids.toSorted().flatMap((id) => {
    const record = records.get(id)
    return record && !record.data.withdrawal ? (standing(record, at) ?? []) : []
  })
}

describe('what decisions read of a party', () => {
  it('is what its consents say, in whatever order and at whatever time they were granted and withdrawn', async () => {
    await holds(
      rounds,
      async (all) => {
        const partyId = (await bank.person()) as PartyId
        const granted: string[] = []
        for (const round of all) {
          const made = await Promise.all(round.map((each) => take(each, partyId, [...granted])))
          granted.push(...made.filter((id) => id !== undefined))
          now += 3_600_000
        }
        const { consents } = await findConsents(gateway.context().table, 'demo', partyId)
        const at = new Date(now).toISOString()
        // Those that were over by the last write have left already; what is over since, decisions leave out.
        expect(consents.filter(({ validTo }) => validTo > at)).toEqual(await recomputed(granted))
      },
      25,
    )
  })
})
