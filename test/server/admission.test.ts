import { expect, it } from 'vitest'
import { createAdmission } from '../../src/server/http/admission.ts'
import { mapAtMost } from '../../src/usecases/mapAtMost.ts'
import { type BareAnswer, bareEvent, bareGateway, LAMBDA_CONTEXT, postOf } from '../support/bareGateway.ts'
import { startGateway } from '../support/gateway.ts'

/** What `src/server/http/admission.ts` promises, and `fairShare.ts`. */
const MOST_HELD = 512
const MOST_AT_WORK = 128
const MOST_IN_FLOOD = 64
const MOST_OF_ONE = 48

it('refuses at once what is more than a process works on, and takes the next when those are answered', async () => {
  const { gateway, letGo, taken, askAs } = await gatedGateway()
  const flood = (count: number) => Array.from({ length: count }, (_, n) => askAs(`ops-${n % 4}`))

  const refused: BareAnswer[] = []
  const answers = flood(MOST_AT_WORK + 40)
  for (const answer of answers) answer.then((each) => void (each.status === 503 && refused.push(each)))
  await expect.poll(() => refused.length).toBe(40)
  expect(taken()).toBe(MOST_AT_WORK)
  expect(refused[0]).toMatchObject({
    headers: { 'retry-after': '1' },
    json: { errors: [{ extensions: { code: 'UNAVAILABLE', retryAfterSeconds: 1 } }] },
  })

  letGo()
  expect(countsOf(await Promise.all(answers))).toEqual({ 200: MOST_AT_WORK, 503: 40 })
  expect(countsOf(await Promise.all(flood(MOST_AT_WORK)))).toEqual({ 200: MOST_AT_WORK })
  expect(gateway.bugs).toEqual([])
})

it('never has room for one caller alone: who floods it is refused, and others are answered', async () => {
  const { gateway, letGo, taken, askAs } = await gatedGateway()
  const refused: BareAnswer[] = []
  const answers = Array.from({ length: MOST_AT_WORK + 40 }, () => askAs('flooding'))
  for (const answer of answers) answer.then((each) => void (each.status === 429 && refused.push(each)))
  await expect.poll(() => refused.length).toBe(MOST_AT_WORK + 40 - MOST_OF_ONE)
  expect(refused[0]).toMatchObject({ json: { errors: [{ extensions: { code: 'THROTTLED' } }] } })

  const others = Array.from({ length: MOST_AT_WORK - MOST_OF_ONE }, (_, n) => askAs(`other-${n}`))
  await expect.poll(taken).toBe(MOST_AT_WORK)
  letGo()
  expect(countsOf(await Promise.all(others))).toEqual({ 200: others.length })
  expect(countsOf(await Promise.all(answers))).toEqual({ 200: MOST_OF_ONE, 429: refused.length })
  expect(gateway.bugs).toEqual([])
})

it('takes half as many when more have asked again and again for a second, until they do not', async () => {
  const { enter, leave, moveTo, underway } = crowd()
  await enter(80)
  for (const at of [499, 998, 999]) {
    moveTo(at)
    expect(await enter(1)).toBe('let in')
  }
  moveTo(1_000)
  expect([underway(), await enter(1)]).toEqual([83, 'UNAVAILABLE'])
  await leave(20)
  expect([await enter(1), underway(), await enter(1)]).toEqual(['let in', MOST_IN_FLOOD, 'UNAVAILABLE'])
  moveTo(1_500)
  expect(await enter(1)).toBe('let in')
  expect(await enter(MOST_AT_WORK - MOST_IN_FLOOD - 1)).toBe('let in')
  expect([underway(), await enter(1)]).toEqual([MOST_AT_WORK, 'UNAVAILABLE'])
})

it('takes for no flood what has room in one, however long, nor bursts with half a second between them', async () => {
  const { enter, leave, moveTo } = crowd()
  await enter(MOST_IN_FLOOD - 1)
  for (let at = 0; at < 3_000; at += 100) {
    moveTo(at)
    expect(await enter(1)).toBe('let in')
    await leave(1)
  }
  for (let at = 3_000; at < 6_000; at += 500) {
    moveTo(at)
    expect(await enter(MOST_AT_WORK - MOST_IN_FLOOD + 1)).toBe('let in')
    await leave(MOST_AT_WORK - MOST_IN_FLOOD + 1)
  }
})

it('looks at nothing of what is more than a process holds, not even the token, and still says that it lives', async () => {
  const { handler } = await bareGateway()
  const send = async (path: string) => {
    const { statusCode = 0 } = await handler(bareEvent({ method: 'POST', path }), LAMBDA_CONTEXT)
    return { status: statusCode }
  }
  // All in one turn, so that none is answered before the last is there.
  const answers = Array.from({ length: MOST_HELD + 88 }, () => send('/graphql'))
  const health = handler(bareEvent({ path: '/health' }), LAMBDA_CONTEXT)
  expect(countsOf(await Promise.all(answers))).toEqual({ 401: MOST_HELD, 503: 88 })
  expect(await health).toMatchObject({ statusCode: 200 })
  expect(await send('/graphql')).toEqual({ status: 401 })
})

it('has done nothing of what it refused: its key is still new', async () => {
  const gateway = await startGateway()
  const register = async (subject: string, full: string) => {
    const { status, data } = await gateway.ask(
      `mutation ($input: RegisterPersonInput!) {
        registerPerson(input: $input) { person { displayName version } userErrors { code } }
      }`,
      { input: { idempotencyKey: 'flood', names: [{ full }] } },
      { subject },
    )
    return { status, ...data?.registerPerson }
  }
  const callers = Array.from({ length: MOST_AT_WORK + 60 }, (_, n) => `ops-${n}`)
  const first = await Promise.all(callers.map((caller) => register(caller, 'Maria Anders')))
  const refused = callers.filter((_, n) => first[n]?.status === 503)
  const done = first.filter(({ status }) => status === 200)
  expect([refused.length > 0, refused.length + done.length]).toEqual([true, callers.length])

  const answers = await mapAtMost(16, refused, (caller) => register(caller, 'Ana Trujillo'))
  expect(answers).toEqual(
    refused.map(() => ({ status: 200, person: { displayName: 'Ana Trujillo', version: 1 }, userErrors: [] })),
  )
})

/** Requests that stay until they are told to leave, at a time that is moved by hand. */
function crowd() {
  let now = 0
  const { atWork } = createAdmission(() => now)
  const inside: (() => void)[] = []
  const turn = () => new Promise(setImmediate)
  const enter = async (count: number) => {
    let outcome = 'let in'
    for (let n = 0; n < count; n += 1) {
      atWork(() => new Promise<void>((done) => void inside.push(done))).catch(({ code }) => {
        outcome = code
      })
    }
    await turn()
    return outcome
  }
  const leave = async (count: number) => {
    for (const done of inside.splice(0, count)) done()
    await turn()
  }
  const moveTo = (at: number) => {
    now = at
  }
  return { enter, leave, moveTo, underway: () => inside.length }
}

/** A gateway whose answers wait until they are let go, at a time that stands. */
async function gatedGateway() {
  const { promise: gate, resolve: letGo } = Promise.withResolvers<void>()
  let taken = 0
  const take = async () => {
    taken += 1
    await gate
    return { kind: 'granted', settle: async () => {} } as const
  }
  const rest = { available: () => 1, returnUnused: async () => {} }
  const at = new Date()
  const gateway = await bareGateway({}, { now: () => at, throttle: { take, ...rest } })
  const askAs = async (sub: string) => {
    const authorization = `Bearer ${await gateway.issuer.token({ sub })}`
    return gateway.send(postOf({ query: '{ item { id } }' }, { authorization }))
  }
  return { gateway, letGo, taken: () => taken, askAs }
}

function countsOf(answers: readonly { readonly status: number }[]): Record<number, number> {
  const counts: Record<number, number> = {}
  for (const { status } of answers) counts[status] = (counts[status] ?? 0) + 1
  return counts
}
