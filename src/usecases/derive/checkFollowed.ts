import { earliest } from '../../domain/instant.ts'
import { pathOf, SORT_KEYS } from '../../store/keys.ts'
import type { Key, Table, Write } from '../../store/table.ts'
import { mapAtMost } from '../mapAtMost.ts'
import type { Computed } from './computeDerived.ts'
import type { DerivedFault } from './derivedTally.ts'
import { deriversOf, type Engine, isTransient } from './engine.ts'

const AT_ONCE = 50

/** Followers bring things to what they should be, and do nothing when they are: whoever would write anything has not been at work. */
class WouldWrite extends Error {
  readonly key: Key

  constructor(key: Key) {
    super(`${pathOf(key)} is to be written`)
    this.key = key
  }
}

/** What should have followed from these records, and has not: missing, said otherwise, or never looked at again. Writes nothing. */
export async function checkFollowed(
  engine: Engine,
  followed: readonly Computed[],
): Promise<readonly DerivedFault[]> {
  const looking = lookingOnly(engine)
  return (await mapAtMost(AT_ONCE, followed, (each) => faultsOf(looking, each))).flat()
}

async function faultsOf(engine: Engine, { id, record, marker }: Computed): Promise<readonly DerivedFault[]> {
  if (!record) return []
  const faults: DerivedFault[] = []
  let next: string | undefined
  for (const { follow } of deriversOf(engine, id)) {
    try {
      next = earliest([next, await follow?.(engine.deriving, record)])
    } catch (error) {
      if (isTransient(error)) throw error
      const kind = error instanceof WouldWrite ? 'FOLLOWING' : 'FAULTY'
      const message = error instanceof WouldWrite ? error.message : String(error)
      faults.push({ kind, what: id, message })
    }
  }
  if (next !== undefined && (marker.wakeAt === undefined || marker.wakeAt > next)) {
    const message = `it is to be followed at ${next}, but will be at ${marker.wakeAt ?? 'never'}`
    faults.push({ kind: 'FOLLOWING', what: id, message })
  }
  return faults
}

/** The same engine, which reads and ends at its first write. */
function lookingOnly(engine: Engine): Engine {
  const { attempt } = engine.deriving
  const { context } = attempt
  const table: Table = {
    ...context.table,
    transact: async (writes) => {
      throw new WouldWrite(foremost(writes))
    },
    update: async ({ key }) => {
      throw new WouldWrite(key)
    },
    batchWrite: async (writes) => {
      const [first] = writes
      if (first) throw new WouldWrite('put' in first ? first.put : first.delete)
    },
  }
  const audit: typeof context.audit = {
    ...context.audit,
    write: async (_, writes) => {
      throw new WouldWrite(foremost(writes))
    },
  }
  return {
    ...engine,
    deriving: { ...engine.deriving, attempt: { ...attempt, context: { ...context, table, audit } } },
  }
}

/** The record that is written, where there is one: what else is written with it says less. */
function foremost(writes: readonly Write[]): Key {
  const keys = writes.filter(({ kind }) => kind !== 'check').map(keyOf)
  const key = keys.find(({ sk }) => sk === SORT_KEYS.record) ?? keys[0]
  if (!key) throw new RangeError('a transaction would write nothing')
  return { pk: key.pk, sk: key.sk }
}

function keyOf(write: Write): Key {
  return write.kind === 'put' ? write.item : write.key
}
