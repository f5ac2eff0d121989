import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createVerifier } from '../../src/access/token/verifyToken.ts'
import type { Viewer } from '../../src/access/viewer.ts'
import { type DevelopmentIssuer, developmentIssuer } from '../../src/local/developmentIssuer.ts'
import { developmentSecrets } from '../../src/local/developmentSecrets.ts'
import { issuersOf } from '../support/tokens.ts'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'guanxi-issuer-'))
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

const verifierOf = ({ tokenIssuers }: DevelopmentIssuer, now?: () => Date) =>
  createVerifier(issuersOf(tokenIssuers), now)

describe('the development issuer', () => {
  const viewers: Viewer[] = [
    { kind: 'operator', tenant: 'demo', subject: 'local' },
    { kind: 'employee', tenant: 'demo', subject: 'emp_01JAMXQZ1V0000000000000000' },
    { kind: 'partner', tenant: 'other-bank', subject: 'acme', purpose: 'RISK_MANAGEMENT' },
  ]
  it.each(viewers)('gives tokens that say who asks: $kind', async (viewer) => {
    const issuer = developmentIssuer(await developmentSecrets(folder))
    expect(await verifierOf(issuer).verify(`Bearer ${await issuer.issue(viewer)}`)).toEqual(viewer)
  })

  it.each([
    [12, viewers[0], undefined],
    [12, viewers[1], undefined],
    [1, viewers[2], undefined],
    [0.5, viewers[0], 1800],
  ] as const)('gives them for %d hours, unless asked for less', async (hours, viewer, lifetimeSeconds) => {
    const issuedAt = new Date('2026-03-09T00:00:00Z')
    const issuer = developmentIssuer(await developmentSecrets(folder), () => issuedAt)
    const token = await issuer.issue(viewer as Viewer, lifetimeSeconds)
    const hoursLater = (later: number) =>
      verifierOf(issuer, () => new Date(issuedAt.getTime() + later * 3_600_000)).verify(`Bearer ${token}`)
    await expect(hoursLater(hours - 0.01)).resolves.toEqual(viewer)
    await expect(hoursLater(hours + 0.01)).rejects.toThrow('it has expired')
  })

  it('publishes its public key only', async () => {
    const { privateKey } = await developmentSecrets(folder)
    expect(developmentIssuer({ privateKey }).tokenIssuers).not.toContain(privateKey.d)
  })
})

describe('the secrets of a machine', () => {
  it('are made once, for nobody else to read', async () => {
    const first = await developmentSecrets(folder)
    expect(await developmentSecrets(folder)).toEqual(first)
    expect(statSync(join(folder, 'development-secrets.json')).mode & 0o777).toBe(0o600)
    expect(Buffer.from(first.cursorSecret, 'base64')).toHaveLength(32)
  })

  it('are the same for two that ask at once', async () => {
    const [one, other] = await Promise.all([developmentSecrets(folder), developmentSecrets(folder)])
    expect(one).toEqual(other)
  })

  it('that are damaged are not replaced in silence', async () => {
    writeFileSync(join(folder, 'development-secrets.json'), '{')
    await expect(developmentSecrets(folder)).rejects.toThrow('delete it')
  })
})
