import type { Count } from '../../domain/count.ts'
import type { Instant } from '../../domain/instant.ts'
import type { RecordId } from '../../domain/recordId.ts'
import type { KeptPrefix, RecordByPrefix } from '../../store/recordKinds.ts'
import type { Placed } from '../../store/storedRecord.ts'
import type { StoredItem } from '../../store/table.ts'
import type { Attempt } from '../command.ts'
import type { WalkName } from './walks.ts'

/** What is derived from one record and from what it depends on. Nothing else is remembered of either. */
export type Derived = {
  readonly counts: readonly Count[]
  /**
   * Items that stand for it elsewhere, whole: put when they are new or say something else, deleted when they are gone. The
   * epoch is a part of their keys, between `#`: each generation has its own.
   */
  readonly items?: readonly StoredItem[]
  /** When time alone makes something else follow. Undefined when nothing will. */
  readonly wakeAt?: Instant | undefined
  /** What the derivations of others stand on: when it is another text than before, they are made anew. */
  readonly basis?: string
}

/** The generation of derived items: a rebuild makes the next one beside the one that is read. */
export type Epoch = string

export type Deriving = {
  /** As an operator, `system:stream` or `system:clock`. Its `change.at` is now. */
  readonly attempt: Attempt
  readonly epoch: Epoch
}

export type DependentsPage = { readonly ids: readonly RecordId[]; readonly after?: string }

/** How everything that follows from one kind of record is made. Called for duplicates, late, twice at once: always with the same result. */
export type Deriver<P extends KeptPrefix> = {
  /**
   * What is derived from each of these, as they are now. Withdrawn records are not asked about: nothing is derived from them.
   * Reads what it needs for all of them together, consistently.
   */
  readonly derive?: (
    deriving: Deriving,
    records: readonly Placed<RecordByPrefix[P]>[],
  ) => Promise<readonly Derived[]>
  /**
   * Brings other records to what follows from this one, withdrawn or not: raises an alert, opens an obligation. Reads what is
   * now, writes on conditions; does nothing when all is as it should be: `guanxi verify` takes whoever would write, or would be
   * called again earlier, for one that has not been called.
   *
   * @returns when to be called again although nothing has changed.
   */
  readonly follow?: (deriving: Deriving, record: Placed<RecordByPrefix[P]>) => Promise<Instant | undefined>
  /** Whose derivations stand on this record: some, and where to go on. Called when `basis` has changed. */
  readonly dependents?: (
    deriving: Deriving,
    record: Placed<RecordByPrefix[P]>,
    page: { readonly was: string | undefined; readonly after: string | undefined },
  ) => Promise<DependentsPage>
  /**
   * Instead of `dependents`, where the derivations of all records of some kind stand on this one: the walk through them, unless
   * its change asks for none. One walk follows whatever changed before it began. Called when `basis` has changed.
   */
  readonly walk?: (record: Placed<RecordByPrefix[P]>, was: string | undefined) => WalkName | undefined
}
