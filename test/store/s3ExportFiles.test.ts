import { randomBytes } from 'node:crypto'
import { S3Client } from '@aws-sdk/client-s3'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ExportId } from '../../src/domain/recordId.ts'
import { type ExportFiles, readSmall } from '../../src/store/exportFiles.ts'
import { s3ExportFiles } from '../../src/store/s3ExportFiles.ts'
import { s3ExportLink } from '../../src/store/s3ExportLink.ts'
import { s3Hostname } from '../../src/store/s3Hostname.ts'
import { BUCKET_HOST, S3_SECRET, type S3Server, startS3Server } from '../support/s3Server.ts'

const FOLDER = { tenant: 'demo', exportId: 'exp_00000000000000000000000000' as ExportId }
const CREDENTIALS = { accessKeyId: 'key', secretAccessKey: S3_SECRET }

let at = Date.now()
let server: S3Server
let files: ExportFiles

const clientOf = (secretAccessKey: string) =>
  new S3Client({
    endpoint: server.address,
    forcePathStyle: true,
    region: 'eu-central-1',
    credentials: { ...CREDENTIALS, secretAccessKey },
    maxAttempts: 1,
  })

beforeAll(async () => {
  server = await startS3Server(() => new Date(at))
  files = s3ExportFiles(clientOf(S3_SECRET), 'bucket')
})
afterAll(() => server.close())

describe('files of exports in S3', () => {
  it('are written, listed however many there are, read and deleted', async () => {
    for (const name of ['a', 'b', 'c', 'd', 'e'])
      await files.write(FOLDER, name, [Buffer.from(`text of ${name}`)])
    await files.write({ ...FOLDER, tenant: 'other' }, 'z', [Buffer.from('of others')])
    expect(await files.list(FOLDER)).toEqual(['a', 'b', 'c', 'd', 'e'])
    expect(await readSmall(files.read(FOLDER, 'd'))).toBe('text of d')
    await files.delete(FOLDER, ['a', 'b', 'c', 'd', 'not there'])
    expect(await files.list(FOLDER)).toEqual(['e'])
    await expect(readSmall(files.read(FOLDER, 'a'))).rejects.toMatchObject({ name: 'NoSuchKey' })
  })

  it('of any size are the bytes that were given, in parts that S3 takes', async () => {
    const bytes = randomBytes(20 * 1024 * 1024 + 123)
    const chunks = function* () {
      for (let from = 0; from < bytes.byteLength; from += 700_001) yield bytes.subarray(from, from + 700_001)
    }
    await files.write(FOLDER, 'large', chunks())
    expect(server.objects.get(`demo/${FOLDER.exportId}/large`)?.equals(bytes)).toBe(true)
    expect(server.calls.filter((call) => call.startsWith('part'))).toHaveLength(3)
    await files.write(FOLDER, 'empty', [])
    expect(server.objects.get(`demo/${FOLDER.exportId}/empty`)?.byteLength).toBe(0)
  })

  it('that break off are not there, and leave no upload', async () => {
    const failing = async function* () {
      yield randomBytes(17 * 1024 * 1024)
      throw new Error('it broke off')
    }
    await expect(files.write(FOLDER, 'broken', failing())).rejects.toThrow('it broke off')
    expect(await files.list(FOLDER)).not.toContain('broken')
    expect(server.calls.some((call) => call.startsWith('abort'))).toBe(true)
  })

  it('are nobody’s who cannot sign', async () => {
    const others = s3ExportFiles(clientOf('guess'), 'bucket')
    await expect(others.list(FOLDER)).rejects.toMatchObject({ name: 'SignatureDoesNotMatch' })
  })
})

describe('an address of a file in S3', () => {
  const link = s3ExportLink({
    credentials: CREDENTIALS,
    region: 'eu-central-1',
    hostname: async () => BUCKET_HOST,
    now: () => new Date(at),
  })
  const fetched = async (url: string) => {
    const { pathname, search } = new URL(url)
    return fetch(`${server.address}/bucket${pathname}${search}`)
  }
  const place = { ...FOLDER, name: 'linked.csv' }

  it('gives the file to whoever has it, for 5 minutes', async () => {
    await files.write(FOLDER, 'linked.csv', [Buffer.from('a,b')])
    const url = await link(place)
    expect(url).toMatch(`https://${BUCKET_HOST}/demo/${FOLDER.exportId}/linked.csv?`)
    expect(await (await fetched(url)).text()).toBe('a,b')
    at += 301_000
    expect((await fetched(url)).status).toBe(403)
  })

  it.each([
    ['eu-central-1', BUCKET_HOST],
    ['cn-north-1', 'bucket.s3.cn-north-1.amazonaws.com.cn'],
  ])('leads to where %s has its buckets', (region, host) => {
    expect(s3Hostname('bucket', region)).toBe(host)
  })

  it('gives nothing else, and says how to save it', async () => {
    const url = await link(place)
    expect((await fetched(url.replace('linked.csv?', 'e?'))).status).toBe(403)
    expect((await fetched(url.replace('X-Amz-Expires=300', 'X-Amz-Expires=3000'))).status).toBe(403)
    expect(new URL(url).searchParams.get('response-content-disposition')).toBe(
      'attachment; filename="linked.csv"',
    )
  })
})
