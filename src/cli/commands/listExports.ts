import { exportStateAt } from '../../domain/export.ts'
import { readExports } from '../../usecases/export/readExports.ts'
import { allPages } from '../allPages.ts'
import { type DataFlags, withLocal } from '../withLocal.ts'

/** `guanxi export list` */
export async function listExports({ json, ...flags }: DataFlags & { readonly json: boolean }): Promise<void> {
  const all = await withLocal(flags, async (newContext) => {
    const at = newContext().app.now().toISOString()
    const found = await allPages((page) => readExports(newContext(), { ...page, everybodys: true }))
    return found.map(({ id, meta, data }) => ({
      id,
      askedAt: meta.createdAt,
      askedBy: meta.createdBy,
      state: exportStateAt(data, at),
      of: `${data.of.kind} ${data.of.value}`,
      format: data.format,
      rows: data.rows ?? null,
    }))
  })
  if (json) console.log(JSON.stringify(all, null, 2))
  else if (all.length === 0) console.log('There is no export.')
  else
    for (const { id, askedAt, state, rows, of, askedBy } of all)
      console.log([askedAt, id, state.padEnd(9), String(rows ?? '').padStart(7), of, askedBy].join('  '))
}
