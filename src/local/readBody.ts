import type { IncomingMessage } from 'node:http'

/**
 * The request's body, or its first `mostBytes` + 1 bytes: enough for whoever judges its length, and never
 * more than that in memory.
 *
 * @throws Error when the caller hangs up before the end.
 */
export async function readBody(request: IncomingMessage, mostBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    chunks.push(chunk)
    length += chunk.length
    if (length > mostBytes) break
  }
  return Buffer.concat(chunks).subarray(0, mostBytes + 1)
}
