import { BatchPool } from './batchPool.ts'
import { checkInput } from './checkInput.ts'
import { type ApplyRecords, BATCH_SIZE } from './importOutcome.ts'
import {
  IMPORT_KINDS,
  type ImportAdapter,
  type ImportIssue,
  type ImportKind,
  type ImportRecord,
} from './importRecord.ts'
import { type ImportReport, ImportTally } from './importReport.ts'
import { refused, warning } from './issues.ts'
import { identityOf, referencesOf } from './references.ts'

export type ImportRun = {
  readonly adapter: ImportAdapter
  readonly path: string
  /** Writes the records. Without it, a dry run: all is read and checked, and nothing written. */
  readonly apply?: ApplyRecords | undefined
  readonly onIssue?: ((issue: ImportIssue) => void) | undefined
  readonly onProgress?: ((tally: ImportTally, kind: ImportKind) => void) | undefined
  /** Stops the import once the batches under way are written. */
  readonly signal?: AbortSignal | undefined
}

/** Batches written at the same time. */
const CONCURRENCY = 8

/** Records that may refer to others of their kind, whom they must not overtake. */
const IN_TREES: readonly ImportKind[] = ['orgUnit', 'employee']

/**
 * Reads a source and writes what it says, kind after kind. What was written before is left as it is, so that an import
 * that was stopped, or has failed, is simply run again.
 *
 * @throws Error when the source cannot be read, or writing fails for good: what is written until then stays.
 */
export async function runImport(run: ImportRun): Promise<Omit<ImportReport, 'batchId' | 'durationMs'>> {
  const runner = new Runner(run)
  const stopped = await runner.run()
  const { adapter, path, apply } = run
  return { adapter: adapter.name, path, dryRun: apply === undefined, stopped, ...runner.tally.report() }
}

class Runner {
  readonly tally = new ImportTally()
  readonly #run: ImportRun
  readonly #pool = new BatchPool(CONCURRENCY)
  readonly #seen = new Set<string>()
  #batch: ImportRecord[] = []
  /** What is in the batch, by identity. */
  #inBatch = new Set<string>()
  #kind: ImportKind = IMPORT_KINDS[0]

  constructor(run: ImportRun) {
    this.#run = run
  }

  /** @returns whether it was stopped. */
  async run(): Promise<boolean> {
    const { adapter, path, signal } = this.#run
    try {
      for await (const item of adapter.read(path)) {
        if (signal?.aborted) break
        if (item.kind === 'issue') this.#report(item)
        else await this.#take(item)
      }
      if (!signal?.aborted) await this.#flush()
    } finally {
      await this.#pool.drain()
    }
    return signal?.aborted ?? false
  }

  async #take(record: ImportRecord): Promise<void> {
    if (record.kind !== this.#kind) await this.#nextKind(record.kind)
    this.tally.read(record.kind)
    const checked = this.#checked(record)
    if (checked === undefined) return
    const tree = IN_TREES.includes(record.kind)
    if (tree && referencesOf(record).some((reference) => this.#inBatch.has(reference))) {
      await this.#flush()
      await this.#pool.drain()
    }
    this.#batch.push(checked)
    this.#inBatch.add(identityOf(record))
    if (this.#batch.length === BATCH_SIZE) await this.#flush()
  }

  async #nextKind(kind: ImportKind): Promise<void> {
    if (IMPORT_KINDS.indexOf(kind) < IMPORT_KINDS.indexOf(this.#kind)) {
      throw new Error(`the adapter gave a record of kind ${kind} after one of kind ${this.#kind}`)
    }
    await this.#flush()
    // What refers to others comes after all of them.
    await this.#pool.drain()
    this.#kind = kind
  }

  /** The record as SDL reads it; undefined when it was refused. */
  #checked(record: ImportRecord): ImportRecord | undefined {
    const checked = checkInput(record.kind, record.input)
    if (checked.kind === 'invalid') {
      return this.#refuse(record, 'INVALID', checked.faults.join('; '))
    }
    const identity = identityOf(record)
    if (this.#seen.has(identity)) {
      return this.#refuse(record, 'DUPLICATE_ID', `the source has ${record.input.source.externalId} twice`)
    }
    this.#seen.add(identity)
    return { ...record, input: checked.input } as ImportRecord
  }

  async #flush(): Promise<void> {
    const batch = this.#batch
    this.#batch = []
    this.#inBatch = new Set()
    if (batch.length === 0) return
    const { apply } = this.#run
    if (apply === undefined) this.#tryOut(batch)
    else await this.#pool.start(() => this.#write(batch, apply))
  }

  async #write(batch: readonly ImportRecord[], apply: ApplyRecords): Promise<void> {
    const outcomes = await apply(batch)
    for (const [at, outcome] of outcomes.entries()) {
      const record = batch[at]
      if (record === undefined)
        throw new RangeError(`${outcomes.length} outcomes for ${batch.length} records`)
      if (outcome.kind === 'refused') this.#refuse(record, outcome.code, outcome.message)
      else this.tally.outcome(record.kind, outcome.kind)
    }
    this.#run.onProgress?.(this.tally, this.#kind)
  }

  /** All that can be known without asking the store. */
  #tryOut(batch: readonly ImportRecord[]): void {
    for (const record of batch) {
      const missing = referencesOf(record).find((reference) => !this.#seen.has(reference))
      if (missing === undefined) continue
      const message = `refers to ${missing}, which the source does not have: it must be there from before`
      this.#report(warning(record.place, 'NOT_IN_SOURCE', message))
    }
    this.#run.onProgress?.(this.tally, this.#kind)
  }

  #refuse({ kind, place }: ImportRecord, code: string, message: string): undefined {
    this.tally.outcome(kind, 'refused')
    this.#report(refused(place, code, message))
  }

  #report(issue: ImportIssue): void {
    this.tally.issue(issue)
    this.#run.onIssue?.(issue)
  }
}
