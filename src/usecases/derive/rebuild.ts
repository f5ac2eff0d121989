import type { RecordId } from '../../domain/recordId.ts'
import { type Epochs, epochAfter, epochsWrite, findEpochs } from '../../store/derivedEpochs.ts'
import { clockUndone } from '../../store/freshness.ts'
import type { TenantScan } from '../../store/tenantScan.ts'
import type { RequestContext } from '../context.ts'
import { allRecords } from './allRecords.ts'
import { derive } from './derive.ts'
import { DERIVERS, type Derivers } from './derivers.ts'
import type { Engine } from './engine.ts'
import { enginesOf } from './openEngines.ts'
import { sweepEpochs } from './sweepEpochs.ts'

export type RebuildReport = {
  /** The generation that is read from now on. */
  readonly epoch: string
  readonly records: number
  /** How often all records were gone through: the last time there was nothing more to write. */
  readonly passes: number
  /** Records from which nothing could be derived: `guanxi dead-letters list` says why. */
  readonly faulty: readonly RecordId[]
  /** Items of generations that nobody reads any more. */
  readonly swept: number
}

export type RebuildOptions = {
  /** A new one for each batch: what it has loaded grows old. */
  readonly newContext: () => RequestContext
  readonly scan: TenantScan
  readonly derivers?: Derivers
  /** Told of each pass how far it has come. */
  readonly onRecords?: (count: number, pass: number) => void
  readonly signal?: AbortSignal | undefined
}

/** Numbers that are made of other numbers settle in so many passes, with room to spare. */
const MOST_PASSES = 10

/** Longer than any request that has seen which generation is read. */
const STILL_READ_MS = 15_000

/**
 * Makes everything derived anew beside what is read, from the records alone, and then lets it be read. While it is at work,
 * the stream's handler keeps up both. Broken off, the next goes on with the same generation.
 *
 * @throws Error when it cannot be finished, with what is read left as it was.
 */
export async function rebuild(options: RebuildOptions): Promise<RebuildReport> {
  const { newContext, scan, derivers = DERIVERS } = options
  const epochs = await beginning(newContext())
  const { building } = epochs
  const before = await sweepEpochs(newContext(), { scan, kept: epochs })
  const result = await passes(options, () => buildingEngine(newContext(), epochs, derivers))
  const context = newContext()
  const after = { serving: building }
  const { tenant } = context.viewer
  const writes = [epochsWrite(tenant, epochs, after), clockUndone(tenant)]
  if ((await context.table.transact(writes)).kind === 'refused') {
    throw new Error('Another rebuild has ended meanwhile, or was given up. Begin again.')
  }
  await context.app.sleep(STILL_READ_MS)
  const swept = before + (await sweepEpochs(newContext(), { scan, kept: after }))
  return { epoch: building, ...result, swept }
}

/** Gives up a rebuild that was begun. @returns false when there is none. */
export async function cancelRebuild({
  newContext,
  scan,
}: Pick<RebuildOptions, 'newContext' | 'scan'>): Promise<boolean> {
  const context = newContext()
  const { tenant } = context.viewer
  const epochs = await findEpochs(context.table, tenant)
  if (epochs.building === undefined) return false
  const kept = { serving: epochs.serving }
  if ((await context.table.transact([epochsWrite(tenant, epochs, kept)])).kind === 'refused') {
    throw new Error('A rebuild has ended meanwhile.')
  }
  await sweepEpochs(newContext(), { scan, kept })
  return true
}

async function beginning({
  table,
  viewer,
}: RequestContext): Promise<Required<Epochs> & { building: string }> {
  const epochs = await findEpochs(table, viewer.tenant)
  const { serving, building } = epochs
  if (building !== undefined) return { serving, building }
  const begun = { serving, building: epochAfter(serving) }
  if ((await table.transact([epochsWrite(viewer.tenant, epochs, begun)])).kind === 'refused') {
    throw new Error('Another rebuild has begun meanwhile.')
  }
  return begun
}

function buildingEngine(context: RequestContext, epochs: Epochs, derivers: Derivers): Engine {
  const [, engine] = enginesOf(context, epochs, derivers)
  if (!engine) throw new RangeError('there is no generation to build')
  return engine
}

async function passes(
  { scan, onRecords, signal }: RebuildOptions,
  newEngine: () => Engine,
): Promise<Pick<RebuildReport, 'records' | 'passes' | 'faulty'>> {
  const faulty = new Set<RecordId>()
  for (let pass = 1; pass <= MOST_PASSES; pass += 1) {
    let [records, changed] = [0, 0]
    for await (const ids of allRecords(newEngine(), scan)) {
      signal?.throwIfAborted()
      const open = ids.filter((id) => !faulty.has(id))
      const report = await derive(newEngine(), open, { withDependents: false })
      for (const id of report.faulty) faulty.add(id)
      changed += report.changed
      records += ids.length
      onRecords?.(ids.length, pass)
    }
    if (changed === 0) return { records, passes: pass, faulty: [...faulty] }
  }
  throw new Error(
    `After ${MOST_PASSES} passes there was still something to write. Stop who writes so much, and begin again: it goes on.`,
  )
}
