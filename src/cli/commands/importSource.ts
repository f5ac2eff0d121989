import { join, resolve } from 'node:path'
import { ADAPTERS } from '../../imports/adapters.ts'
import { countRecords } from '../../imports/countRecords.ts'
import type { ImportAdapter, ImportOptions } from '../../imports/importRecord.ts'
import type { ImportReport } from '../../imports/importReport.ts'
import { type IssueFile, issueFile } from '../../imports/issueFile.ts'
import { present } from '../../imports/present.ts'
import { type ImportRun, runImport } from '../../imports/runImport.ts'
import { applyImport, startImport } from '../../usecases/import/importBatch.ts'
import { newImportMemory } from '../../usecases/import/importMemory.ts'
import { EXIT } from '../exitCodes.ts'
import { interruptible } from '../interrupts.ts'
import { importText } from '../printImport.ts'
import { NO_PROGRESS, type Progress, progressOf } from '../progress.ts'
import { type DataFlags, withLocal } from '../withLocal.ts'

type Flags = DataFlags & {
  readonly dryRun: boolean
  readonly json: boolean
  readonly refused?: string
  readonly issues?: string
  readonly asOf?: string
  readonly timeZone?: string
  readonly host: readonly string[]
}

/** `guanxi import <adapter> <path>` */
export async function importSource(adapterName: string, path: string, flags: Flags): Promise<void> {
  const adapter = ADAPTERS.find(({ name }) => name === adapterName)
  if (adapter === undefined) throw new RangeError(`no adapter ${adapterName}`)
  const options = present({ asOf: flags.asOf, timeZone: flags.timeZone, hostIds: flags.host })
  const source = { adapter, path, options }
  const { report, refusedFile } = await interruptible(async (signal) => {
    // What cannot be read at all fails here, before anything is written.
    const total = await countRecords(adapter, source, signal)
    const progress = flags.json ? NO_PROGRESS : progressOf(total)
    try {
      return flags.dryRun
        ? await dryRun({ ...source, signal }, flags, progress)
        : await write({ ...source, signal }, flags, progress)
    } finally {
      progress.stop()
    }
  })
  console.log(flags.json ? JSON.stringify(report, null, 2) : importText(report, refusedFile))
  process.exitCode = report.stopped ? EXIT.interrupted : report.refused > 0 ? EXIT.refused : EXIT.done
}

type Source = {
  readonly adapter: ImportAdapter
  readonly path: string
  readonly options: ImportOptions
  readonly signal: AbortSignal
}

type Ended = { readonly report: ImportReport; readonly refusedFile: string | undefined }

async function dryRun(source: Source, flags: Flags, progress: Progress): Promise<Ended> {
  return watched(source, { ...flags, name: `${source.adapter.name}.dry-run` }, progress)
}

async function write(source: Source, flags: Flags, progress: Progress): Promise<Ended> {
  return withLocal(flags, async (newContext) => {
    const batchId = await startImport(newContext(), `${source.adapter.name} ${source.path}`)
    const memory = newImportMemory()
    const run = {
      ...source,
      apply: (records) => applyImport(newContext(), batchId, records, memory),
    } satisfies ImportRun
    const { report, refusedFile } = await watched(run, { ...flags, name: batchId }, progress)
    return { report: { ...report, batchId }, refusedFile }
  })
}

/** @param files where issues go; `name` names the file of refused rows when no other is asked for. */
async function watched(
  run: ImportRun,
  files: Flags & { readonly name: string },
  progress: Progress,
): Promise<Ended> {
  const refused = issueFile(
    resolve(files.refused ?? join(files.data, 'imports', `${files.name}.refused.csv`)),
  )
  const all = files.issues === undefined ? undefined : issueFile(resolve(files.issues))
  const started = performance.now()
  try {
    const report = await runImport({
      ...run,
      onIssue: (issue) => {
        if (issue.severity === 'refused') refused.add(issue)
        all?.add(issue)
      },
      onProgress: ({ done }, kind) => progress.update(done, kind),
    })
    const durationMs = Math.round(performance.now() - started)
    return { report: { ...report, durationMs }, refusedFile: pathIfAny(refused) }
  } finally {
    all?.close()
    refused.close()
  }
}

function pathIfAny({ path, begun }: IssueFile): string | undefined {
  return begun() ? path : undefined
}
