import { actorOf, type Viewer } from '../../access/viewer.ts'
import type { AuditedRecord, AuditFact } from '../../domain/auditEntry.ts'
import type { DataCategory } from '../../domain/dataCategory.ts'
import type { ExportId, PartyId, RecordId } from '../../domain/recordId.ts'
import { AppError } from '../../errors.ts'
import { MOST_FACTS } from '../../store/auditLog.ts'
import { chunked } from '../../store/chunked.ts'
import { placesOf } from '../../store/items/auditItem.ts'
import type { StoredItem, Table, Write } from '../../store/table.ts'
import type { App } from '../context.ts'
import { mapAtMost } from '../mapAtMost.ts'
import { recordsIn } from './recordsIn.ts'

/** What a command, an import or an undo has to say of what it writes. */
export type WriteFact = {
  /** As in the schema: `registerPerson`. */
  readonly action: string
  readonly partyIds: readonly PartyId[]
  /** What it belongs to, beside the records that it writes: an import. */
  readonly about?: RecordId
  /** Many are written at once: where further parties find the entry is left to `settle`. */
  readonly isOneOfMany?: true
}

/** What one request has to tell the audit log. */
export type AuditTrail = {
  /** Of what follows, as `actionOf` says it. */
  readonly asked: (action: string) => void
  /** The answer says something of this category about the party. Noted once, and only of partners. */
  readonly disclosed: (partyId: PartyId, category: DataCategory) => void
  /** @param about which record, where it was about one. */
  readonly refused: (code: string, about?: RecordId) => void
  /** The answer crosses a wall by this exception. */
  readonly exceptionUsed: (partyId: PartyId, exceptionId: RecordId) => void
  /** The answer says where to download the files of an export. */
  readonly downloaded: (exportId: ExportId, partyIds: readonly PartyId[]) => void
  /** The audit log itself was read: of these parties, or not of a party. */
  readonly inspected: (partyIds: readonly PartyId[]) => void
  /**
   * Writes all or nothing, with an entry that says so.
   *
   * @returns false, with nothing written, when a condition does not hold.
   */
  readonly write: (fact: WriteFact, writes: readonly Write[], startBy?: number) => Promise<boolean>
  /** Writes where further parties find the entries of which that was left. What is not settled is when the day is sealed. */
  readonly settle: () => Promise<void>
  /**
   * Stores all that was noted. Nothing of an answer may leave before.
   *
   * @throws AppError UNAVAILABLE when it cannot be stored.
   */
  readonly flush: () => Promise<void>
}

export type Asker = {
  readonly app: App
  readonly table: Table
  readonly viewer: Viewer
  readonly requestId?: string | undefined
}

type Noted = Pick<AuditFact, 'kind'> & Partial<AuditFact>

const AT_ONCE = 4

export function openAuditTrail({ app, table, viewer, requestId }: Asker): AuditTrail {
  const { tenant, purpose } = viewer
  const actor = actorOf(viewer)
  const disclosures = new Map<PartyId, Set<DataCategory>>()
  const others = new Map<string, Noted>()
  let places: StoredItem[] = []
  let action = ''

  function factOf(noted: Noted): AuditFact {
    return {
      actor,
      action,
      records: [],
      partyIds: [],
      categories: [],
      ...(requestId === undefined ? {} : { requestId }),
      ...(purpose === undefined ? {} : { purpose }),
      ...noted,
    }
  }

  /** Each thing once, however often it happens in one request. */
  function note(noted: Noted): void {
    others.set(JSON.stringify(noted), noted)
  }

  const append = (facts: readonly AuditFact[], writes: readonly Write[], startBy?: number) =>
    app.auditLog.append({ table, tenant, now: app.now(), facts, writes, startBy })

  async function settle(): Promise<void> {
    const open = places
    places = []
    if (open.length > 0) await table.batchWrite(open.map((put) => ({ put })))
  }

  return {
    asked: (asked) => {
      action = asked
    },
    disclosed: (partyId, category) => {
      if (viewer.kind !== 'partner') return
      const categories = disclosures.get(partyId)
      if (categories) categories.add(category)
      else disclosures.set(partyId, new Set([category]))
    },
    refused: (code, about) => {
      if (code === 'THROTTLED' && !app.auditLog.isFirstInMinute(tenant, actor, app.now())) return
      note({ kind: 'REFUSAL', code, ...(about === undefined ? {} : { records: [{ id: about }] }) })
    },
    exceptionUsed: (partyId, id) => note({ kind: 'EXCEPTION', partyIds: [partyId], records: [{ id }] }),
    downloaded: (id, partyIds) => note({ kind: 'DOWNLOAD', partyIds, records: [{ id }] }),
    inspected: (partyIds) => note({ kind: 'INSPECTION', partyIds }),
    write: async ({ about, isOneOfMany = false, ...fact }, writes, startBy) => {
      const belongsTo: readonly AuditedRecord[] = about === undefined ? [] : [{ id: about }]
      const records = [...belongsTo, ...recordsIn(writes)]
      const outcome = await append([factOf({ kind: 'WRITE', ...fact, records })], writes, startBy)
      if (outcome.kind === 'refused') return false
      places.push(...outcome.entries.flatMap((entry) => placesOf(tenant, entry)))
      if (!isOneOfMany) await settle()
      return true
    },
    settle,
    flush: async () => {
      for (const { kind, code = '' } of others.values()) {
        // Alarms watch the function's log, not the table.
        if (kind === 'REFUSAL') app.reportSecurityEvent(code, { requestId, tenant })
      }
      const facts = [
        ...[...disclosures].map(([partyId, categories]) =>
          factOf({ kind: 'DISCLOSURE', partyIds: [partyId], categories: [...categories].toSorted() }),
        ),
        ...[...others.values()].map(factOf),
      ]
      disclosures.clear()
      others.clear()
      const outcomes = await mapAtMost(AT_ONCE, chunked(facts, MOST_FACTS), (part) => append(part, []))
      if (outcomes.some(({ kind }) => kind === 'refused')) throw notStored()
    },
  }
}

/** There was no condition that others could have broken: the time was over. */
function notStored(): AppError {
  return new AppError(
    'UNAVAILABLE',
    'What was asked could not be recorded, and is not answered. Repeat it.',
    {
      retryAfterSeconds: 1,
    },
  )
}
