import { type ChainHead, headText, type Sha256 } from './auditEntry.ts'

/** What a day's chains came to, once it is over. Commits to each of them and, by `prev`, to all days before. */
export type AuditRoot = {
  readonly day: string
  /** The root of the day before; empty for the first day that was sealed. */
  readonly prev: string
  /** By chain. */
  readonly heads: readonly ChainHead[]
  /** To be published where nobody who can write into the table can write. */
  readonly root: string
}

/** The root of a day, whatever the order in which its chains were found. */
export function auditRoot(
  sha256: Sha256,
  tenant: string,
  { day, prev, heads: found }: Omit<AuditRoot, 'root'>,
): AuditRoot {
  const heads = found.toSorted((a, b) => (a.chain < b.chain ? -1 : 1))
  const root = sha256(JSON.stringify(['guanxi audit root 1', tenant, day, prev, heads.map(headText)]))
  return { day, prev, heads, root }
}
