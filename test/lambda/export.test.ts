import { beforeAll, describe, expect, it } from 'vitest'
import { type Bank, contactInput } from '../support/bank.ts'
import { scanned } from '../support/derived.ts'
import type { Lambda } from '../support/lambda/startLambda.ts'
import { type Stage, startStage } from '../support/lambda/startStage.ts'
import { streamEvent } from '../support/lambda/streamEvent.ts'

let stage: Stage
let bank: Bank
let files: Lambda
let partyId: string

beforeAll(async () => {
  stage = await startStage()
  bank = stage.bank(stage.lambda('graphql'))
  files = stage.lambda('export')
  partyId = await bank.organization('Ernst Handel')
  for (const day of ['09', '10', '11']) {
    await bank.make('recordInteraction', contactInput(partyId, `2026-03-${day}T08:30:00Z`))
  }
})

const FIFTEEN_MINUTES_MS = 900_000
const start = async (): Promise<string> =>
  (await bank.make('startExport', { of: { timelineOf: partyId }, format: 'CSV' })).id
const asked = async (id: string) =>
  (await bank.ask('query ($id: ID!) { export(id: $id) { state rows files { name bytes url } } }', { id }))
    .export

/** As the stream tells that it was asked for. */
async function told(id: string) {
  const items = await scanned(stage.table)
  return streamEvent(items.filter(({ pk, sk }) => pk?.S === `demo#${id}` && sk?.S === 'EXPORT'))
}

describe('the function export, of its zip', () => {
  it('writes the file that the stream tells it was asked for, and says where it is', async () => {
    const id = await start()
    const event = await told(id)
    expect(event.Records).toHaveLength(1)
    const outcome = await files.invoke(event, FIFTEEN_MINUTES_MS)
    expect(outcome).toMatchObject({ kind: 'answered', payload: { batchItemFailures: [] } })

    const { state, rows, files: made } = await asked(id)
    expect({ state, rows }).toEqual({ state: 'DONE', rows: 3 })
    const csv = stage.bucket.objects.get(`demo/${id}/contacts.csv`)?.toString() ?? ''
    expect(csv.trim().split('\n')).toHaveLength(4)
    expect(made.map(({ name }: { name: string }) => name)).toContain('contacts.csv')
    expect(made[0].url).toMatch(/^https:\/\/exports\.s3\.[\w-]+\.amazonaws\.com\/demo\/exp_/)
    expect(await files.invoke(event, FIFTEEN_MINUTES_MS)).toMatchObject({ kind: 'answered' })
    expect((await asked(id)).rows).toBe(3)
  })

  it('begins nothing that it has no time for, and leaves it to the next', async () => {
    const id = await start()
    expect(await files.invoke(await told(id), 200_000)).toMatchObject({ kind: 'answered' })
    expect(await asked(id)).toMatchObject({ state: 'RUNNING', rows: 0 })
    await files.invoke(await told(id), FIFTEEN_MINUTES_MS)
    expect(await asked(id)).toMatchObject({ state: 'DONE', rows: 3 })
  })

  it('looks, when EventBridge calls it, for those that have stopped, and disturbs no other', async () => {
    const id = await start()
    const outcome = await files.invoke({ task: 'resume' }, FIFTEEN_MINUTES_MS)
    expect(outcome).toMatchObject({ kind: 'answered', payload: { batchItemFailures: [] } })
    expect(await asked(id)).toMatchObject({ state: 'RUNNING' })
    expect(files.starts()).toBe(1)
    expect(files.log()).not.toContain('"level":"ERROR"')
  })
})
