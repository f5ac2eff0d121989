import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { AppError } from '../../../src/errors.ts'
import type { Chunks } from '../../../src/store/exportFiles.ts'
import { type Bank, bankOf, newKey } from '../../support/bank.ts'
import { type ExportBank, startExportBank } from '../../support/exportBank.ts'
import { startRunner } from '../../support/startRunner.ts'

let exports: ExportBank
let bank: Bank
let partyId: string
let fails: (name: string) => void = () => {}
let seen: (name: string, chunk: Uint8Array) => void = () => {}

beforeAll(async () => {
  exports = await startExportBank({}, (files) => ({
    ...files,
    write: async (folder, name, bytes) => {
      fails(name)
      await files.write(folder, name, watched(name, bytes))
    },
  }))
  bank = bankOf(exports.gateway)
  partyId = await bank.organization('Ernst Handel')
  for (let day = 1; day <= 31; day += 1)
    await bank.contact(partyId, `2026-03-${String(day).padStart(2, '0')}T08:30:00Z`, {
      subject: `Day ${day}`,
    })
})

describe('an export that is interrupted', () => {
  it('has the same bytes as one that is not, wherever its process is killed', async () => {
    const whole = await exports.start({ of: { timelineOf: partyId } })
    await exports.run(whole)
    const id = await exports.start({ of: { timelineOf: partyId } })
    for (const at of ['written part-000000', 'writing part-000002', 'written contacts.csv']) {
      const runner = startRunner(exports, id)
      await runner.printed(at)
      runner.child.kill('SIGKILL')
      expect((await runner.ended).code).toBeNull()
      expect(await exports.ask(id)).toMatchObject({ state: 'RUNNING' })
    }
    expect((await startRunner(exports, id).ended).code).toBe(0)
    expect(await exports.ask(id)).toMatchObject({ state: 'DONE', rows: 31 })
    expect(await exports.text(id)).toBe(await exports.text(whole))
    // What the killed ones left is gone.
    expect(
      readdirSync(join(exports.root, 'demo', id))
        .filter((name) => !name.startsWith('.'))
        .toSorted(),
    ).toEqual(['contacts.csv', 'manifest.json'])
  }, 120_000)

  it('repeats a slice at most, and begins none when time is short', async () => {
    const id = await exports.start({ of: { timelineOf: partyId } })
    expect(await exports.run(id, 2)).toBe(false)
    expect(await exports.ask(id)).toMatchObject({ state: 'RUNNING', rows: 20 })
    const progress = await exports.ask(id)
    expect(progress.percent).toBe(63)
    expect(progress.etaSeconds).toBeGreaterThanOrEqual(1)
    await exports.run(id)
    expect(await exports.ask(id)).toMatchObject({ state: 'DONE', rows: 31, percent: 100 })
  })

  it('writes no more at once than a slice, and puts the file together from what it reads bit by bit', async () => {
    const sizes = new Map<string, number>()
    seen = (name, chunk) =>
      sizes.set(name.slice(0, 8), Math.max(sizes.get(name.slice(0, 8)) ?? 0, chunk.byteLength))
    const id = await exports.start({ of: { timelineOf: partyId }, format: 'JSON_LINES' })
    await exports.run(id)
    seen = () => {}
    const lines = (await exports.text(id, 'contacts.jsonl')).split('\n')
    const longest = Math.max(...lines.map((line) => Buffer.byteLength(line) + 1))
    // Ten rows are a slice here; bench/exports measures the memory that 100,000 take.
    expect(sizes.get('part-000')).toBeGreaterThan(5 * longest)
    expect(sizes.get('part-000')).toBeLessThanOrEqual(10 * longest)
    expect(sizes.get('contacts')).toBeLessThanOrEqual(10 * longest)
  })

  it('may be made by several at once', async () => {
    const id = await exports.start({ of: { timelineOf: partyId } })
    await Promise.all([exports.run(id), exports.run(id), exports.run(id)])
    expect(await exports.ask(id)).toMatchObject({ state: 'DONE', rows: 31 })
    expect((await exports.text(id)).split('\r\n')).toHaveLength(33)
  })

  it('is tried again when something is busy, and given up for a fault of ours, which is reported', async () => {
    const id = await exports.start({ of: { timelineOf: partyId } })
    fails = () => {
      throw new AppError('UNAVAILABLE', 'Busy.')
    }
    await expect(exports.run(id)).rejects.toThrow('Busy')
    expect(await exports.ask(id)).toMatchObject({ state: 'RUNNING', rows: 0 })
    fails = () => {
      throw new Error('a fault')
    }
    await expect(exports.run(id)).rejects.toThrow('a fault')
    fails = () => {}
    ;(exports.gateway.bugs as unknown[]).length = 0
    expect(await exports.ask(id)).toMatchObject({ state: 'FAILED', failure: 'INTERNAL', files: [] })
  })

  it('leaves nothing when it is called off in the middle, and is not gone on with', async () => {
    const id = await exports.start({ of: { timelineOf: partyId } })
    await exports.run(id, 1)
    const cancel = async (subject = 'test') => {
      const { data } = await exports.gateway.ask(
        `mutation ($input: CancelExportInput!) { cancelExport(input: $input) { export { state } userErrors { code } } }`,
        { input: { idempotencyKey: newKey(), id, expectedVersion: 1 } },
        { subject },
      )
      const { export: record, userErrors } = data.cancelExport
      return record?.state ?? userErrors[0].code
    }
    expect(await cancel('somebody')).toBe('NOT_ALLOWED')
    expect(await cancel()).toBe('CANCELLED')
    expect(await cancel()).toBe('VERSION_CONFLICT')
    await exports.run(id)
    expect(await exports.ask(id)).toMatchObject({ state: 'CANCELLED', files: [], rows: null })
    expect(await exports.engine.files.list({ tenant: 'demo', exportId: id })).toEqual([])
  })

  it('is given up when what was known at its moment is kept no longer', async () => {
    let at = Date.now()
    const later = await startExportBank({ now: () => new Date(at) })
    const id = await later.start({ of: { topic: 'a' } })
    at += 25 * 3_600_000
    await later.run(id)
    expect(await later.ask(id)).toMatchObject({ state: 'FAILED', failure: 'SNAPSHOT_EXPIRED' })
  })

  it('that is done expires, and has no address any more', async () => {
    let at = Date.now()
    const later = await startExportBank({ now: () => new Date(at) })
    const id = await later.start({ of: { topic: 'a' } })
    await later.run(id)
    expect((await later.ask(id)).files[0]?.url).toContain('contacts.csv')
    at += 73 * 3_600_000
    const expired = await later.ask(id)
    expect(expired).toMatchObject({ state: 'EXPIRED' })
    expect(expired.files.map(({ url }) => url)).toEqual([null, null])
  })
})

async function* watched(name: string, bytes: Chunks): AsyncGenerator<Uint8Array> {
  for await (const chunk of bytes) {
    seen(name, chunk)
    yield chunk
  }
}
