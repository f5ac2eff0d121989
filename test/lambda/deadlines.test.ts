import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { newKey } from '../support/bank.ts'
import { postOf } from '../support/bareGateway.ts'
import { scanned } from '../support/derived.ts'
import type { Lambda } from '../support/lambda/startLambda.ts'
import { type Stage, startStage } from '../support/lambda/startStage.ts'

let stage: Stage
let graphql: Lambda
let partyId: string

beforeAll(async () => {
  stage = await startStage()
  graphql = stage.lambda('graphql')
  partyId = await stage.bank(graphql).organization('Ernst Handel')
})
afterEach(() => stage.network.delay(0))

const QUERY = 'query ($id: ID!) { party(id: $id) { id } }'
const ask = (timeoutMs?: number) =>
  stage.send(graphql, postOf({ query: QUERY, variables: { id: partyId } }), timeoutMs)

const REGISTER = `mutation ($input: RegisterPersonInput!) {
  registerPerson(input: $input) { person { id } userErrors { code } }
}`
const register = (idempotencyKey: string, full: string, timeoutMs?: number) =>
  stage.send(
    graphql,
    postOf({ query: REGISTER, variables: { input: { idempotencyKey, names: [{ full }] } } }),
    timeoutMs,
  )

const UNAVAILABLE = { errors: [{ extensions: { code: 'UNAVAILABLE', retryAfterSeconds: 1 } }] }

/** It answers as it did before, from the same process. */
async function worksAgain(): Promise<void> {
  stage.network.delay(0)
  expect((await ask()).json.data).toEqual({ party: { id: partyId } })
  expect(graphql.starts()).toBe(1)
  expect(graphql.log()).not.toContain('"level":"ERROR"')
}

describe('the function graphql, when its time is short', () => {
  it('refuses at once what it has no time for', async () => {
    const { status, json, ms } = await ask(400)
    expect({ status, json }).toMatchObject({ status: 503, json: UNAVAILABLE })
    expect(ms).toBeLessThan(400)
    await worksAgain()
  })

  it('says before its end that the table does not answer', async () => {
    stage.network.delay(60_000)
    const { status, json, ms } = await ask(2_500)
    expect({ status, json }).toMatchObject({ status: 503, json: UNAVAILABLE })
    expect(ms).toBeLessThan(2_500)
    await worksAgain()
  })

  it('does a command once, though its time ended while the table had it, and it is sent again', async () => {
    const key = newKey()
    stage.network.delay(1_200)
    expect(await register(key, 'Maria Anders', 2_500)).toMatchObject({ status: 503, json: UNAVAILABLE })
    stage.network.delay(0)
    const { json } = await register(key, 'Maria Anders')
    expect(json.data.registerPerson).toEqual({ person: { id: expect.any(String) }, userErrors: [] })
    const records = (await scanned(stage.table)).filter(({ sk }) => sk?.S === 'REC')
    expect(records.filter((record) => JSON.stringify(record).includes('Maria Anders'))).toHaveLength(1)
    await worksAgain()
  })
})

describe('the function graphql, frozen between two requests', () => {
  const frozen = async (meanwhile: () => void) => {
    expect(stage.network.connections()).toBeGreaterThan(0)
    await graphql.freeze()
    meanwhile()
    // Whatever comes over the network comes while nobody looks.
    await new Promise((resolve) => setTimeout(resolve, 100))
    const answer = ask()
    graphql.thaw()
    return answer
  }

  it.each(['end', 'reset', 'forget'] as const)(
    'answers, though the table did %s its connections',
    async (fault) => {
      await ask()
      const { status, json } = await frozen(stage.network[fault])
      expect({ status, data: json.data }).toEqual({ status: 200, data: { party: { id: partyId } } })
      await worksAgain()
    },
  )

  it('writes once, though the table ended its connections', async () => {
    await ask()
    await graphql.freeze()
    stage.network.end()
    const sent = register(newKey(), 'Ann Lee')
    graphql.thaw()
    expect((await sent).json.data.registerPerson.userErrors).toEqual([])
    await worksAgain()
  })
})
