import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { awsIdentity } from '../../../src/store/dynamo/awsIdentity.ts'

const KEYS = {
  AWS_REGION: 'ap-southeast-1',
  AWS_ACCESS_KEY_ID: 'key',
  AWS_SECRET_ACCESS_KEY: 'secret',
  AWS_SESSION_TOKEN: 'token',
}

const folder = mkdtempSync(join(tmpdir(), 'guanxi-aws-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
  vi.unstubAllEnvs()
})

describe('who we are to AWS', () => {
  it('is what Lambda says, without a wait', () => {
    const identity = { region: 'ap-southeast-1', accessKeyId: 'key', secretAccessKey: 'secret' }
    expect(awsIdentity(KEYS)()).toEqual({ ...identity, sessionToken: 'token' })
    expect(awsIdentity({ ...KEYS, AWS_SESSION_TOKEN: '' })()).toEqual({
      ...identity,
      sessionToken: undefined,
    })
  })

  it('is what the SDK finds elsewhere: a profile that is named goes before keys', async () => {
    const profile = ['[bank]', 'aws_access_key_id = k2', 'aws_secret_access_key = s2', 'region = cn-north-1']
    writeFileSync(join(folder, 'credentials'), profile.join('\n'))
    vi.stubEnv('AWS_SHARED_CREDENTIALS_FILE', join(folder, 'credentials'))
    vi.stubEnv('AWS_CONFIG_FILE', join(folder, 'none'))
    vi.stubEnv('AWS_REGION', undefined)
    vi.stubEnv('AWS_PROFILE', 'bank')
    const find = awsIdentity({ ...KEYS, AWS_PROFILE: 'bank' })
    expect(await find()).toEqual({
      region: 'cn-north-1',
      accessKeyId: 'k2',
      secretAccessKey: 's2',
      sessionToken: undefined,
    })
  })
})
