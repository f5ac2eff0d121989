import type { Instant } from '../../domain/instant.ts'
import { knownUpTo } from './knownUpTo.ts'

/** Up to when everything derived is complete, in words. */
export async function derivedText(upTo: () => Promise<Instant | undefined>): Promise<string> {
  const at = await knownUpTo(upTo)
  return at === undefined ? 'not yet' : `up to ${at}, and kept so each second`
}
