/** Something in a tree: an employee and their manager, a unit and the one above it. */
type Branch = { readonly id: string; readonly parentId?: string | undefined }

/**
 * The same things, each after its parent. A parent that is not among them, or that would close a circle, counts as
 * none: `orphans` names those it was taken from.
 */
export function parentsFirst<Thing extends Branch>(
  things: readonly Thing[],
): { readonly sorted: readonly Thing[]; readonly orphans: ReadonlySet<string> } {
  const byId = new Map(things.map((thing) => [thing.id, thing]))
  const sorted = new Map<string, Thing>()
  const orphans = new Set<string>()

  for (const thing of things) {
    const path: Thing[] = []
    const onPath = new Set<string>()
    let at: Thing | undefined = thing
    while (at !== undefined && !sorted.has(at.id)) {
      path.push(at)
      onPath.add(at.id)
      const parent: string | undefined = at.parentId
      const next: Thing | undefined =
        parent === undefined || onPath.has(parent) ? undefined : byId.get(parent)
      if (parent !== undefined && next === undefined) orphans.add(at.id)
      at = next
    }
    for (const each of path.toReversed()) sorted.set(each.id, each)
  }
  return { sorted: [...sorted.values()], orphans }
}
