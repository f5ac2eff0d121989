import { listImports as imports } from '../../usecases/import/importBatch.ts'
import { type DataFlags, withLocal } from '../withLocal.ts'

/** `guanxi import list` */
export async function listImports(flags: DataFlags & { readonly json: boolean }): Promise<void> {
  const all = await withLocal(flags, (newContext) => imports(newContext()))
  if (flags.json) console.log(JSON.stringify(all, null, 2))
  else if (all.length === 0) console.log('There are no imports yet.')
  else console.table(all)
}
