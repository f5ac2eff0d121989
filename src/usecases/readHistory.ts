import { enter } from '../access/enter.ts'
import { isRecordId, prefixOf, type RecordId } from '../domain/recordId.ts'
import { AppError } from '../errors.ts'
import { recordPartition, SORT_KEYS } from '../store/keys.ts'
import { isKept, parseRecord } from '../store/recordKinds.ts'
import type { RequestContext } from './context.ts'
import type { KeptPrefix, RecordVersionModel } from './models.ts'
import { type Connection, type PageArgs, readList } from './readList.ts'

type HistoryArgs = PageArgs & { readonly id: string; readonly knownAt?: string | null }

/** The versions of a record, newest first: one range has the record and all its earlier versions. */
export function readHistory(
  context: RequestContext,
  { id: text, knownAt, ...page }: HistoryArgs,
): Promise<Connection<RecordVersionModel>> {
  enter(context.caller, 'READ')
  if (!isRecordId(text) || !isKept(prefixOf(text)))
    throw new AppError('BAD_REQUEST', `id must be the id of a record, but got ${text.slice(0, 60)}.`)
  const id = text as RecordId<KeptPrefix>
  return readList(
    context,
    {
      about: ['history', id, knownAt],
      query: ({ tenant }, pin) => ({
        range: { partition: recordPartition(tenant, id), from: SORT_KEYS.record, to: SORT_KEYS.lastVersion },
        stands: (item) => parseRecord(id, item).meta.recordedAt <= (knownAt ?? pin),
        // The newest version has another key once there is a newer one: a cursor remembers where it will be.
        keyOf: (item) => ({ pk: item.pk, sk: SORT_KEYS.version(parseRecord(id, item).meta.version) }),
      }),
      parse: (item) => ({ record: parseRecord(id, item) }),
    },
    page,
  )
}
