import { createHash } from 'node:crypto'
import type { CryptoKey, JWTHeaderParameters, JWTPayload, KeyObject } from 'jose'
import { recentlyUsed } from '../../recentlyUsed.ts'
import type { Viewer } from '../viewer.ts'

/** A token whose signature is right, and what it says. */
export type KnownToken = {
  readonly header: JWTHeaderParameters
  readonly claims: JWTPayload
  readonly viewer: Viewer
  /** What it was verified with. Of another key, even of the same letters, it is not known. */
  readonly key: CryptoKey | KeyObject | Uint8Array
}

/** Tokens that were verified a moment ago: programs send one again and again. */
export type KnownTokens = {
  readonly find: (token: string) => KnownToken | undefined
  readonly add: (token: string, known: KnownToken) => void
}

/** About a kilobyte each. */
const MOST_KNOWN = 1_000

/** Only what was verified is added, so that nobody without a token fills it. */
export function createKnownTokens(most = MOST_KNOWN): KnownTokens {
  const known = recentlyUsed<KnownToken>(most)
  return {
    find: (token) => known.find(idOf(token)),
    add: (token, verified) => known.keep(idOf(token), verified),
  }
}

/** Of every letter of it, signature and all. The token itself is worth stealing, and is not kept. */
function idOf(token: string): string {
  return createHash('sha256').update(token).digest('base64')
}
