import { MOST_WRITES } from '../../store/dynamoTable.ts'
import { foldedWrite } from '../../store/foldedWrite.ts'
import { pathOf } from '../../store/keys.ts'
import type { Write } from '../../store/table.ts'

export type PlannedWrites = { readonly writes: readonly Write[] }

/** Plans that are written in one transaction. */
export type ImportGroup<Planned> = { readonly plans: readonly Planned[]; readonly writes: readonly Write[] }

/**
 * Packs plans into transactions of up to so many writes: many records for one round trip. What several of them write is written
 * once, as the last of them leaves it. Where that cannot be, the first goes, the other goes `alone`, after it, planned anew on
 * what the first has left.
 */
export function groupsOf<Planned extends PlannedWrites>(
  plans: readonly Planned[],
  most = MOST_WRITES,
): { readonly groups: readonly ImportGroup<Planned>[]; readonly alone: readonly Planned[] } {
  const groups: OpenGroup<Planned>[] = []
  const groupOf = new Map<string, OpenGroup<Planned>>()
  const alone: Planned[] = []
  for (const plan of plans) {
    const writes = new Map(plan.writes.map((write) => [pathOf(keyOf(write)), write]))
    const touched = new Set([...writes.keys()].flatMap((path) => groupOf.get(path) ?? []))
    const [home = groups.find((group) => group.writes.size + writes.size <= most) ?? newGroup(groups)] =
      touched
    const after = foldedInto(home.writes, writes)
    const isWhole = writes.size === plan.writes.length
    if (!isWhole || touched.size > 1 || !after || after.size > most) {
      alone.push(plan)
      continue
    }
    home.writes = after
    home.plans.push(plan)
    for (const path of writes.keys()) groupOf.set(path, home)
  }
  const filled = groups.filter((group) => group.plans.length > 0)
  return {
    groups: filled.map((group) => ({ plans: group.plans, writes: [...group.writes.values()] })),
    alone,
  }
}

type OpenGroup<Planned> = { readonly plans: Planned[]; writes: ReadonlyMap<string, Write> }

function newGroup<Planned>(groups: OpenGroup<Planned>[]): OpenGroup<Planned> {
  const group = { plans: [], writes: new Map() }
  groups.push(group)
  return group
}

/** Undefined when what is there already cannot be written as both would have it. */
function foldedInto(
  there: ReadonlyMap<string, Write>,
  more: ReadonlyMap<string, Write>,
): ReadonlyMap<string, Write> | undefined {
  const all = new Map(there)
  for (const [path, write] of more) {
    const known = there.get(path)
    const folded = known ? foldedWrite(known, write) : write
    if (!folded) return undefined
    all.set(path, folded)
  }
  return all
}

function keyOf(write: Write) {
  return write.kind === 'put' ? write.item : write.key
}
