import { randomBytes } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ExportFiles, ExportFolder } from '../../store/exportFiles.ts'

/** Files of exports in a folder of this machine, which nobody else may look into. */
export function exportFolder(root: string): ExportFiles {
  const pathOf = ({ tenant, exportId }: ExportFolder) => join(root, plain(tenant), plain(exportId))
  return {
    write: async (folder, name, bytes) => {
      const path = pathOf(folder)
      await mkdir(path, { recursive: true, mode: 0o700 })
      // Never half of it: whoever is killed in between leaves the one before.
      const next = join(path, `.${plain(name)}.${randomBytes(4).toString('hex')}`)
      await pipeline(Readable.from(bytes), createWriteStream(next, { mode: 0o600 }))
      await rename(next, join(path, plain(name)))
    },
    read: (folder, name) => createReadStream(join(pathOf(folder), plain(name))),
    list: async (folder) => readdir(pathOf(folder)).catch(() => []),
    delete: async (folder, names) => {
      const path = pathOf(folder)
      for (const name of names) await rm(join(path, plain(name)), { force: true })
      if ((await readdir(path).catch(() => ['']))?.length === 0) await rm(path, { recursive: true })
    },
  }
}

/** @throws RangeError for what would lead out of the folder. */
export function plain(name: string): string {
  if (/^[\w.-]+$/.test(name) && name !== '.' && name !== '..') return name
  throw new RangeError(`expected the name of a file or folder, but got ${name.slice(0, 60)}`)
}
