import { decide } from '../access/decide.ts'
import { enter } from '../access/enter.ts'
import { isRecordId, prefixOf, type RecordId } from '../domain/recordId.ts'
import { AppError } from '../errors.ts'
import { recordPartition, SORT_KEYS } from '../store/keys.ts'
import { isKept, parseRecord } from '../store/recordKinds.ts'
import type { StoredItem } from '../store/table.ts'
import type { RequestContext } from './context.ts'
import type { KeptPrefix, KeptRecord, RecordVersionModel } from './models.ts'
import { admitAs } from './policy/admit.ts'
import { sightOfId, sightOfRecord, wideSightOfParty } from './policy/recordSight.ts'
import { Withheld } from './policy/withheld.ts'
import { type Connection, NO_ROWS, type PageArgs, readList } from './readList.ts'

type HistoryArgs = PageArgs & { readonly id: string; readonly knownAt?: string | null }

/** The versions of a record, newest first: one range has the record and all its earlier versions. */
export async function readHistory(
  context: RequestContext,
  { id: text, knownAt, ...page }: HistoryArgs,
): Promise<Connection<RecordVersionModel>> {
  enter(context.caller, 'INSIDE')
  if (!isRecordId(text) || !isKept(prefixOf(text)))
    throw new AppError('BAD_REQUEST', `id must be the id of a record, but got ${text.slice(0, 60)}.`)
  const id = text as RecordId<KeptPrefix>
  // Whoever may not see the record as it is may not see what it was; nor, who knows only who it is, who changed it why.
  const sight = isRecordId(id, 'prt') ? await wideSightOfParty(context, id) : await sightOfId(context, id)
  if (!sight) return NO_ROWS
  const decision = decide(sight, VERSIONS)
  if (decision.kind === 'WITHHELD') throw new Withheld(decision.code)
  return readList(
    context,
    {
      about: ['history', id, knownAt],
      query: ({ tenant }, pin) => ({
        range: { partition: recordPartition(tenant, id), from: SORT_KEYS.record, to: SORT_KEYS.lastVersion },
        // What lets an employee in stands between the record and its versions.
        stands: (item) => isVersion(item) && parseRecord(id, item).meta.recordedAt <= (knownAt ?? pin),
        // The newest version has another key once there is a newer one: a cursor remembers where it will be.
        keyOf: (item) => ({ pk: item.pk, sk: SORT_KEYS.version(parseRecord(id, item).meta.version) }),
      }),
      parse: (item) => ({ record: parseRecord(id, item) }),
      admit: async ({ record }) => {
        // What was inside information, or another's, stays that in its earlier versions, whatever is left of it now.
        if (WAS_INSIDE.includes(record.kind) && !(await sightOfRecord(context, record))) return false
        return admitAs(context, record, sight) !== undefined
      },
    },
    page,
  )
}

/** Those of which an earlier version may have been for insiders only. */
const WAS_INSIDE: readonly KeptRecord['kind'][] = ['interaction', 'disclosureAssessment']

const VERSIONS = { category: 'PROVENANCE', sensitivity: 'INTERNAL' } as const

function isVersion({ sk }: StoredItem): boolean {
  return sk === SORT_KEYS.record || sk > SORT_KEYS.lastGrant
}
