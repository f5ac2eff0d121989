import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, inject, it, onTestFinished } from 'vitest'
import { USED_ACTIONS } from '../../scripts/stack/usedActions.ts'
import { registerPerson } from '../../src/usecases/party/partyCommands.ts'
import { startAuditedBank } from '../support/auditedBank.ts'
import { done } from '../support/done.ts'
import { type Stage, startStage } from '../support/lambda/startStage.ts'
import { startTcpProxy } from '../support/lambda/startTcpProxy.ts'

let stage: Stage

beforeAll(async () => {
  stage = await startStage()
})

const OF_AWS = 'test/support/lambda/awsRuntimeClient/index.mjs'
const SHA256 = '180651f3b1745cb68797cdba9a26c01da6c72b81c908400ebc6c27a43986c2e0'
const HEALTH = { rawPath: '/health', requestContext: { http: { method: 'GET' } } }
const NAMES = ['audit', 'export', 'graphql', 'schedule', 'stream']

describe('a function that starts', () => {
  it('is started by the runtime client of AWS, unchanged', () => {
    expect(createHash('sha256').update(readFileSync(OF_AWS)).digest('hex')).toBe(SHA256)
  })

  it.each(NAMES)('tells every fault of its environment by name: %s', async (name) => {
    const lambda = stage.lambda(name, { TABLE_NAME: '', CURSOR_SECRET: 'short', REQUEST_TIMEOUT_MS: '10s' })
    const outcome = await lambda.invoke(HEALTH)
    expect(outcome).toMatchObject({ kind: 'notStarted', error: { errorType: 'Error' } })
    const { errorMessage } = (outcome as { error: { errorMessage: string } }).error
    expect(errorMessage).toContain('The environment is not usable')
    for (const variable of ['TABLE_NAME', 'CURSOR_SECRET', 'REQUEST_TIMEOUT_MS']) {
      expect(errorMessage).toContain(variable)
    }
    expect(lambda.log()).toContain('The environment is not usable')
  })

  it('starts again when it is called again, and tells it again', async () => {
    const lambda = stage.lambda('graphql', { TOKEN_ISSUERS: '[]' })
    expect((await lambda.invoke(HEALTH)).kind).toBe('notStarted')
    expect((await lambda.invoke(HEALTH)).kind).toBe('notStarted')
    expect(lambda.starts()).toBe(2)
  })

  it.each([
    ['export', { EXPORT_BUCKET: undefined }, 'EXPORT_BUCKET'],
    ['audit', { TOKEN_ISSUERS: 'without tenants' }, 'TOKEN_ISSUERS must name the tenants'],
    ['schedule', { TOKEN_ISSUERS: 'without tenants' }, 'TOKEN_ISSUERS must name the tenants'],
  ])('names what %s cannot do without', async (name, changed, message) => {
    const issuers: { tenants?: unknown }[] = JSON.parse(stage.env['TOKEN_ISSUERS'] ?? '')
    const open = JSON.stringify(issuers.map(({ tenants: _, ...rules }) => rules))
    const env = Object.entries(changed).map(([key, value]) => [key, value === undefined ? '' : open])
    const outcome = await stage.lambda(name, Object.fromEntries(env)).invoke({})
    expect(outcome).toMatchObject({
      kind: 'notStarted',
      error: { errorMessage: expect.stringContaining(message) },
    })
  })
})

describe('a function that is warm', () => {
  it('survives a promise that nobody waits for, and tells of it', async () => {
    const stray = `process.on('SIGUSR2', () => { Promise.reject(new Error('left behind')) })`
    const lambda = stage.lambda('graphql', {}, [
      '--import',
      `data:text/javascript,${encodeURIComponent(stray)}`,
    ])
    expect(await lambda.invoke(HEALTH)).toMatchObject({ payload: { statusCode: 200 } })
    lambda.signal('SIGUSR2')
    await expect.poll(() => lambda.log(), { timeout: 10_000 }).toContain('unhandledRejection')
    expect(await lambda.invoke(HEALTH)).toMatchObject({ payload: { statusCode: 200 } })
    expect(lambda.starts()).toBe(1)
    const line = lambda
      .log()
      .split('\n')
      .find((text) => text.includes('unhandledRejection'))
    expect(JSON.parse(line ?? '{}')).toMatchObject({ level: 'ERROR', name: 'Error' })
  })
})

describe('the function audit, of its zip', () => {
  it('seals the days that are over, verifies them, and publishes the roots in its log', async () => {
    const day = new Date(Date.now() - 2 * 86_400_000).toISOString().slice(0, 10)
    const bank = await startAuditedBank(`${day}T03:00:00.000Z`)
    await done(bank.context(), registerPerson, { names: [{ full: 'Ann Lee' }] })
    const watched = await startTcpProxy(inject('dynamodbEndpoint'))
    onTestFinished(watched.stop)
    const table = { TABLE_NAME: bank.gateway.config.TABLE_NAME, DYNAMODB_ENDPOINT: watched.endpoint }
    const audit = stage.lambda('audit', table)

    const sealed = (await audit.invoke({ task: 'seal' }, 900_000)) as { payload: { demo: readonly object[] } }
    expect(sealed.payload.demo[0]).toMatchObject({ day, entries: 1, faults: [] })
    const [root] = await bank.itemsOf('demo#audit#roots')
    expect(root).toMatchObject({ sk: expect.stringContaining(day) })
    expect(audit.log()).toContain('"security":"AUDIT_SEALED"')

    const verified = await audit.invoke({ task: 'verify', days: 35 }, 900_000)
    expect(verified).toMatchObject({ kind: 'answered', payload: { demo: { entries: 1, faults: [] } } })
    const event = { 'detail-type': 'Scheduled Event', source: 'aws.events', detail: {} }
    expect(await audit.invoke(event)).toMatchObject({ kind: 'failed' })

    // Its role lets it do less than the others: that this is enough.
    expect([...watched.actions()].filter((action) => !(action in (USED_ACTIONS['audit'] ?? {})))).toEqual([])
    expect(watched.actions()).toContain('dynamodb:PutItem')
  })
})
