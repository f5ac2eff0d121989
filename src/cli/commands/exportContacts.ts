import { createHash, randomUUID } from 'node:crypto'
import { createWriteStream, statSync } from 'node:fs'
import { rename } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Command } from 'commander'
import { EXPORT_FORMATS, type Export, type ExportedFile } from '../../domain/export.ts'
import type { Channel } from '../../domain/interaction.ts'
import { type ExportId, isRecordId } from '../../domain/recordId.ts'
import { exportsFolder } from '../../local/dataFolder.ts'
import { exportFolder } from '../../local/exports/exportFolder.ts'
import { executableSchema } from '../../server/executableSchema.ts'
import { runExport } from '../../server/export/runExport.ts'
import type { ExportFiles } from '../../store/exportFiles.ts'
import { runCommand } from '../../usecases/command.ts'
import { startExport } from '../../usecases/export/exportCommands.ts'
import { readExportProgress, readExportRun } from '../../usecases/export/readExports.ts'
import { readRecord } from '../../usecases/readRecord.ts'
import { Refused } from '../../usecases/refused.ts'
import { EXIT } from '../exitCodes.ts'
import { interruptible } from '../interrupts.ts'
import { lineProgress, NO_PROGRESS, type Progress } from '../progress.ts'
import { type DataFlags, type NewContext, withLocal } from '../withLocal.ts'

export type ExportFlags = DataFlags & {
  readonly timeline?: string
  readonly investor?: string
  readonly person?: string
  readonly employee?: string
  readonly topic?: string
  readonly event?: string
  readonly material?: string
  readonly resume?: string
  readonly from?: string
  readonly to?: string
  readonly channel?: Channel
  readonly oldestFirst: boolean
  readonly format: string
  readonly language: string
  readonly bom: boolean
  readonly out?: string
  readonly json: boolean
}

/** `guanxi export` */
export async function exportContacts(flags: ExportFlags, command: Command): Promise<void> {
  const of = subjectsOf(flags)
  if (Object.keys(of).length + (flags.resume === undefined ? 0 : 1) !== 1)
    command.error('error: name one thing to export: --investor, --timeline, …, or --resume')
  if (flags.resume !== undefined && !isRecordId(flags.resume, 'exp'))
    command.error('error: --resume takes the id of an export, exp_…')
  const fault = flags.out === undefined ? undefined : faultOfOut(resolve(flags.out))
  if (fault !== undefined) command.error(`error: --out ${fault}`)
  const progress = flags.json ? NO_PROGRESS : lineProgress(undefined, (line) => process.stderr.write(line))
  await interruptible((signal) =>
    withLocal(flags, async (newContext) => {
      const files = exportFolder(exportsFolder(resolve(flags.data)))
      const id = (flags.resume as ExportId | undefined) ?? (await asked(newContext, of, flags))
      const done = await made({ newContext, files, id, signal, progress, tenant: flags.tenant })
      if (done) await told(done, files, flags)
      else {
        console.error(`Stopped. \`guanxi export --resume ${id}\` goes on with it, within a day.`)
        process.exitCode = EXIT.interrupted
      }
    }),
  )
}

/** Said before anything is made: making it may take an hour. */
function faultOfOut(path: string): string | undefined {
  const folder = dirname(path)
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    return `takes a file in a folder that is there, but there is no ${folder}`
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return `takes a file, but ${path} is a folder`
  return undefined
}

type Subjects = Parameters<typeof startExport.plan>[1]['of']

function subjectsOf(flags: ExportFlags): Subjects {
  const { timeline, investor, person, employee, topic, event, material } = flags
  const all = {
    timelineOf: timeline,
    investorId: investor,
    personId: person,
    employeeId: employee,
    topic,
    eventId: event,
    materialSha256: material,
  }
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as Subjects
}

async function asked(newContext: NewContext, of: Subjects, flags: ExportFlags): Promise<ExportId> {
  const { from, to, channel, oldestFirst, format, language, bom } = flags
  const wanted = format.replaceAll('-', '_').toUpperCase()
  const input = {
    idempotencyKey: randomUUID(),
    of,
    range: { from: from ?? null, to: to ?? null },
    filter: channel === undefined ? null : { channel },
    order: oldestFirst ? ('OLDEST_FIRST' as const) : null,
    format: EXPORT_FORMATS.find((known) => known === wanted) ?? 'CSV',
    language: language === 'zh' ? ('ZH' as const) : ('EN' as const),
    bom,
  }
  const result = await runCommand(newContext(), startExport, input)
  if (result.kind === 'refused') throw new Refused(...result.faults)
  return result.record.id
}

type Making = {
  readonly newContext: NewContext
  readonly files: ExportFiles
  readonly id: ExportId
  readonly tenant: string
  readonly signal: AbortSignal
  readonly progress: Progress
}

/** A slice at a time. Undefined when it was interrupted. */
async function made(making: Making): Promise<Export | undefined> {
  const { newContext, files, id, tenant, signal, progress } = making
  const engine = { app: newContext().app, schema: executableSchema(), files }
  for (let isOver = false; !isOver; ) {
    if (signal.aborted) return undefined
    let steps = 0
    isOver = await runExport(engine, { tenant, id, isTimeShort: () => steps++ > 0 })
    await show(making)
  }
  progress.stop()
  return read(making)
}

async function read({ newContext, id }: Making): Promise<Export> {
  const record = await readRecord(newContext(), 'exp', id)
  if (!record) throw new Error(`There is no export ${id}.`)
  return record
}

async function show(making: Making): Promise<void> {
  const context = making.newContext()
  const record = await read(making)
  const run = await readExportRun(context, record)
  const far = await readExportProgress(context, record)
  const estimate = far && run ? `, about ${far.percent} %, ${far.etaSeconds} s to go` : ''
  making.progress.update(run?.rows ?? record.data.rows ?? 0, `export${estimate}`)
}

async function told(
  record: Export,
  files: ExportFiles,
  { tenant, data, out, json }: ExportFlags,
): Promise<void> {
  const { state, failure, rows = 0 } = record.data
  const [file] = record.data.files
  if (state !== 'DONE' || !file)
    throw new Error(`The export ${record.id} is ${state}${failure ? `: ${failure}` : ''}.`)
  const kept = join(exportsFolder(resolve(data)), tenant, record.id, file.name)
  if (out !== undefined) await copied(files, { tenant, exportId: record.id }, file, resolve(out))
  const path = out === undefined ? kept : resolve(out)
  const report = {
    id: record.id,
    rows,
    file: path,
    bytes: file.bytes,
    sha256: file.sha256,
    askedAt: record.meta.createdAt,
  }
  if (json) console.log(JSON.stringify(report, null, 2))
  else console.log(`${rows} contacts, as known at ${record.meta.createdAt}: ${path}\n${file.sha256}  SHA-256`)
}

/** @throws Error when what arrives is not what was made. */
async function copied(
  files: ExportFiles,
  folder: { readonly tenant: string; readonly exportId: string },
  file: ExportedFile,
  path: string,
): Promise<void> {
  const hash = createHash('sha256')
  const hashing = new Transform({
    transform: (chunk, _, next) => {
      hash.update(chunk)
      next(null, chunk)
    },
  })
  await pipeline(files.read(folder, file.name), hashing, createWriteStream(`${path}.part`))
  if (hash.digest('hex') !== file.sha256)
    throw new Error(`What was copied to ${path}.part is not the file that was made.`)
  await rename(`${path}.part`, path)
}
