import { errors } from 'jose'
import { AppError } from '../../errors.ts'
import { type Fetch, fetchKeySet } from './fetchKeySet.ts'
import { type KeySource, keySourceOf, readKeySet } from './keySet.ts'
import { LONGEST_LIFETIME_SECONDS } from './tokenLifetime.ts'

/** What fetching needs of the world. */
export type KeyFetching = { readonly now: () => Date; readonly fetch: Fetch }

/** For how long what was fetched is used before it is fetched anew. */
const FRESH_MS = 10 * 60_000

/** Between fetches because a token names a key that is not there: anyone can make up such tokens. */
const COOLDOWN_MS = 30_000

/** Between attempts while the issuer does not answer. */
const RETRY_MS = 5_000

/** For how long keys serve on without an answer. After that, no token of before the outage is good anyway. */
const STALE_MS = LONGEST_LIFETIME_SECONDS.employee * 1000

type Kept = { readonly keys: KeySource; readonly at: number }

/**
 * An issuer's keys: of a JWKS document, or fetched from its https address when first asked for.
 *
 * @throws AppError UNAVAILABLE, from what is returned, when the issuer does not answer and nothing is kept.
 */
export function keySource(jwks: string | object, fetching: KeyFetching): KeySource {
  return typeof jwks === 'string' ? fetchedKeys(jwks, fetching) : keySourceOf(readKeySet(jwks))
}

function fetchedKeys(address: string, { now, fetch }: KeyFetching): KeySource {
  let kept: Kept | undefined
  let attempt: { readonly at: number; readonly failed: boolean } | undefined
  let running: Promise<void> | undefined

  /** One fetch at a time, whoever waits for it; none when the last one was just now. */
  async function refresh(): Promise<void> {
    const waitMs = attempt?.failed ? RETRY_MS : COOLDOWN_MS
    if (!running && attempt && now().getTime() - attempt.at < waitMs) return
    running ??= fetchOnce()
    await running
  }

  async function fetchOnce(): Promise<void> {
    const keySet = await fetchKeySet(address, fetch).catch(() => undefined)
    const at = now().getTime()
    attempt = { at, failed: !keySet }
    if (keySet) kept = { keys: keySourceOf(keySet), at }
    running = undefined
  }

  const ageMs = () => (kept ? now().getTime() - kept.at : Number.POSITIVE_INFINITY)

  return async (header, token) => {
    if (ageMs() >= FRESH_MS) await refresh()
    if (!kept || ageMs() >= STALE_MS) throw unavailable()
    try {
      return await kept.keys(header, token)
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey)) throw error
    }
    await refresh()
    // It may be signed with a key that we have not heard of: then nobody is told that the token is bad.
    if (attempt?.failed) throw unavailable()
    return kept.keys(header, token)
  }
}

function unavailable(): AppError {
  return new AppError('UNAVAILABLE', 'The keys of the token issuer cannot be had now.', {
    retryAfterSeconds: RETRY_MS / 1000,
  })
}
