import { prefixOf, type RecordId } from '../../domain/recordId.ts'
import { AppError } from '../../errors.ts'
import { isKept, type KeptPrefix } from '../../store/recordKinds.ts'
import type { Deriver, Deriving } from './deriver.ts'
import type { Derivers } from './derivers.ts'

/** One generation of derived items, and all that makes them. */
export type Engine = {
  readonly deriving: Deriving
  readonly derivers: Derivers
  /**
   * The generation that is read. In one that is being built nothing is followed: what is counted in it is not all there, and
   * would raise alarms for nothing.
   */
  readonly isServing: boolean
}

export type DeriveOptions = {
  /** False in a rebuild, which derives everything anyway. */
  readonly withDependents?: boolean
  /** Whose dependents are being derived already, for which bases: nobody waits for themselves. */
  readonly underway?: ReadonlyMap<RecordId, string>
}

/** The derivers of a record's kind, whichever it is. */
export function deriversOf(
  { derivers }: Pick<Engine, 'derivers'>,
  id: RecordId,
): readonly Deriver<KeptPrefix>[] {
  const prefix = prefixOf(id)
  // The prefix decides the kind, which TypeScript cannot follow through the registry.
  return isKept(prefix) ? ((derivers[prefix] ?? []) as unknown as readonly Deriver<KeptPrefix>[]) : []
}

/** What goes by itself, if it is tried again: anything else is a fault of ours. */
export function isTransient(error: unknown): boolean {
  return error instanceof AppError && error.code === 'UNAVAILABLE'
}
