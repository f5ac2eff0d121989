import { createCipheriv, createDecipheriv, createHmac, createSecretKey, hkdfSync } from 'node:crypto'

/** Turns what a cursor must remember into text that its bearer can neither read nor change, and back. */
export type CursorSeal = {
  readonly seal: (content: string, boundTo: string) => string
  /** Undefined when it was not sealed here for just this. */
  readonly open: (cursor: string, boundTo: string) => string | undefined
}

const NONCE_BYTES = 12
const TAG_BYTES = 16

/**
 * Seals with AES-256-GCM. The nonce is a keyed hash of the content, so that equal pages have equal cursors, and no
 * nonce is ever used for two contents.
 *
 * @param secret at least 32 bytes.
 * @see RFC 8452 for why a nonce made from the content is safe against reuse.
 */
export function createCursorSeal(secret: Uint8Array): CursorSeal {
  // Keys as bytes are made into these anew by each call, for three quarters of its time.
  const derive = (label: string) =>
    createSecretKey(new Uint8Array(hkdfSync('sha256', secret, new Uint8Array(), label, 32)))
  const encryptionKey = derive('guanxi cursor encryption')
  const nonceKey = derive('guanxi cursor nonce')
  return {
    seal: (content, boundTo) => {
      const nonce = createHmac('sha256', nonceKey)
        .update(JSON.stringify([boundTo, content]))
        .digest()
        .subarray(0, NONCE_BYTES)
      const cipher = createCipheriv('aes-256-gcm', encryptionKey, nonce).setAAD(Buffer.from(boundTo))
      const sealed = Buffer.concat([cipher.update(content, 'utf8'), cipher.final()])
      return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url')
    },
    open: (cursor, boundTo) => {
      const bytes = Buffer.from(cursor, 'base64url')
      // Node's decoder forgives padding and strange letters; a cursor has one spelling.
      if (bytes.length <= NONCE_BYTES + TAG_BYTES || bytes.toString('base64url') !== cursor) return undefined
      const nonce = bytes.subarray(0, NONCE_BYTES)
      const tag = bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES)
      const decipher = createDecipheriv('aes-256-gcm', encryptionKey, nonce, { authTagLength: TAG_BYTES })
      decipher.setAAD(Buffer.from(boundTo)).setAuthTag(tag)
      try {
        const rest = bytes.subarray(NONCE_BYTES + TAG_BYTES)
        return Buffer.concat([decipher.update(rest), decipher.final()]).toString('utf8')
      } catch {
        return undefined
      }
    },
  }
}
