import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { HEARTBEATS } from '../../src/domain/freshness.ts'
import { type Bank, contactInput } from '../support/bank.ts'
import { scanned } from '../support/derived.ts'
import type { Lambda } from '../support/lambda/startLambda.ts'
import { type Stage, startStage } from '../support/lambda/startStage.ts'
import { streamEvent, streamed } from '../support/lambda/streamEvent.ts'

let stage: Stage
let bank: Bank
let stream: Lambda
let schedule: Lambda
let partyId: string

beforeAll(async () => {
  stage = await startStage()
  bank = stage.bank(stage.lambda('graphql'))
  stream = stage.lambda('stream')
  schedule = stage.lambda('schedule')
  const unitId = await bank.unit()
  const lead = await bank.employee(unitId)
  partyId = await bank.organization('Ernst Handel')
  await bank.relationship({ partyId, unitId, lead })
  for (const day of ['09', '10', '11']) {
    await bank.make('recordInteraction', contactInput(partyId, `2026-03-${day}T08:30:00Z`))
  }
})
afterEach(() => stage.network.delay(0))

/** What EventBridge sends of the schedules in `serverless.yml`: their `input`, and nothing around it. */
const CLOCK = { task: 'clock' }
const NONE = { batchItemFailures: [] }

const SUMMARY = `query ($partyId: ID!) {
  contactHistorySummary(partyId: $partyId, quarters: 400) { quarters { quarter channel human } completeUpTo }
}`
const summary = async () => (await bank.ask(SUMMARY, { partyId })).contactHistorySummary

const answered = (payload: unknown) => ({ kind: 'answered', payload, ms: expect.any(Number) })

describe('the functions stream and schedule, of their zips', () => {
  it('derive what follows from a batch of the stream, and say when all of it is there', async () => {
    expect(await summary()).toEqual({ quarters: [], completeUpTo: null })

    const begun = new Date().toISOString()
    const { payload } = (await schedule.invoke(CLOCK, 60_000)) as { payload: { demo: { doneUpTo: string } } }
    expect(payload.demo.doneUpTo >= begun).toBe(true)
    const event = await streamed(stage.table)
    const beats = event.Records.filter(({ dynamodb }) => dynamodb.Keys.sk?.S === 'BEAT')
    expect(beats).toHaveLength(HEARTBEATS)
    expect(await stream.invoke(event, 60_000)).toEqual(answered(NONE))

    const { quarters, completeUpTo } = await summary()
    expect(quarters).toEqual([{ quarter: '2026-Q1', channel: 'PHONE', human: 3 }])
    expect(completeUpTo >= begun).toBe(true)
  })

  it('derive nothing twice, whatever comes again', async () => {
    const before = (await summary()).quarters
    const event = await streamed(stage.table)
    expect(await stream.invoke(event, 60_000)).toEqual(answered(NONE))
    expect(await stream.invoke(event, 60_000)).toEqual(answered(NONE))
    expect((await summary()).quarters).toEqual(before)
  })

  it('go past what is no record, and past what cannot be read', async () => {
    const event = streamEvent([
      { pk: { S: 'demo#prt_nothing' }, sk: { S: 'REC' } },
      { pk: { S: 'demo#heartbeat#0' }, sk: { S: 'BEAT' }, at: { S: 'no moment' } },
      { pk: { S: 'demo' }, sk: { S: 'HEAD' } },
    ])
    expect(await stream.invoke(event, 60_000)).toEqual(answered(NONE))
    expect(stream.log().match(/"level":"ERROR"/g)).toHaveLength(1)
    expect(stream.log()).not.toContain('Ernst Handel')
  })

  it('hand back, before their time is over, what the table has no answer to, and do it when it comes again', async () => {
    const id = (await bank.make('recordInteraction', contactInput(partyId, '2026-04-09T08:30:00Z'))).id
    const changed = (await scanned(stage.table)).filter(
      ({ pk, sk }) => pk?.S === `demo#${id}` && sk?.S === 'REC',
    )
    const event = streamEvent(changed)
    const itemIdentifier = event.Records[0]?.dynamodb.SequenceNumber

    stage.network.delay(60_000)
    const outcome = await stream.invoke(event, 4_000)
    expect(outcome).toEqual(answered({ batchItemFailures: [{ itemIdentifier }] }))
    stage.network.delay(0)
    expect(await stream.invoke(event, 60_000)).toEqual(answered(NONE))
    const { quarters } = await summary()
    expect(quarters).toContainEqual({ quarter: '2026-Q2', channel: 'PHONE', human: 1 })
    expect(stream.starts()).toBe(1)
  })

  it('leave for the next minute what time is too short for', async () => {
    stage.network.delay(60_000)
    const { kind, ms } = await schedule.invoke(CLOCK, 4_000)
    expect(kind).toBe('failed')
    expect(ms).toBeLessThan(4_000)
    stage.network.delay(0)
    expect(await schedule.invoke(CLOCK, 60_000)).toMatchObject({ kind: 'answered' })
    expect(schedule.starts()).toBe(1)
  })

  it.each([
    { 'detail-type': 'Scheduled Event', source: 'aws.events', detail: {}, resources: [] },
    { task: 'cloc' },
    null,
  ])('refuse, by name, what is no task of theirs: %j', async (event) => {
    expect(await schedule.invoke(event)).toMatchObject({
      kind: 'failed',
      error: {
        errorType: 'Error',
        errorMessage: expect.stringContaining('This is no task for the schedule'),
      },
    })
  })
})
