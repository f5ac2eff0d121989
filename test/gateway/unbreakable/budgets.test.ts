import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { bankOf, newKey } from '../../support/bank.ts'
import { bareGateway, postOf } from '../../support/bareGateway.ts'
import { calmGateway } from '../../support/faults/calmGateway.ts'
import { FAULT_KINDS, type FaultKind, ratesOf } from '../../support/faults/faultPlan.ts'
import { type FaultProxy, startFaultProxy } from '../../support/faults/faultProxy.ts'
import { type Gateway, startGateway } from '../../support/gateway.ts'

const REQUEST_MS = 700
/** What a busy machine takes to notice that the time is over. */
const MARGIN_MS = 700

let proxy: FaultProxy
let gateway: Gateway
let manager: { readonly kind: 'employee'; readonly subject: string }
beforeAll(async () => {
  const behind = inject('dynamodbEndpoint')
  proxy = await startFaultProxy({ behind, seed: 11, patienceMs: 5_000 })
  gateway = await startGateway({}, undefined, {
    DYNAMODB_ENDPOINT: proxy.endpoint,
    REQUEST_TIMEOUT_MS: String(REQUEST_MS),
  })
  const bank = bankOf(calmGateway(gateway, behind))
  manager = { kind: 'employee', subject: await bank.employee(await bank.unit()) }
})
afterAll(() => proxy.stop())

const PERSON = `mutation ($input: RegisterPersonInput!) {
  registerPerson(input: $input) { person { id } userErrors { code } } }`

async function timed(work: () => Promise<{ errors: readonly { extensions: object }[] }>) {
  const began = performance.now()
  const { errors } = await work()
  return { tookMs: performance.now() - began, errors: errors.map(({ extensions }) => extensions) }
}

const UNAVAILABLE = [{ code: 'UNAVAILABLE', retryAfterSeconds: 1 }]

describe('a request to whose calls only this ever happens', () => {
  const lasting = FAULT_KINDS.filter((kind): kind is FaultKind => kind !== 'slow' && kind !== 'partly')

  it.each(lasting)(
    '%s: is told so within its time, before anybody is known and while something is written',
    async (kind) => {
      const input = { idempotencyKey: newKey(), names: [{ full: 'Maria Anders' }] }
      proxy.strike(ratesOf(0, { [kind]: 1 }))
      const answers = [
        await timed(() => gateway.ask(PERSON, { input })),
        // Of an employee the posts are read first.
        ...(kind === 'conflict'
          ? []
          : [await timed(() => gateway.ask('{ institution { tenant } }', {}, manager))]),
      ]
      proxy.strike(ratesOf(0))
      for (const { tookMs, errors } of answers) {
        expect(errors).toEqual(UNAVAILABLE)
        expect(tookMs).toBeLessThan(REQUEST_MS + MARGIN_MS)
      }
    },
  )
})

describe('a table that never says anything', () => {
  it('is waited for no longer than a request may take, also before it is known who asks', async () => {
    const never = () => new Promise<never>(() => {})
    const silent = {
      get: never,
      batchGet: never,
      query: never,
      transact: never,
      update: never,
      batchWrite: never,
    }
    const bare = await bareGateway({ REQUEST_TIMEOUT_MS: '50' }, { openTable: () => silent })
    const authorization = `Bearer ${await bare.issuer.token({ kind: 'employee' })}`
    const answer = bare.send(postOf({ query: '{ viewer }' }, { authorization }))
    const waited = new Promise((resolve) => setTimeout(resolve, 50 + MARGIN_MS))
    expect(await Promise.race([answer, waited])).toMatchObject({
      status: 503,
      json: { errors: [{ extensions: UNAVAILABLE[0] }] },
    })
  })
})
