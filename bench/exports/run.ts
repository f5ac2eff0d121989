import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { EXPORT_FORMATS, type ExportFormat } from '../../src/domain/export.ts'
import type { PartyId } from '../../src/domain/recordId.ts'
import { exportFolder } from '../../src/local/exports/exportFolder.ts'
import { executableSchema } from '../../src/server/executableSchema.ts'
import { type ExportEngine, runExport } from '../../src/server/export/runExport.ts'
import { runCommand } from '../../src/usecases/command.ts'
import { startExport } from '../../src/usecases/export/exportCommands.ts'
import { registerOrganization } from '../../src/usecases/party/partyCommands.ts'
import { readRecord } from '../../src/usecases/readRecord.ts'
import { interactionItems, nthInteraction, seed } from '../../test/support/seedRecords.ts'
import { counted } from '../harness/counted.ts'
import { printReport } from '../harness/printReport.ts'
import { startScaleTable } from '../scale/scaleTable.ts'

const { values } = parseArgs({
  options: {
    contacts: { type: 'string', default: '100000' },
    formats: { type: 'string', default: EXPORT_FORMATS.join(',') },
  },
})
const contacts = Number(values.contacts)
const formats = values.formats
  .split(',')
  .filter((name): name is ExportFormat => EXPORT_FORMATS.includes(name as never))
if (!Number.isSafeInteger(contacts) || contacts < 1_000 || formats.length === 0) {
  console.error('--contacts must be a whole number of 1000 or more, --formats names of formats')
  process.exit(1)
}

/** Ten times the contacts may take so much more at most. */
const MOST_GROWTH_BYTES = 48_000_000

const MIB = 1024 * 1024
const SUMMARY = 'They asked about the dividend policy and the issue of convertible bonds. '.repeat(6)

type Made = {
  readonly size: number
  readonly format: string
  readonly peakBytes: number
  readonly perSecond: number
  readonly fileBytes: number
}

const table = await startScaleTable()
const root = mkdtempSync(join(tmpdir(), 'guanxi-bench-exports-'))
try {
  const context = () => table.context('bench')
  const { app } = context()
  let peakBytes = 0
  const sample = () => {
    peakBytes = Math.max(peakBytes, process.memoryUsage().heapUsed)
  }
  const files = exportFolder(root)
  const engine: ExportEngine = {
    app,
    schema: executableSchema(),
    files: {
      ...files,
      write: async (folder, name, bytes) => {
        sample()
        await files.write(folder, name, bytes)
      },
    },
  }

  const partyOf = async (size: number, from: number): Promise<PartyId> => {
    const input = { idempotencyKey: `party-${size}`, names: [{ legal: `Ernst Handel ${size}` }] }
    const made = await runCommand(context(), registerOrganization, input)
    if (made.kind === 'refused') throw new Error('no party')
    const participants = [{ id: made.record.id, part: 'INITIATOR' as const }]
    await seed(context().table, size, (n) =>
      interactionItems('bench', nthInteraction(from + n, { participants, summary: SUMMARY })),
    )
    return made.record.id
  }

  const exported = async (partyId: PartyId, size: number, format: ExportFormat): Promise<Made> => {
    const input = { idempotencyKey: `${size}-${format}`, of: { timelineOf: partyId }, format }
    const started = await runCommand(context(), startExport, input)
    if (started.kind === 'refused') throw new Error('not started')
    const { id } = started.record
    globalThis.gc?.()
    peakBytes = 0
    const from = performance.now()
    const timer = setInterval(sample, 20)
    await runExport(engine, { tenant: 'bench', id, isTimeShort: () => false })
    clearInterval(timer)
    const perSecond = size / ((performance.now() - from) / 1_000)
    const { data } = (await readRecord(context(), 'exp', id)) ?? {}
    if (data?.state !== 'DONE' || data.rows !== size)
      throw new Error(`${format}: ${data?.state}, ${data?.rows} rows`)
    console.error(`${size} ${format}: ${Math.round(perSecond)} a second, ${Math.round(peakBytes / MIB)} MiB`)
    return { size, format, peakBytes, perSecond, fileBytes: data.files[0]?.bytes ?? 0 }
  }

  const sizes = [contacts / 10, contacts]
  const all: Made[] = []
  for (const [n, size] of sizes.entries()) {
    const partyId = await partyOf(size, n * contacts)
    console.error(`${size} contacts are there`)
    for (const format of formats) all.push(await exported(partyId, size, format))
  }

  const growth = formats.map((format) => {
    const [small, large] = sizes.map((size) =>
      all.find((made) => made.size === size && made.format === format),
    )
    return { format, bytes: (large?.peakBytes ?? 0) - (small?.peakBytes ?? 0) }
  })
  printReport({
    goals: growth.map(({ format, bytes }) => ({
      what: `${format}: more memory for ten times the contacts`,
      measured: bytes,
      limit: MOST_GROWTH_BYTES,
      unit: 'bytes',
      better: 'lower' as const,
    })),
    rows: all.flatMap(({ format, size, perSecond, fileBytes, peakBytes }) => {
      const contender = `${size.toLocaleString('en')} contacts`
      return [
        counted(contender, `${format}: contacts a second`, Math.round(perSecond), ''),
        counted(contender, `${format}: file`, fileBytes / 1_000_000, 'MB'),
        counted(contender, `${format}: peak heap`, Math.round(peakBytes / MIB), 'MiB'),
      ]
    }),
    notes: [
      `Contacts of one firm, each with a summary of ${SUMMARY.length} characters, exported by one process whose heap may have 192 MiB at most (\`--max-old-space-size\`): it would end, were more kept. Peak heap, what was collected late included, and contacts a second with all that is read, decided and written for them; on the embedded engine.`,
    ],
  })
} finally {
  await table.stop()
  rmSync(root, { recursive: true })
}
