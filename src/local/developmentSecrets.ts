import { randomBytes } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { exportJWK, generateKeyPair, type JWK } from 'jose'
import * as z from 'zod'
import { StartError } from './startError.ts'

/** What a machine makes for itself, once. Worth nothing anywhere else. */
export type DevelopmentSecrets = {
  /** Signs development tokens: Ed25519. */
  readonly privateKey: JWK
  /** Seals cursors: 32 bytes, base64. */
  readonly cursorSecret: string
}

const Stored = z.object({
  privateKey: z.object({
    kty: z.literal('OKP'),
    crv: z.literal('Ed25519'),
    x: z.string().min(1),
    d: z.string().min(1),
    kid: z.string().min(1),
  }),
  cursorSecret: z.string().min(1),
})

/** @throws StartError when the file is there and cannot be used. */
export async function developmentSecrets(folder: string): Promise<DevelopmentSecrets> {
  const file = join(folder, 'development-secrets.json')
  const stored = read(file)
  if (stored) return stored

  const secrets = await newSecrets()
  try {
    // `wx`: of two processes that start at once, one wins, and both use what it wrote.
    writeFileSync(file, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600, flag: 'wx' })
    return secrets
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return developmentSecrets(folder)
    throw new StartError(`Cannot write ${file} (${(error as NodeJS.ErrnoException).code}).`)
  }
}

function read(file: string): DevelopmentSecrets | undefined {
  try {
    return Stored.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw new StartError(`Cannot use ${file}: delete it, and a new one is made.`)
  }
}

async function newSecrets(): Promise<DevelopmentSecrets> {
  const { privateKey } = await generateKeyPair('EdDSA', { extractable: true })
  return {
    privateKey: { ...(await exportJWK(privateKey)), kid: `development-${randomBytes(4).toString('hex')}` },
    cursorSecret: randomBytes(32).toString('base64'),
  }
}
