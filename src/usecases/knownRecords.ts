import type { RecordId } from '../domain/recordId.ts'
import type { KeptPrefix } from '../store/recordKinds.ts'
import { findRecords } from '../store/records.ts'
import { checkedCount, checkedId } from './checks.ts'
import type { Attempt } from './command.ts'
import { assertKnown } from './policy/assertMayChange.ts'
import { type Field, invalid, notFound } from './refused.ts'

type Named = { readonly field: Field; readonly least?: number; readonly most: number }

/**
 * Records that a command names, each once, which are there for who gives it. One read.
 *
 * @throws Refused INVALID; NOT_FOUND for the first that is not there.
 */
export async function knownRecords<P extends KeptPrefix>(
  attempt: Attempt,
  prefix: P,
  texts: readonly string[],
  { field, ...length }: Named,
): Promise<readonly RecordId<P>[]> {
  const ids = checkedCount(texts, field, length).map((text, n) => {
    if (texts.indexOf(text) !== n) throw invalid([...field, n], 'named once', '只出现一次', text)
    return checkedId(text, prefix, [...field, n])
  })
  const { context, scope } = attempt
  const found = await findRecords(context.table, scope.tenant, ids)
  for (const [n, id] of ids.entries()) {
    const record = found.get(id)
    if (!record?.meta.active) throw notFound([...field, n], id)
    await assertKnown(attempt, record, [...field, n])
  }
  return ids
}
