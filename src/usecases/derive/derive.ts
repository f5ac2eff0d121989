import type { RecordId } from '../../domain/recordId.ts'
import { beforeNextTry } from '../command.ts'
import type { Faulty } from './computeDerived.ts'
import { deriveOnce } from './deriveOnce.ts'
import { type DeriveOptions, deriversOf, type Engine } from './engine.ts'
import { toDeadLetters } from './toDeadLetters.ts'

export type DeriveReport = {
  /** How many had something to write. */
  readonly changed: number
  /** From which nothing could be derived, for a fault of ours. */
  readonly faulty: readonly RecordId[]
}

/**
 * Brings everything that is derived from these records to what follows from them now: what is counted of them, what stands
 * for them elsewhere, what is derived from others because of them, and what they make happen. Done for duplicates, in any
 * order, by two at once, or begun and broken off, the result is the same: see docs/adr/0020.
 *
 * @throws AppError UNAVAILABLE when time is over; what is left is done by whoever derives them next.
 */
export async function derive(
  engine: Engine,
  ids: readonly RecordId[],
  options: DeriveOptions = {},
): Promise<DeriveReport> {
  const { context } = engine.deriving.attempt
  const faulty = new Map<RecordId, Faulty>()
  const changed = new Set<RecordId>()
  let open: readonly RecordId[] = [...new Set(ids)].filter((id) => deriversOf(engine, id).length > 0)
  for (let tries = 0; open.length > 0; tries += 1) {
    if (tries > 0) await beforeNextTry(context, tries)
    const result = await deriveOnce(engine, open, {
      ...options,
      isEachAlone: tries > 0,
      deriveOthers: (others, more) => derive(engine, others, { ...options, ...more }),
    })
    for (const each of result.faulty) faulty.set(each.id, each)
    for (const id of result.changed) changed.add(id)
    open = result.refused
  }
  await toDeadLetters(engine, [...faulty.values()])
  return { changed: changed.size, faulty: [...faulty.keys()] }
}
