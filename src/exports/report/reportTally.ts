import * as z from 'zod'
import { dateInZone } from '../../domain/calendarDate.ts'
import { CHANNELS } from '../../domain/interaction.ts'
import type { ExportRow } from '../exportRow.ts'

const Count = z.int().nonnegative()

/** What a report's cover, chart and figures need of all rows. It does not grow with them, but with what is in them. */
export const ReportTally = z.object({
  rows: Count,
  /** Local days of the first and the last contact; null without any. */
  first: z.string().nullable(),
  last: z.string().nullable(),
  /** By quarter, `2026-Q1`: contacts made by people, and automated ones. */
  quarters: z.record(z.string(), z.object({ human: Count, automated: Count })),
  channels: z.partialRecord(z.enum(CHANNELS), Count),
  /** Names by id, at most `MOST_PEOPLE` on each side, with the number of contacts. */
  theirs: z.record(z.string(), z.object({ name: z.string(), contacts: Count })),
  ours: z.record(z.string(), z.object({ name: z.string(), contacts: Count })),
  /** Rows of which something was withheld. */
  withheld: Count,
})
export type ReportTally = z.output<typeof ReportTally>

export const NO_ROWS: ReportTally = {
  rows: 0,
  first: null,
  last: null,
  quarters: {},
  channels: {},
  theirs: {},
  ours: {},
  withheld: 0,
}

/** Who comes after so many is not counted by name: nobody reads so far, and the tally must stay small. */
export const MOST_PEOPLE = 10_000

/** The tally with some rows more. */
export function tallied(tally: ReportTally, rows: readonly ExportRow[], timeZone: string): ReportTally {
  const next = {
    ...tally,
    quarters: { ...tally.quarters },
    channels: { ...tally.channels },
    theirs: { ...tally.theirs },
    ours: { ...tally.ours },
  }
  for (const row of rows) {
    next.rows += 1
    next.withheld += row.withheld.length > 0 ? 1 : 0
    if (row.channel) next.channels[row.channel] = (next.channels[row.channel] ?? 0) + 1
    for (const { party, employee } of row.participants ?? []) {
      if (party?.kind === 'PERSON') meet(next.theirs, party)
      if (employee) meet(next.ours, employee)
    }
    if (row.occurredAt === null) continue
    const day = dateInZone(new Date(row.occurredAt), timeZone)
    next.first = next.first === null || day < next.first ? day : next.first
    next.last = next.last === null || day > next.last ? day : next.last
    const { human, automated } = next.quarters[quarterOf(day)] ?? { human: 0, automated: 0 }
    next.quarters[quarterOf(day)] =
      row.initiation === 'AUTOMATED' ? { human, automated: automated + 1 } : { human: human + 1, automated }
  }
  return next
}

function meet(
  people: Record<string, { readonly name: string; readonly contacts: number }>,
  { id, name }: { readonly id: string; readonly name: string | null },
): void {
  const known = people[id]
  if (known === undefined && (name === null || Object.keys(people).length >= MOST_PEOPLE)) return
  people[id] = { name: known?.name ?? name ?? '', contacts: (known?.contacts ?? 0) + 1 }
}

/** `2026-Q1` of 2026-03-09. */
function quarterOf(day: string): string {
  return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`
}

/** All quarters from the first with a contact to the last, those without any too. */
export function quartersBetween({ quarters }: ReportTally): readonly string[] {
  const named = Object.keys(quarters).toSorted()
  const [first, last] = [named[0], named.at(-1)]
  if (first === undefined || last === undefined) return []
  const [from, to] = [first, last].map(
    (name) => Number(name.slice(0, 4)) * 4 + Number(name.slice(6)) - 1,
  ) as [number, number]
  return Array.from({ length: to - from + 1 }, (_, at) => {
    const quarter = from + at
    return `${String(Math.floor(quarter / 4)).padStart(4, '0')}-Q${(quarter % 4) + 1}`
  })
}
