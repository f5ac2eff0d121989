import { MOST_WRITES } from '../../store/dynamoTable.ts'
import { pathOf } from '../../store/keys.ts'
import type { Key, Write } from '../../store/table.ts'

export type PlannedWrites = { readonly writes: readonly Write[] }

/**
 * Packs plans into transactions of up to so many writes: many records for one round trip. Two that touch the same item do
 * not go together: the first goes, the other goes `alone`, after it, planned anew on what the first has left.
 */
export function groupsOf<Planned extends PlannedWrites>(
  plans: readonly Planned[],
  most = MOST_WRITES,
): { readonly groups: readonly (readonly Planned[])[]; readonly alone: readonly Planned[] } {
  const touched = new Set<string>()
  const groups: Planned[][] = []
  const alone: Planned[] = []
  let room = 0
  for (const plan of plans) {
    const paths = plan.writes.map((write) => pathOf(keyOf(write)))
    if (plan.writes.length > most || paths.some((path) => touched.has(path))) {
      alone.push(plan)
      continue
    }
    for (const path of paths) touched.add(path)
    if (plan.writes.length > room) {
      groups.push([])
      room = most
    }
    groups.at(-1)?.push(plan)
    room -= plan.writes.length
  }
  return { groups, alone }
}

function keyOf(write: Write): Key {
  return write.kind === 'put' ? write.item : write.key
}
