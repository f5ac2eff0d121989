import { writeFileSync } from 'node:fs'
import { itemBytes } from '../../src/cli/itemBytes.ts'
import { adapterOfRecords } from '../../src/imports/adapterOfRecords.ts'
import { IMPORT_KINDS, type ImportRecord } from '../../src/imports/importRecord.ts'
import { runImport } from '../../src/imports/runImport.ts'
import { demoRecords } from '../../src/local/demo/demoRecords.ts'
import { streamHandler } from '../../src/server/stream/streamHandler.ts'
import type { Meter, StoredItem } from '../../src/store/table.ts'
import type { App } from '../../src/usecases/context.ts'
import { applyImport, startImport } from '../../src/usecases/import/importBatch.ts'
import { recordInteraction } from '../../src/usecases/interaction/interactionCommands.ts'
import { done } from '../../test/support/done.ts'
import { knownCustomer } from '../../test/support/knownCustomer.ts'
import { type BenchTable, openEngine, TENANT } from '../harness/openEngine.ts'
import type { RecordKind, Units, WorkUnits } from './units.ts'

/** Kinds of the model, and the kinds of imported records that they are. */
const KINDS: Readonly<Record<RecordKind, readonly string[]>> = {
  party: ['person', 'organization'],
  relationship: ['relationship'],
  tie: ['tie'],
  holding: ['holding'],
  transaction: ['transaction'],
  interaction: ['interaction'],
}

const PREFIXES: Readonly<Record<RecordKind, string>> = {
  party: 'prt_',
  relationship: 'rel_',
  tie: 'tie_',
  holding: 'hld_',
  transaction: 'txn_',
  interaction: 'int_',
}

const COMMANDS = 60
const BATCH = 100

const engine = await openEngine()
try {
  const units = await measured(await engine.newTable(), await engine.newTable())
  writeFileSync(new URL('units.json', import.meta.url), `${JSON.stringify(units, null, 2)}\n`)
  console.log(JSON.stringify(units, null, 2))
} finally {
  await engine.stop()
}

async function measured(imported: BenchTable, commanded: BenchTable): Promise<Units> {
  const records = [...demoRecords({ scale: 0.05 })]
  const stored: Record<string, WorkUnits> = {}
  const batchId = await startImport(imported.context(), 'units')
  for (const kind of IMPORT_KINDS) {
    const some = records.filter((record) => record.kind === kind)
    stored[kind] = await changeOf(imported, some.length, (app) => importOf(imported, app, batchId, some))
  }
  const recordKinds = Object.keys(KINDS) as RecordKind[]
  const derived: Record<string, WorkUnits> = {}
  // What others stand on last: deriving it derives those that stand on it, if they are not yet.
  for (const kind of recordKinds.toReversed()) {
    const ids = idsOf(await imported.items(), PREFIXES[kind])
    derived[kind] = await changeOf(imported, ids.length, (app) => deliver(app, ids))
  }
  return {
    perRecord: Object.fromEntries(
      recordKinds.map((kind) => [
        kind,
        { stored: meanOf(KINDS[kind].map((each) => stored[each])), derived: derived[kind] },
      ]),
    ) as Units['perRecord'],
    perContact: await contacts(commanded),
  }
}

/** A contact recorded by a command, with its idempotency record and its entry in the log, and then derived by itself. */
async function contacts(table: BenchTable): Promise<Units['perContact']> {
  const { firm, employees } = await knownCustomer(table.context())
  const before = idsOf(await table.items(), 'int_')
  const command = await changeOf(table, COMMANDS, async (app) => {
    for (let n = 0; n < COMMANDS; n += 1) {
      await done(table.context(app), recordInteraction, {
        channel: 'PHONE',
        direction: 'INBOUND',
        initiation: 'HUMAN',
        occurredAt: new Date(Date.now() - n * 3_600_000).toISOString(),
        lineOfBusiness: 'CUSTOMER',
        subject: 'Quarterly cash forecast and the hedging of dollar receipts',
        topics: ['cash management'],
        participants: [
          { partyId: firm, part: 'INITIATOR' },
          { employeeId: employees[0] ?? '', part: 'RECIPIENT' },
        ],
      })
    }
  })
  const ids = idsOf(await table.items(), 'int_').filter((id) => !before.includes(id))
  return { command, derived: await changeOf(table, COMMANDS, (app) => deliver(app, ids, 1)) }
}

async function importOf(
  { context }: BenchTable,
  app: App,
  batchId: string,
  records: readonly ImportRecord[],
): Promise<void> {
  const adapter = adapterOfRecords('units', records)
  const apply = (batch: readonly ImportRecord[]) => applyImport(context(app), batchId, batch)
  await runImport({ adapter, path: 'units', apply })
}

async function deliver(app: App, ids: readonly string[], together = BATCH): Promise<void> {
  const handler = streamHandler(app)
  for (let n = 0; n < ids.length; n += together) {
    const Records = ids.slice(n, n + together).map((id, at) => ({
      eventName: 'MODIFY' as const,
      dynamodb: { Keys: { pk: { S: `${TENANT}#${id}` }, sk: { S: 'REC' } }, SequenceNumber: String(at) },
    }))
    const { batchItemFailures } = await handler({ Records }, { getRemainingTimeInMillis: () => 600_000 })
    if (batchItemFailures.length > 0) throw new Error('the stream handler failed')
  }
}

function idsOf(items: readonly StoredItem[], prefix: string): readonly string[] {
  return items.flatMap(({ pk, sk }) => {
    const id = pk.slice(TENANT.length + 1)
    return sk === 'REC' && id.startsWith(prefix) ? [id] : []
  })
}

/** What the work added to the table, and what it used, for each of so many. */
async function changeOf(
  table: BenchTable,
  count: number,
  work: (app: App) => Promise<void>,
): Promise<WorkUnits> {
  const before = sizeOf(await table.items())
  const meter: Meter = { calls: 0, readUnits: 0, writeUnits: 0 }
  await work({ ...table.app, openTable: (_, deadline) => table.app.openTable(meter, deadline) })
  const after = sizeOf(await table.items())
  return {
    count,
    items: (after.items - before.items) / count,
    bytes: (after.bytes - before.bytes) / count,
    indexItems: (after.indexItems - before.indexItems) / count,
    indexBytes: (after.indexBytes - before.indexBytes) / count,
    writeUnits: meter.writeUnits / count,
    readUnits: meter.readUnits / count,
  }
}

/**
 * An item is whole in each index that it has the attribute of. Figures of books are left out: there are as many as there are
 * books and days, however many records.
 */
function sizeOf(all: readonly StoredItem[]) {
  const items = all.filter(({ pk }) => !pk.includes('#counts#'))
  const size = { items: items.length, bytes: 0, indexItems: 0, indexBytes: 0 }
  for (const item of items) {
    const bytes = itemBytes(item)
    size.bytes += bytes
    const indexes = ['g1', 'g2', 'g3'].filter((attribute) => item[attribute] !== undefined).length
    size.indexItems += indexes
    size.indexBytes += indexes * bytes
  }
  return size
}

function meanOf(all: readonly (WorkUnits | undefined)[]): WorkUnits {
  const known = all.filter((each) => each !== undefined)
  const count = known.reduce((sum, each) => sum + each.count, 0)
  const mean = (value: (each: WorkUnits) => number) =>
    known.reduce((sum, each) => sum + each.count * value(each), 0) / count
  return {
    count,
    items: mean(({ items }) => items),
    bytes: mean(({ bytes }) => bytes),
    indexItems: mean(({ indexItems }) => indexItems),
    indexBytes: mean(({ indexBytes }) => indexBytes),
    writeUnits: mean(({ writeUnits }) => writeUnits),
    readUnits: mean(({ readUnits }) => readUnits),
  }
}
