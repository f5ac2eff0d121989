import { type KeySet, readKeySet } from './keySet.ts'
import { parseUniqueJson } from './parseUniqueJson.ts'

export type Fetch = (address: string, init: RequestInit) => Promise<Response>

const TIMEOUT_MS = 3_000
const LARGEST_BYTES = 64 * 1024

/**
 * Fetches a JWKS document: from this address and no other it may point to, within 3 seconds, up to 64 KB
 * after any inflating.
 *
 * @throws Error when no keys that can be used come of it.
 */
export async function fetchKeySet(address: string, fetch: Fetch): Promise<KeySet> {
  const response = await fetch(address, {
    // A redirect is where an open one at the issuer's, or a wrong proxy, would give us others' keys.
    redirect: 'error',
    // A connection kept while a Lambda function sleeps is often dead when it wakes.
    headers: { accept: 'application/jwk-set+json, application/json', connection: 'close' },
    signal: AbortSignal.timeout(TIMEOUT_MS),
  })
  if (response.status !== 200) {
    await response.body?.cancel()
    throw new Error(`The token issuer's keys came with status ${response.status}`)
  }
  const keySet = readKeySet(parseUniqueJson(await textOf(response)))
  if (keySet.faults.length > 0) throw new Error(`The token issuer's document ${keySet.faults.join(', ')}`)
  return keySet
}

async function textOf({ body }: Response): Promise<string> {
  const chunks: Uint8Array[] = []
  let bytes = 0
  // Leaving the loop cancels the rest.
  for await (const chunk of body ?? []) {
    bytes += chunk.byteLength
    if (bytes > LARGEST_BYTES) throw new Error(`The token issuer's keys are over ${LARGEST_BYTES} bytes`)
    chunks.push(chunk)
  }
  return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks))
}
