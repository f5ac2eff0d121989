import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { databaseFile } from '../../src/local/dataFolder.ts'
import { startMemoryEngine } from '../../src/local/engine.ts'
import { readEngineRecord } from '../../src/local/engineRecord.ts'
import { hasEnded, isRunning } from '../../src/local/processIdentity.ts'
import { rawConnection } from '../support/rawHttp.ts'
import { type Started, startNode } from '../support/runNode.ts'

let folder = ''
const started: Started[] = []

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'guanxi-start-'))
})

afterEach(async () => {
  for (const { child } of started.splice(0)) child.kill('SIGKILL')
  const record = readEngineRecord(folder)
  if (record && isRunning(record.engine)) process.kill(record.engine.pid, 'SIGKILL')
  rmSync(folder, { recursive: true, force: true })
})

function start(args: readonly string[] = [], env: Record<string, string> = {}): Started {
  const process = startNode('src/local/start.ts', ['--no-demo', '--data', folder, ...args], {
    env: { PORT: '0', ...env },
    detached: true,
  })
  started.push(process)
  return process
}

async function ready(process: Started): Promise<string> {
  const text = await process.printed('Ctrl-C')
  return /GraphQL +(http:\/\/\S+)\/graphql/.exec(text)?.[1] ?? ''
}

describe('npm start', () => {
  it('says where it is, and its curl line works when pasted', async () => {
    const process = start()
    const address = await ready(process)
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
    const line = /Try +(.*)/.exec(await process.printed('Ctrl-C'))?.[1] ?? ''
    const answer = JSON.parse(execFileSync('sh', ['-c', line], { encoding: 'utf8' }))
    expect(answer).toMatchObject({ data: { institution: { tenant: 'demo', timeZone: 'Asia/Shanghai' } } })
    const page = await fetch(address)
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8')
  })

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'stops in order on %s, as a terminal sends it to the whole group',
    async (signal) => {
      const running = start()
      await ready(running)
      const record = readEngineRecord(folder)
      if (!record) throw new Error('no record of the engine')
      process.kill(-(running.child.pid ?? 0), signal)
      expect(await running.ended).toMatchObject({ code: 0, stderr: '' })
      expect(await hasEnded(record.engine, 1_000)).toBe(true)
      expect(readEngineRecord(folder)).toBeUndefined()
      // Nothing is left in a log that would have to be replayed.
      expect(existsSync(`${databaseFile(folder)}-wal`)).toBe(false)
    },
  )

  it('finishes a request that is there when it is stopped', async () => {
    const running = start()
    const address = await ready(running)
    const token = /Bearer ([^']+)/.exec(await running.printed('Ctrl-C'))?.[1]
    const body = JSON.stringify({ query: '{ institution { tenant } }' })
    const { socket, all } = await rawConnection(address)
    socket.write(
      `POST /graphql HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer ${token}\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n`,
    )
    await new Promise((resolve) => setTimeout(resolve, 100))
    running.child.kill('SIGTERM')
    await running.printed('Stopping')
    socket.write(body)
    expect(await all).toContain('"tenant":"demo"')
    expect((await running.ended).code).toBe(0)
  })

  it('starts again after kill -9, on the same data and without the old engine', async () => {
    const killed = start()
    await ready(killed)
    const orphan = readEngineRecord(folder)
    if (!orphan) throw new Error('no record of the engine')
    killed.child.kill('SIGKILL')
    await killed.ended
    expect(isRunning(orphan.engine)).toBe(true)
    await ready(start())
    expect(isRunning(orphan.engine)).toBe(false)
  })

  it('keeps the data from one start to the next, unless it is to be fresh', async () => {
    const stopAfter = async (args: readonly string[]) => {
      const running = start(args)
      await ready(running)
      running.child.kill('SIGTERM')
      await running.ended
    }
    const hasMark = () => {
      const database = new DatabaseSync(databaseFile(folder))
      const found = database.prepare("SELECT 1 FROM sqlite_master WHERE name = 'mark'").get() !== undefined
      if (!found) database.exec('CREATE TABLE mark (x)')
      database.close()
      return found
    }
    await stopAfter([])
    expect(hasMark()).toBe(false)
    await stopAfter([])
    expect(hasMark()).toBe(true)
    await stopAfter(['--fresh'])
    expect(hasMark()).toBe(false)
  })

  it('uses another DynamoDB instead, and does not stop it', async () => {
    const other = await startMemoryEngine()
    const running = start([], { DYNAMODB_ENDPOINT: other.endpoint, TABLE_NAME: 'elsewhere' })
    await ready(running)
    expect(existsSync(databaseFile(folder))).toBe(false)
    running.child.kill('SIGTERM')
    expect((await running.ended).code).toBe(0)
    expect((await fetch(other.endpoint)).status).toBe(200)
    await other.stop()
  })
})

describe('npm start that cannot', () => {
  const failure = async (process: Started) => {
    const { code, stderr } = await process.ended
    expect(stderr.trim().split('\n')).toHaveLength(1)
    return { code, message: stderr.trim() }
  }

  it('listen on a port that is taken says so, and leaves nothing running', async () => {
    const taken = createServer().listen(0, '127.0.0.1')
    await once(taken, 'listening')
    const { port } = taken.address() as { port: number }
    expect(await failure(start([], { PORT: String(port) }))).toEqual({
      code: 1,
      message: `Port ${port} is taken: stop what listens there, or set PORT.`,
    })
    expect(readEngineRecord(folder)).toBeUndefined()
    taken.close()
  })

  it('use a folder that another uses says so', async () => {
    const first = start()
    await ready(first)
    expect(await failure(start())).toEqual({
      code: 1,
      message: `Another Guanxi (process ${first.child.pid}) uses ${folder}. Stop it, or use --data.`,
    })
    expect(first.child.exitCode).toBeNull()
  })

  it.each([
    [{ PORT: '99999' }, [], 'PORT must be a whole number from 0 to 65535, but is "99999".'],
    [{ DYNAMODB_ENDPOINT: 'here' }, [], 'DYNAMODB_ENDPOINT must be an address'],
    [{ DYNAMODB_ENDPOINT: 'http://127.0.0.1:1' }, [], 'can be had from http://127.0.0.1:1'],
    [
      { DYNAMODB_ENDPOINT: 'http://127.0.0.1:1' },
      ['--fresh'],
      '--fresh empties the file of the embedded engine only',
    ],
    [{}, ['--data', '/dev/null/x'], 'Cannot write to /dev/null/x'],
  ])('says why in one line: %j %j', async (env, args, message) => {
    expect(await failure(start(args, env as Record<string, string>))).toEqual({
      code: 1,
      message: expect.stringContaining(message),
    })
  })

  it('understand what is asked has an exit code of its own, and helps', async () => {
    expect(await start(['--loud']).ended).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('--loud'),
    })
    expect(await start(['--help']).ended).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('--no-demo'),
    })
  })
})
