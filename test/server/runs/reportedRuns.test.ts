import type { DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda'
import { beforeAll, describe, expect, it } from 'vitest'
import { createReports } from '../../../src/report/createReports.ts'
import { auditHandler } from '../../../src/server/auditHandler.ts'
import { reportedRuns } from '../../../src/server/runs/reportedRuns.ts'
import {
  toldOfAudit,
  toldOfExports,
  toldOfSchedule,
  toldOfStream,
} from '../../../src/server/runs/toldOfRuns.ts'
import { scheduleHandler } from '../../../src/server/schedule/scheduleHandler.ts'
import { streamHandler } from '../../../src/server/stream/streamHandler.ts'
import type { App } from '../../../src/usecases/context.ts'
import { bankOf } from '../../support/bank.ts'
import { type Gateway, startGateway } from '../../support/gateway.ts'

const NOW = new Date('2026-03-09T08:30:00.000Z')
const TIME = { getRemainingTimeInMillis: () => 60_000 }
const TEXT = '张伟 110101199003078515'

let gateway: Gateway
let app: App
let party: string
const written: string[] = []

beforeAll(async () => {
  gateway = await startGateway({ now: () => NOW })
  party = await bankOf(gateway).person(TEXT.slice(0, 2))
  app = {
    ...gateway.app,
    ...createReports({
      level: 'INFO',
      namespace: 'guanxi-test',
      now: () => NOW,
      writeLine: (line) => void written.push(line),
      traceId: () => '1-67891233-abcdef012345678912345678',
    }),
  }
})

/** What has been written since the last time. */
function lines(): readonly Readonly<Record<string, unknown>>[] {
  return written.splice(0).map((line) => JSON.parse(line))
}

describe('a run of what nobody waits for', () => {
  it('of the stream says how many changes, which come again, how old they are, what they cost', async () => {
    const handler = reportedRuns(app, { kind: 'stream', told: toldOfStream }, streamHandler)
    const event = { Records: [change(`demo#${party}`, 61), change(`demo#${party}`, 9)] }
    expect(await handler(event, TIME)).toEqual({ batchItemFailures: [] })
    const [line, ...more] = lines()
    expect(more).toEqual([])
    expect(line).toMatchObject({
      level: 'INFO',
      kind: 'stream',
      traceId: '1-67891233-abcdef012345678912345678',
      outcome: 'OK',
      failed: 0,
      cold: 1,
      records: 2,
      failures: 0,
      ageMs: 61_000,
      durationMs: expect.any(Number),
    })
    expect(line?.['calls']).toBeGreaterThan(0)
    expect(line?.['readUnits']).toBeGreaterThan(0)
  })

  it('counts what comes again', async () => {
    const unavailable = { ...app, openTable: () => ({}) as never, reportBug: () => {} }
    const handler = reportedRuns(unavailable, { kind: 'stream', told: toldOfStream }, streamHandler)
    await handler({ Records: [change(`demo#${party}`, 1)] }, TIME)
    expect(lines()).toMatchObject([{ records: 1, failures: 1, outcome: 'OK', cold: 0 }])
  })

  it('says nothing of what is in a change, however wrong it is', async () => {
    const handler = reportedRuns(app, { kind: 'stream', told: toldOfStream }, streamHandler)
    const Keys = { pk: { S: `demo#${TEXT}` }, sk: { S: 'BEAT' } }
    await handler({ Records: [{ dynamodb: { Keys, NewImage: { ...Keys, at: { S: TEXT } } } }] }, TIME)
    const text = written.join('\n')
    expect(lines().map(({ level }) => level)).toEqual(['ERROR', 'INFO'])
    expect(text).not.toMatch(/张|19900307/)
  })

  it('of the clock says how many were woken, and for whom there was no time', async () => {
    const handler = reportedRuns(app, { kind: 'schedule', told: toldOfSchedule }, (metered) =>
      scheduleHandler(metered, { tenants: ['demo', 'other'] }),
    )
    await handler({ task: 'clock' }, TIME)
    await handler({ task: 'clock' }, { getRemainingTimeInMillis: () => 9_000 })
    const [done, short] = lines()
    expect(done).toMatchObject({ kind: 'schedule', outcome: 'OK', failures: 0 })
    expect(done?.['writeUnits']).toBeGreaterThan(0)
    expect(short).toMatchObject({ kind: 'schedule', failures: 2 })
  })

  it('of the audit log says what was done, and how many entries and faults there were', async () => {
    const handler = reportedRuns(app, { kind: 'audit', told: toldOfAudit }, (metered) =>
      auditHandler(metered, { ...gateway.config, TOKEN_ISSUERS: issuersFor(gateway, ['demo']) }),
    )
    await handler({ task: 'verify', days: 1 }, TIME)
    expect(lines()).toMatchObject([{ kind: 'audit', task: 'verify', outcome: 'OK', failures: 0, records: 1 }])
  })

  it('that threw says so, and throws', async () => {
    const handler = reportedRuns(app, { kind: 'export', told: toldOfExports }, () => async () => {
      throw new Error('over')
    })
    await expect(handler({ task: 'resume' }, TIME)).rejects.toThrow('over')
    await expect(handler({ Records: [change('demo#exp', 1)] }, TIME)).rejects.toThrow('over')
    expect(lines()).toMatchObject([
      { kind: 'export', task: 'resume', outcome: 'FAILED', failed: 1, records: 0 },
      { kind: 'export', outcome: 'FAILED', failed: 1, records: 1, failures: 1 },
    ])
  })
})

function change(pk: string, ageSeconds: number): DynamoDBRecord {
  return {
    eventName: 'MODIFY',
    dynamodb: {
      ApproximateCreationDateTime: NOW.getTime() / 1_000 - ageSeconds,
      Keys: { pk: { S: pk }, sk: { S: 'REC' } },
      NewImage: { pk: { S: pk }, sk: { S: 'REC' }, d: { S: TEXT } },
      SequenceNumber: String(ageSeconds),
    },
  } satisfies DynamoDBStreamEvent['Records'][number]
}

/** Whose institutions are known. */
function issuersFor({ config }: Gateway, tenants: readonly string[]) {
  return config.TOKEN_ISSUERS.map((issuer) => ({
    ...issuer,
    tenants: [...tenants],
  })) as typeof config.TOKEN_ISSUERS
}
