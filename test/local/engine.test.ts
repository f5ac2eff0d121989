import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { DatabaseSync } from 'node:sqlite'
import { DynamoDBClient, ListTablesCommand, QueryCommand } from '@aws-sdk/client-dynamodb'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { databaseFile } from '../../src/local/dataFolder.ts'
import { startFileEngine, startMemoryEngine } from '../../src/local/engine.ts'
import { engineBinary } from '../../src/local/engineBinary.ts'
import { readEngineRecord, writeEngineRecord } from '../../src/local/engineRecord.ts'
import { indexStream } from '../../src/local/indexStream.ts'
import { hasEnded, isRunning, knownProcess } from '../../src/local/processIdentity.ts'
import { createTable } from '../../src/store/createTable.ts'

let folder = ''
const children: ChildProcess[] = []

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'guanxi-engine-'))
})

afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
  const record = readEngineRecord(folder)
  if (record && isRunning(record.engine)) process.kill(record.engine.pid, 'SIGKILL')
  rmSync(folder, { recursive: true, force: true })
})

const clientOf = (endpoint: string) =>
  new DynamoDBClient({
    endpoint,
    region: 'local',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    maxAttempts: 1,
  })

describe('the engine in memory', () => {
  it('answers as soon as it has started, and no more when it has stopped', async () => {
    const engine = await startMemoryEngine()
    const client = clientOf(engine.endpoint)
    expect((await client.send(new ListTablesCommand({}))).TableNames).toEqual([])
    await engine.stop()
    await expect(client.send(new ListTablesCommand({}))).rejects.toThrow()
    await engine.stop()
  })

  it('may run many times at once', async () => {
    const engines = await Promise.all(Array.from({ length: 5 }, startMemoryEngine))
    expect(new Set(engines.map(({ endpoint }) => endpoint)).size).toBe(5)
    await Promise.all(engines.map(({ stop }) => stop()))
  })

  it('is not reachable from other machines', async () => {
    const engine = await startMemoryEngine()
    expect(engine.endpoint).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
    const port = Number(new URL(engine.endpoint).port)
    const listening = readFileSync('/proc/net/tcp', 'utf8')
      .split('\n')
      .filter((line) =>
        line.includes(`:${port.toString(16).toUpperCase().padStart(4, '0')} 00000000:0000 0A`),
      )
    expect(listening).toHaveLength(1)
    expect(listening[0]).toContain('0100007F:')
    await engine.stop()
  })
})

describe('the engine on a file', () => {
  it('keeps what was written when it is stopped and started', async () => {
    const first = await startFileEngine(folder, { ifBusy: 'refuse' })
    await createTable(clientOf(first.endpoint), 'kept')
    await first.stop()
    expect(readEngineRecord(folder)).toBeUndefined()

    const second = await startFileEngine(folder, { ifBusy: 'refuse' })
    expect((await clientOf(second.endpoint).send(new ListTablesCommand({}))).TableNames).toEqual(['kept'])
    await second.stop()
  })

  it('serves one process; another may share it, or is refused', async () => {
    const engine = await startFileEngine(folder, { ifBusy: 'refuse' })
    await expect(startFileEngine(folder, { ifBusy: 'refuse' })).rejects.toThrow(`process ${process.pid}`)
    const shared = await startFileEngine(folder, { ifBusy: 'share' })
    expect(shared.endpoint).toBe(engine.endpoint)
    await shared.stop()
    await clientOf(engine.endpoint).send(new ListTablesCommand({}))
    await engine.stop()
  })

  it('does not mind a record that is cut off, or is of a process that has long ended', async () => {
    for (const text of ['', '{"endpoint":', '{}', '{"endpoint":"x","engine":{"pid":-1}}']) {
      writeFileSync(join(folder, 'engine.json'), text)
      await (await startFileEngine(folder, { ifBusy: 'refuse' })).stop()
    }
    const ended = { pid: 2 ** 22, identity: 'long ago' }
    writeEngineRecord(folder, { endpoint: 'http://127.0.0.1:1', engine: ended, owner: ended })
    await (await startFileEngine(folder, { ifBusy: 'refuse' })).stop()
  })

  it('never touches a process that only has the number of an engine', async () => {
    const innocent = spawn('sleep', ['60'])
    children.push(innocent)
    await once(innocent, 'spawn')
    const reused = { pid: innocent.pid ?? 0, identity: '1 dynoxide serve' }
    writeEngineRecord(folder, {
      endpoint: 'http://127.0.0.1:1',
      engine: reused,
      owner: { pid: 2 ** 22, identity: 'x' },
    })
    await (await startFileEngine(folder, { ifBusy: 'refuse' })).stop()
    expect(knownProcess(innocent.pid ?? 0)).toBeDefined()
  })

  it('keeps writing fast when its stream is long, by an index that is made once', async () => {
    const engine = await startFileEngine(folder, { ifBusy: 'refuse' })
    await createTable(clientOf(engine.endpoint), 'streamed')
    indexStream(databaseFile(folder))
    indexStream(databaseFile(folder))
    const database = new DatabaseSync(databaseFile(folder), { readOnly: true })
    const plan = database
      .prepare(
        'EXPLAIN QUERY PLAN SELECT MAX(CAST(sequence_number AS INTEGER)) FROM _stream_records WHERE table_name = ?',
      )
      .all('streamed')
    expect(JSON.stringify(plan)).toContain('guanxi_stream_sequence')
    database.close()
    await engine.stop()
  })
})

describe('kill -9', () => {
  it.each([['the gateway only'], ['the gateway and its engine']])(
    'of %s loses nothing that was acknowledged, and leaves nothing running',
    async (whom) => {
      const writer = spawn(
        process.execPath,
        [join(import.meta.dirname, '../support/writeUntilKilled.ts'), folder],
        {
          stdio: ['ignore', 'pipe', 'inherit'],
        },
      )
      children.push(writer)
      let last = -1
      const lines = createInterface({ input: writer.stdout as NodeJS.ReadableStream })
      const enough = new Promise<void>((resolve) => {
        lines.on('line', (line) => {
          last = Number(line)
          if (last === 300) resolve()
        })
      })
      await enough

      const { engine: orphan } = readEngineRecord(folder) ?? {}
      if (!orphan) throw new Error('no record of the engine')
      writer.kill('SIGKILL')
      if (whom !== 'the gateway only') process.kill(orphan.pid, 'SIGKILL')
      await once(lines, 'close')
      expect(await hasEnded(orphan, 500)).toBe(whom !== 'the gateway only')

      const engine = await startFileEngine(folder, { ifBusy: 'refuse' })
      expect(isRunning(orphan)).toBe(false)
      const client = clientOf(engine.endpoint)
      const newest = await client.send(
        new QueryCommand({
          TableName: 'writes',
          KeyConditionExpression: 'pk = :all',
          ExpressionAttributeValues: { ':all': { S: 'all' } },
          ScanIndexForward: false,
          Limit: 1,
        }),
      )
      const counted = await client.send(
        new QueryCommand({
          TableName: 'writes',
          Select: 'COUNT',
          KeyConditionExpression: 'pk = :all',
          ExpressionAttributeValues: { ':all': { S: 'all' } },
        }),
      )
      const stored = Number(newest.Items?.[0]?.['sk']?.S)
      // The one after the last acknowledged may have been written too.
      expect(stored).toBeGreaterThanOrEqual(last)
      expect(counted.Count).toBe(stored + 1)
      await engine.stop()
    },
  )
})

describe('the engine for a platform', () => {
  it('is the one npm has installed', () => {
    expect(engineBinary({ platform: 'linux', arch: 'x64', path: '' })).toMatch(
      /@dynoxide\/linux-x64\/dynoxide$/,
    )
  })

  it('that npm has none for is the one on PATH', () => {
    const file = join(folder, 'dynoxide')
    writeFileSync(file, '', { mode: 0o755 })
    expect(engineBinary({ platform: 'sunos', arch: 'sparc', path: `/nowhere:${folder}` })).toBe(file)
  })

  it('that has none anywhere is another DynamoDB', () => {
    const missing = () => engineBinary({ platform: 'sunos', arch: 'sparc', path: folder })
    expect(missing).toThrow('No embedded DynamoDB for sunos-sparc')
    expect(missing).toThrow('DYNAMODB_ENDPOINT')
  })
})
