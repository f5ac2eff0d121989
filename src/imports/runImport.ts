import type { ImportOutcome } from '../usecases/import/planImport.ts'
import { type ApplyRecords, BATCH_SIZE } from './applyRecords.ts'
import { checkInput } from './checkInput.ts'
import { type Claim, claimOf, disjointBatch } from './disjointBatch.ts'
import {
  IMPORT_KINDS,
  type ImportAdapter,
  type ImportIssue,
  type ImportKind,
  type ImportOptions,
  type ImportRecord,
} from './importRecord.ts'
import { type ImportReport, ImportTally } from './importReport.ts'
import { refused, warning } from './issues.ts'
import { identityOf, referencesOf } from './references.ts'

export type ImportRun = {
  readonly adapter: ImportAdapter
  readonly path: string
  readonly options?: ImportOptions | undefined
  /** Writes the records. Without it, a dry run: all is read and checked, and nothing written. */
  readonly apply?: ApplyRecords | undefined
  readonly onIssue?: ((issue: ImportIssue) => void) | undefined
  readonly onProgress?: ((tally: ImportTally, kind: ImportKind) => void) | undefined
  /** Stops the import once the batch under way is written. */
  readonly signal?: AbortSignal | undefined
}

/** Records looked at to find those that are written together: of one party, and of nobody who is being written. */
const WINDOW = 2_000

/** While one batch is written, what follows from another is done, and a third is read for and planned. */
const BATCHES_AT_ONCE = 3

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
  readonly #seen = new Set<string>()
  readonly #underway = new Map<readonly Claim[], Promise<void>>()
  #waiting: Claim[] = []
  #kind: ImportKind = IMPORT_KINDS[0]

  constructor(run: ImportRun) {
    this.#run = run
  }

  /** @returns whether it was stopped. */
  async run(): Promise<boolean> {
    const { adapter, path, options, signal } = this.#run
    try {
      for await (const item of adapter.read(path, options)) {
        if (signal?.aborted) break
        if (item.kind === 'issue') this.#report(item)
        else await this.#take(item)
      }
      await this.#flush()
    } finally {
      // When one batch fails, the other is not left behind unfinished.
      await Promise.allSettled(this.#underway.values())
    }
    return signal?.aborted ?? false
  }

  async #take(record: ImportRecord): Promise<void> {
    if (record.kind !== this.#kind) await this.#nextKind(record.kind)
    this.tally.read(record.kind)
    const checked = this.#checked(record)
    if (checked === undefined) return
    this.#waiting.push(claimOf(checked))
    if (this.#waiting.length >= WINDOW) await this.#writeSome()
  }

  async #nextKind(kind: ImportKind): Promise<void> {
    if (IMPORT_KINDS.indexOf(kind) < IMPORT_KINDS.indexOf(this.#kind)) {
      throw new Error(`the adapter gave a record of kind ${kind} after one of kind ${this.#kind}`)
    }
    // What refers to others comes after all of them.
    await this.#flush()
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
    while (this.#waiting.length > 0 && !this.#run.signal?.aborted) await this.#writeSome()
    await Promise.all(this.#underway.values())
  }

  /** Begins the next batch, if there is a full one beside those under way; waits for one of these otherwise. */
  async #writeSome(): Promise<void> {
    const underway = [...this.#underway.keys()].flat()
    const { batch, rest } = disjointBatch(this.#waiting, BATCH_SIZE, underway)
    const isFull = batch.length === BATCH_SIZE || underway.length === 0
    if (!isFull || this.#underway.size === BATCHES_AT_ONCE) {
      return Promise.race(this.#underway.values())
    }
    this.#waiting = rest
    const done = this.#write(batch).then(() => void this.#underway.delete(batch))
    // A fault stays there, and is met by whoever next waits for a batch: until then it must not end the process.
    done.catch(() => undefined)
    this.#underway.set(batch, done)
  }

  async #write(claims: readonly Claim[]): Promise<void> {
    const batch = claims.map(({ record }) => record)
    const { apply } = this.#run
    if (apply === undefined) this.#tryOut(batch)
    else this.#note(batch, await apply(batch))
    this.#run.onProgress?.(this.tally, this.#kind)
  }

  #note(batch: readonly ImportRecord[], outcomes: readonly ImportOutcome[]): void {
    for (const [at, outcome] of outcomes.entries()) {
      const record = batch[at]
      if (record === undefined)
        throw new RangeError(`${outcomes.length} outcomes for ${batch.length} records`)
      if (outcome.kind === 'refused') this.#refuse(record, outcome.code, outcome.message)
      else this.tally.outcome(record.kind, outcome.kind)
    }
  }

  /** All that can be known without asking the store. */
  #tryOut(batch: readonly ImportRecord[]): void {
    for (const record of batch) {
      const missing = referencesOf(record).find((reference) => !this.#seen.has(reference))
      if (missing === undefined) continue
      const message = `refers to ${missing}, which the source does not have: it must be there from before`
      this.#report(warning(record.place, 'NOT_IN_SOURCE', message))
    }
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
