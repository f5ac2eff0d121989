import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'
import type { ExportFiles } from '../../store/exportFiles.ts'
import { type ExportFilePlace, type ExportLink, LINK_SECONDS } from '../../store/exportLink.ts'
import type { Download, Downloads } from '../httpServer.ts'
import { plain } from './exportFolder.ts'

export type ExportDownloads = {
  /** Makes addresses that are good for a while, and only as they are. */
  readonly link: ExportLink
  /** Serves what they say. */
  readonly downloads: Downloads
}

export type DownloadOptions = {
  readonly files: ExportFiles
  readonly now: () => Date
  /** At least 32 bytes. */
  readonly secret: Uint8Array
  /** Of the server: known once it listens. */
  readonly address: () => string
}

const PATH = /^\/exports\/([\w-]+)\/(exp_\w+)\/([\w.-]+)\?until=(\d+)&signature=([\w-]+)$/

/** Files of exports at addresses of this machine that are signed, as those of S3 are. */
export function exportDownloads({ files, now, secret, address }: DownloadOptions): ExportDownloads {
  const key = new Uint8Array(hkdfSync('sha256', secret, new Uint8Array(), 'guanxi export links', 32))
  const signatureOf = (path: string) => createHmac('sha256', key).update(path).digest()
  const unsigned = ({ tenant, exportId, name }: ExportFilePlace, until: number) =>
    `/exports/${plain(tenant)}/${exportId}/${plain(name)}?until=${until}`

  async function downloads(url: string): Promise<Download | undefined> {
    const [, tenant = '', exportId = '', name = '', until = '', given = ''] = PATH.exec(url) ?? []
    const signature = signatureOf(url.slice(0, url.indexOf('&signature=')))
    const isOurs = safelyEqual(Buffer.from(given, 'base64url'), signature)
    if (!isOurs || Number(until) * 1_000 < now().getTime()) return undefined
    const folder = { tenant, exportId }
    if (!(await files.list(folder)).includes(name)) return undefined
    return { headers: HEADERS(name), body: files.read(folder, name) }
  }

  return {
    link: async (place) => {
      const until = Math.floor(now().getTime() / 1_000) + LINK_SECONDS
      const path = unsigned(place, until)
      return `${address()}${path}&signature=${signatureOf(path).toString('base64url')}`
    },
    downloads,
  }
}

/** Saved, and never shown by a browser as a page of this machine. */
const HEADERS = (name: string) => ({
  'content-type': 'application/octet-stream',
  'content-disposition': `attachment; filename="${name}"`,
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
})

function safelyEqual(given: Buffer, expected: Buffer): boolean {
  return given.length === expected.length && timingSafeEqual(given, expected)
}
