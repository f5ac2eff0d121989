import type { Group } from './builder.ts'
import type { Asked } from './questions.ts'

/** Whose identifiers are asked about: nobody's at the last. */
export const IDENTIFIERS_ASKED = [
  { of: 'p1', variables: { scheme: 'EMAIL', value: 'mei.wang@mail.test' } },
  { of: 'b1', variables: { scheme: 'EMAIL', value: 'bai.wang@mail.test' } },
  { of: 'c1', variables: { scheme: 'EMAIL', value: 'cao.wang@mail.test' } },
  { of: 'c3', variables: { scheme: 'EMAIL', value: 'chu.wang@mail.test' } },
  { of: 'p1', variables: { scheme: 'SOURCE', system: 'core', value: 'K-2041-Mei-0007' } },
  { of: 'b1', variables: { scheme: 'SOURCE', system: 'core', value: 'K-2041-Bai-0007' } },
  { of: 'u1', variables: { scheme: 'LEI', value: '529900T8BM49AURSDO55' } },
  { of: 'f2', variables: { scheme: 'PHONE', value: '+861066557722' } },
  { of: '', variables: { scheme: 'EMAIL', value: 'nobody@mail.test' } },
] as const

/**
 * Whose identifier a question says, if it says one. Who sees identifiers in part may find somebody by the whole of one that
 * they were told: so they learn whether it is that one. It is the one question whose answer depends on what is masked.
 */
export function groupAskedFor({ variables }: Asked): Group | undefined {
  return IDENTIFIERS_ASKED.find(({ variables: { value } }) => value === variables['value'])?.of
}
