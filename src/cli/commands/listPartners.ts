import type { PartnerApp } from '../../domain/partnerApp.ts'
import { readPartnerApps } from '../../usecases/partnerApp/readPartnerApps.ts'
import { allPages } from '../allPages.ts'
import { type DataFlags, withLocal } from '../withLocal.ts'

/** `guanxi partner list` */
export async function listPartners(flags: DataFlags & { readonly json: boolean }): Promise<void> {
  const apps = await withLocal(flags, (newContext) => allPages((page) => readPartnerApps(newContext(), page)))
  const rows = apps.map(rowOf)
  if (flags.json) console.log(JSON.stringify(rows, null, 2))
  else if (rows.length === 0) console.log('There are no partner apps yet.')
  else
    console.table(
      rows.map((row) => ({ ...row, purposes: row.purposes.join(' '), categories: row.categories.join(' ') })),
    )
}

function rowOf({ id, meta, data }: PartnerApp) {
  const { clientId, name, state, purposes, categories, operationCount } = data
  return {
    clientId,
    name,
    state,
    purposes,
    categories,
    operations: operationCount,
    id,
    version: meta.version,
  }
}
