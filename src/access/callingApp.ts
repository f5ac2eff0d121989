import type { PartnerApp } from '../domain/partnerApp.ts'
import type { CallingApp } from './caller.ts'

/** What decisions need of a partner app. Undefined unless it was approved and is not suspended: it may ask nothing. */
export function callingApp({ id, meta, data }: PartnerApp): CallingApp | undefined {
  if (!meta.active || data.state !== 'ACTIVE') return undefined
  const { purposes, categories, limits } = data
  return { id, purposes, categories, ...(limits ? { limits } : {}) }
}
