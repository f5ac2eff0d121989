/**
 * Something that is waited for once, and kept. Not so a failure: a process that has no file left to open cannot load a chunk
 * now, and can in a second.
 */
export function promisedOnce<Made>(make: () => Promise<Made>): () => Promise<Made> {
  let made: Promise<Made> | undefined
  return () => {
    made ??= make().catch((error: unknown) => {
      made = undefined
      throw error
    })
    return made
  }
}
