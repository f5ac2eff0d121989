import { existsSync } from 'node:fs'
import { resolve } from 'node:path'

/** Public data sets that are no part of the project: `GUANXI_DATA` says where they are. */
const ROOT = process.env['GUANXI_DATA'] ?? resolve(import.meta.dirname, '../../../shared/data')

/** For `describe.skipIf`: the folder of a data set, and whether it is missing. */
export function realData(name: string): { readonly path: string; readonly missing: boolean } {
  const path = resolve(ROOT, name)
  return { path, missing: !existsSync(path) }
}
