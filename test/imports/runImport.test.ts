import { setImmediate } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { adapterOfRecords } from '../../src/imports/adapterOfRecords.ts'
import type { ApplyRecords } from '../../src/imports/applyRecords.ts'
import type { ImportAdapter, ImportIssue, ImportRecord } from '../../src/imports/importRecord.ts'
import { refused, skipped } from '../../src/imports/issues.ts'
import { record } from '../../src/imports/record.ts'
import { runImport } from '../../src/imports/runImport.ts'

const place = { file: 'a.csv', line: 2 }
const source = (externalId: string) => ({ system: 'test', externalId })

const unit = (id: string, parentId?: string) =>
  record('orgUnit', place, {
    name: { en: id },
    kind: 'BRANCH',
    ...(parentId && { parentId: `@unt:${parentId}` }),
    source: source(id),
  })
const person = (id: string) => record('person', place, { names: [{ full: id }], source: source(id) })
const tie = (id: string, from: string) =>
  record('tie', place, {
    kind: 'OTHER',
    fromPartyId: `@prt:${from}`,
    toPartyId: '@prt:1',
    source: source(id),
  })

function adapterOf(...items: readonly (ImportRecord | ImportIssue)[]): ImportAdapter {
  return adapterOfRecords('test', items)
}

const idsOf = (records: readonly ImportRecord[]) => records.map(({ input }) => input.source.externalId)

/** Writes nothing, and remembers what it was asked. */
function recorder(outcome: (id: string) => 'created' | 'refused' = () => 'created') {
  const batches: string[][] = []
  const apply: ApplyRecords = async (records) => {
    batches.push(idsOf(records))
    return idsOf(records).map((id) =>
      outcome(id) === 'created'
        ? { kind: 'created' }
        : { kind: 'refused', code: 'IDENTIFIER_TAKEN', message: 'taken' },
    )
  }
  return { apply, batches }
}

describe('runImport', () => {
  it('writes up to 100 at a time, one kind after the other', async () => {
    const people = Array.from({ length: 450 }, (_, at) => person(String(at)))
    const { apply, batches } = recorder()
    const report = await runImport({ adapter: adapterOf(...people, tie('t', '1')), path: '.', apply })
    expect(batches.map((batch) => batch.length)).toEqual([100, 100, 100, 100, 50, 1])
    expect(report).toEqual({
      adapter: 'test',
      path: '.',
      dryRun: false,
      stopped: false,
      records: {
        person: { read: 450, created: 450, changed: 0, unchanged: 0, refused: 0 },
        tie: { read: 1, created: 1, changed: 0, unchanged: 0, refused: 0 },
      },
      refused: 0,
      issues: [],
    })
  })

  it('writes three batches at a time, and no fourth', async () => {
    let [underway, most] = [0, 0]
    const apply: ApplyRecords = async (records) => {
      underway += 1
      most = Math.max(most, underway)
      await setImmediate()
      underway -= 1
      return records.map(() => ({ kind: 'created' }))
    }
    const people = Array.from({ length: 2_000 }, (_, at) => person(String(at)))
    const report = await runImport({ adapter: adapterOf(...people), path: '.', apply })
    expect([most, report.records.person?.created]).toEqual([3, 2_000])
  })

  it('fails with the first batch that fails, when the others are done', async () => {
    const done: number[] = []
    const apply: ApplyRecords = async (records) => {
      const isFirst = idsOf(records).includes('0')
      if (isFirst) throw new Error('the table is gone')
      await setImmediate()
      done.push(records.length)
      return records.map(() => ({ kind: 'created' }))
    }
    const people = Array.from({ length: 2_000 }, (_, at) => person(String(at)))
    await expect(runImport({ adapter: adapterOf(...people), path: '.', apply })).rejects.toThrow('gone')
    const before = done.length
    await setImmediate()
    expect([before, done.length]).toEqual([2, 2])
  })

  it('never writes a unit along with its parent', async () => {
    const { apply, batches } = recorder()
    const units = [unit('a'), unit('b'), unit('c', 'a'), unit('d', 'b'), unit('e', 'd')]
    await runImport({ adapter: adapterOf(...units), path: '.', apply })
    expect(batches).toEqual([['a', 'b'], ['c', 'd'], ['e']])
  })

  it('refuses what SDL does not allow and what comes twice, and reports it with its place', async () => {
    const { apply, batches } = recorder((id) => (id === '3' ? 'refused' : 'created'))
    const invalid = record('person', place, { names: [], sex: 'X' as 'MALE', source: source('2') })
    const told: ImportIssue[] = []
    const report = await runImport({
      adapter: adapterOf(
        skipped(place, 'DUPLICATE_ROW', 'x'),
        person('1'),
        invalid,
        person('1'),
        person('3'),
      ),
      path: '.',
      apply,
      onIssue: (issue) => told.push(issue),
    })
    expect(batches).toEqual([['1', '3']])
    expect(told.map(({ severity, code }) => `${severity} ${code}`)).toEqual([
      'skipped DUPLICATE_ROW',
      'refused INVALID',
      'refused DUPLICATE_ID',
      'refused IDENTIFIER_TAKEN',
    ])
    expect(report.refused).toBe(3)
    expect(report.records.person).toEqual({ read: 4, created: 1, changed: 0, unchanged: 0, refused: 3 })
  })

  it('takes persons and organizations of the same id for one party', async () => {
    const { apply } = recorder()
    const firm = record('organization', place, { names: [{ legal: 'x' }], source: source('1') })
    const report = await runImport({ adapter: adapterOf(person('1'), firm), path: '.', apply })
    expect(report.issues.map(({ code }) => code)).toEqual(['DUPLICATE_ID'])
  })

  it('counts all issues and shows the first few of each', async () => {
    const issues = Array.from({ length: 7 }, (_, at) => refused({ file: 'a.csv', line: at }, 'NO_NAME', 'x'))
    const { issues: counted } = await runImport({ adapter: adapterOf(...issues), path: '.' })
    expect(counted).toMatchObject([{ severity: 'refused', code: 'NO_NAME', count: 7 }])
    expect(counted[0]?.examples.map(({ place }) => place.line)).toEqual([0, 1, 2, 3, 4])
  })

  it('writes nothing in a dry run, and says what refers to something that the source lacks', async () => {
    const adapter = adapterOf(person('1'), tie('t', '1'), tie('u', '9'))
    const report = await runImport({ adapter, path: '.' })
    expect(report.dryRun).toBe(true)
    expect(report.records.tie).toEqual({ read: 2, created: 0, changed: 0, unchanged: 0, refused: 0 })
    expect(report.issues).toMatchObject([{ severity: 'warning', code: 'NOT_IN_SOURCE', count: 1 }])
  })

  it('finishes what is under way when it is stopped, and says so', async () => {
    const controller = new AbortController()
    const written: string[] = []
    const people = Array.from({ length: 1_000 }, (_, at) => person(String(at)))
    const report = await runImport({
      adapter: adapterOf(...people),
      path: '.',
      signal: controller.signal,
      apply: async (records) => {
        controller.abort()
        await new Promise((resolve) => setTimeout(resolve, 5))
        written.push(...idsOf(records))
        return records.map(() => ({ kind: 'created' }))
      },
    })
    expect(report.stopped).toBe(true)
    expect(written).toHaveLength(100)
    expect(report.records.person?.created).toBe(100)
  })

  it('fails when writing fails', async () => {
    const apply = () => Promise.reject(new Error('the table is gone'))
    await expect(runImport({ adapter: adapterOf(person('1')), path: '.', apply })).rejects.toThrow('gone')
  })

  it('does not accept an adapter that mixes the kinds', async () => {
    const run = runImport({ adapter: adapterOf(tie('t', '1'), person('1')), path: '.' })
    await expect(run).rejects.toThrow('kind person after one of kind tie')
  })
})
