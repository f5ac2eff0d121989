/**
 * Something that follows from a thing alone: made when it is first asked for, and kept for as long as the thing is.
 *
 * @param make what else it is given must be the same for the same thing.
 */
export function oncePer<Thing extends object, Rest extends readonly unknown[], Made extends {}>(
  make: (thing: Thing, ...rest: Rest) => Made,
): (thing: Thing, ...rest: Rest) => Made {
  const made = new WeakMap<Thing, Made>()
  return (thing, ...rest) => {
    const known = made.get(thing)
    if (known !== undefined) return known
    const fresh = make(thing, ...rest)
    made.set(thing, fresh)
    return fresh
  }
}
