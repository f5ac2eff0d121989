import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readEngineRecord } from '../../../src/local/engineRecord.ts'
import { isRunning } from '../../../src/local/processIdentity.ts'
import { type Bank, bankOf } from '../../support/bank.ts'
import type { Gateway } from '../../support/gateway.ts'
import { type Started, startNode } from '../../support/runNode.ts'

let folder = ''
const started: Started[] = []

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'guanxi-derived-'))
})
afterEach(async () => {
  for (const { child } of started.splice(0)) child.kill('SIGKILL')
  const record = readEngineRecord(folder)
  if (record && isRunning(record.engine)) process.kill(record.engine.pid, 'SIGKILL')
  rmSync(folder, { recursive: true, force: true })
})

type Local = {
  readonly process: Started
  readonly bank: Bank
  readonly ask: Gateway['ask']
  readonly derived: string
}

/** The gateway as a process of its own, asked over HTTP. */
async function start(): Promise<Local> {
  const process = startNode('src/local/start.ts', ['--no-demo', '--data', folder], { env: { PORT: '0' } })
  started.push(process)
  const text = await process.printed('Ctrl-C')
  const told = (pattern: RegExp) => pattern.exec(text)?.[1] ?? ''
  const headers = {
    'content-type': 'application/json',
    authorization: `Bearer ${told(/Bearer ([^']+)/)}`,
  }
  const ask = async (query: string, variables?: object) => {
    const body = JSON.stringify({ query, variables })
    const answer = await fetch(told(/GraphQL +(\S+)/), { method: 'POST', headers, body })
    const { data, errors = [] } = (await answer.json()) as { data: unknown; errors?: never[] }
    return { data, errors } as unknown as Awaited<ReturnType<Gateway['ask']>>
  }
  return { process, ask, bank: bankOf({ ask } as unknown as Gateway), derived: told(/Derived +(.*)/) }
}

const PORTFOLIO = `query ($unitId: ID!, $day: Date!) {
  portfolio(of: { unitId: $unitId }, from: $day, to: $day) {
    completeUpTo kept { closing } contacts { channel human }
  }
}`

type Figures = { readonly upTo: string | null; readonly kept: number; readonly calls: number }

async function figures({ ask }: Local, unitId: string): Promise<Figures> {
  const { data, errors } = await ask(PORTFOLIO, { unitId, day: today() })
  expect(errors).toEqual([])
  const { completeUpTo, kept, contacts } = data.portfolio
  const calls = contacts.find(({ channel }: { channel: string }) => channel === 'PHONE')?.human ?? 0
  return { upTo: completeUpTo, kept: kept.closing, calls }
}

/** Once they are complete up to a moment that is asked for. */
async function figuresSince(local: Local, unitId: string, since: string): Promise<Figures> {
  for (;;) {
    const found = await figures(local, unitId)
    if (found.upTo !== null && found.upTo >= since) return found
    await sleep(50)
  }
}

const now = () => new Date().toISOString()
const today = () => new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format()

async function aBook({ bank }: Local) {
  const unitId = await bank.unit()
  const lead = await bank.employee(unitId)
  const partyId = await bank.organization()
  await bank.relationship({ partyId, unitId, lead })
  return { unitId, lead, partyId }
}

describe('npm start', () => {
  it('derives what follows from what is written, says up to when, and stops in order', async () => {
    const local = await start()
    expect(local.derived).toMatch(/^up to \d{4}-\d\d-\d\dT\S+Z/)
    const { unitId, partyId } = await aBook(local)
    await local.bank.contact(partyId, now())
    expect(await figuresSince(local, unitId, now())).toMatchObject({ kept: 1, calls: 1 })

    local.process.child.kill('SIGTERM')
    expect(await local.process.ended).toMatchObject({ code: 0, stderr: '' })
    const next = await start()
    expect(next.derived).toMatch(/^up to \d{4}-\d\d-\d\dT\S+Z/)
    expect(await figures(next, unitId)).toMatchObject({ kept: 1, calls: 1 })
  })

  it.each([['the gateway'], ['the gateway and its engine']])(
    'loses nothing and counts nothing twice when %s is killed in the middle',
    async (whom) => {
      const local = await start()
      const { unitId, partyId } = await aBook(local)
      let recorded = 0
      const writing = (async () => {
        for (;;) {
          await local.bank.contact(partyId, now())
          recorded += 1
        }
      })().catch(() => {})
      while (recorded < 20) await sleep(5)
      const record = readEngineRecord(folder)
      local.process.child.kill('SIGKILL')
      if (whom !== 'the gateway') process.kill(record?.engine.pid ?? 0, 'SIGKILL')
      await Promise.all([writing, local.process.ended])

      const next = await start()
      const { kept, calls } = await figuresSince(next, unitId, now())
      expect(kept).toBe(1)
      // The one after the last acknowledged may have been written too.
      expect([recorded, recorded + 1]).toContain(calls)
      await next.bank.contact(partyId, now())
      expect((await figuresSince(next, unitId, now())).calls).toBe(calls + 1)
    },
  )
})
