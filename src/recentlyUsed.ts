/** Things by name, of which those that were used last are kept. */
export type RecentlyUsed<Thing> = {
  readonly find: (name: string) => Thing | undefined
  /** In the place of what had the name. What is too heavy for all the room there is is not kept, and nor is anything else. */
  readonly keep: (name: string, thing: Thing, weight?: number) => void
}

/** @param most what all of them may weigh together: of each, 1 unless it is told otherwise. */
export function recentlyUsed<Thing>(most: number): RecentlyUsed<Thing> {
  /** In the order of their last use: a Map goes through its keys as they were set. */
  const kept = new Map<string, { readonly thing: Thing; readonly weight: number }>()
  let weightKept = 0

  function forget(name: string): void {
    weightKept -= kept.get(name)?.weight ?? 0
    kept.delete(name)
  }

  return {
    find: (name) => {
      const found = kept.get(name)
      if (!found) return undefined
      kept.delete(name)
      kept.set(name, found)
      return found.thing
    },
    keep: (name, thing, weight = 1) => {
      forget(name)
      kept.set(name, { thing, weight })
      weightKept += weight
      for (const oldest of kept.keys()) {
        if (weightKept <= most) return
        forget(oldest)
      }
    },
  }
}
