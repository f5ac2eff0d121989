import type { CsvRow } from '../../csvRows.ts'
import type { ImportIssue } from '../../importRecord.ts'
import { refused, skipped } from '../../issues.ts'
import type { CrmActivity } from '../crm/crmExport.ts'
import { type CrmRow, crmRow } from '../crm/crmRow.ts'
import { momentOf } from '../crm/moments.ts'
import type { ActivityKind } from './activityKinds.ts'
import type { Associations } from './associations.ts'

export type People = { readonly contactsOf: Associations; readonly companiesOf: Associations }

/** The engagements of one kind, or the tickets. */
export function* readActivities(
  rows: readonly CsvRow[],
  kind: ActivityKind,
  { contactsOf, companiesOf }: People,
): Generator<ImportIssue, readonly CrmActivity[]> {
  const activities: CrmActivity[] = []
  for (const row of rows.map(crmRow)) {
    const id = row.id(kind.idColumn)
    const occurredAt = firstOf(row, kind.times)
    if (id === undefined || occurredAt === undefined) {
      yield refused(row.place, 'NO_TIME', 'expected an id and a time, but one of them is not there')
      continue
    }
    if (kind.isDone?.(row) === false) {
      yield skipped(row.place, 'NOT_DONE', `${kind.name} ${id} is not done`)
      continue
    }
    activities.push({
      id,
      externalId: `${kind.object}/${id}`,
      place: row.place,
      channel: kind.channel,
      direction: kind.direction(row),
      initiation: 'HUMAN',
      occurredAt,
      durationMinutes: durationMinutes(occurredAt, kind.end && momentOf(row.plain(kind.end))),
      personIds: contactsOf(id),
      companyIds: companiesOf(id),
      ownerId: row.id('property_hubspot_owner_id'),
      subject: kind.subjects.map(row.id).find((subject) => subject !== undefined) ?? kind.name,
      summary: kind.summary && row.plain(kind.summary),
    })
    yield* row.issues()
  }
  return activities
}

function firstOf(row: CrmRow, columns: readonly string[]): string | undefined {
  return columns.map((column) => momentOf(row.plain(column))).find((moment) => moment !== undefined)
}

/** Undefined when there is no end, or one that cannot be: before the start, or more than a week after it. */
function durationMinutes(start: string, end: string | undefined): number | undefined {
  const minutes = end === undefined ? Number.NaN : Math.round((Date.parse(end) - Date.parse(start)) / 60_000)
  return minutes >= 0 && minutes <= 7 * 24 * 60 ? minutes : undefined
}
