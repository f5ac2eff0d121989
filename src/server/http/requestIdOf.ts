/**
 * The id that an answer and our reports carry: the caller's own when it is harmless in a log and in a
 * header, a new one otherwise.
 */
export function requestIdOf(given: string | undefined, randomBytes: (length: number) => Uint8Array): string {
  if (given && /^[A-Za-z0-9._-]{1,64}$/.test(given)) return given
  return Buffer.from(randomBytes(16)).toString('hex')
}
