import type { ExportRow } from './exportRow.ts'
import type { ExportAbout } from './exportWriter.ts'
import { localTime } from './localTime.ts'

/** A column of a table of contacts. Names and meanings are stable: columns are added at the end, never renamed or removed. */
export type ExportColumn = {
  readonly name: string
  /** Empty for "there is none" and for "not for you": the last column tells which it is. */
  readonly text: (row: ExportRow, about: ExportAbout) => string
}

type Value = string | number | boolean | null | undefined

const column = (name: string, value: (row: ExportRow, about: ExportAbout) => Value): ExportColumn => ({
  name,
  text: (row, about) => String(value(row, about) ?? ''),
})

/** Several in one cell. */
const list = (values: readonly Value[] | null | undefined): string =>
  (values ?? [])
    .map((value) => value ?? '')
    .filter((value) => value !== '')
    .join('; ')

/** docs/exports.md describes them. */
export const EXPORT_COLUMNS: readonly ExportColumn[] = [
  column('interaction_id', (row) => row.interactionId),
  column('occurred_at', (row) => row.occurredAt),
  column('occurred_local', (row, { timeZone }) => row.occurredAt && localTime(row.occurredAt, timeZone)),
  column('duration_minutes', (row) => row.durationMinutes),
  column('channel', (row) => row.channel),
  column('direction', (row) => row.direction),
  column('initiation', (row) => row.initiation),
  column('line_of_business', (row) => row.lineOfBusiness),
  column('confidentiality', (row) => row.confidentiality),
  column('subject', (row) => row.subject),
  column('summary', (row) => row.summary),
  column('outcome', (row) => row.outcome),
  column('topics', (row) => list(row.topics)),
  column('sentiment', (row) => row.sentiment),
  column('our_people', (row) => list(row.participants?.map(({ employee }) => employee?.name))),
  column('our_people_ids', (row) => list(row.participants?.map(({ employee }) => employee?.id))),
  column('their_people', (row) => list(row.participants?.map(({ party }) => party?.name))),
  column('their_people_ids', (row) => list(row.participants?.map(({ party }) => party?.id))),
  column('direct', (row) => row.direct),
  column('via', (row) => list(row.via.map(({ person }) => person?.name))),
  column('via_ids', (row) => list(row.via.map(({ person }) => person?.id))),
  column('funds', (row) => list(row.via.map(({ fund }) => fund?.name))),
  column('commitments', (row) => list(row.commitments?.map(({ text }) => text))),
  column('materials', (row) => list(row.content?.map(({ label, uri }) => `${label} <${uri}>`))),
  column('material_sha256', (row) => list(row.content?.map(({ sha256 }) => sha256))),
  column('event_id', (row) => row.event?.id),
  column('event', (row) => row.event?.name),
  column('disclosure_class', (row) => row.disclosureClass),
  column('version', (row) => row.version),
  column('recorded_at', (row) => row.recordedAt),
  column('recorded_by', (row) => row.recordedBy),
  column('withheld', (row) => list(row.withheld)),
]
