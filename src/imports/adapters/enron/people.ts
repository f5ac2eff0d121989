import type { CsvRow } from '../../csvRows.ts'
import type { ImportIssue, ImportRecord, Place } from '../../importRecord.ts'
import { refused, warning } from '../../issues.ts'
import { present } from '../../present.ts'
import { record } from '../../record.ts'
import { textOf } from '../../tidyRow.ts'
import { FIRM, known, SYSTEM, source } from './source.ts'

export type MailUser = {
  readonly id: string
  readonly place: Place
  readonly mailbox: string
  readonly name: string
  readonly title: string | undefined
}

/** Who has a mailbox. A name that is not known is made of the mailbox's, and said so; so is a name that several have. */
export function* readPeople(rows: readonly CsvRow[]): Generator<ImportIssue, readonly MailUser[]> {
  const people = new Map<string, MailUser>()
  const byName = new Map<string, string>()
  for (const row of rows) {
    const [id, mailbox] = [textOf(row, 'id'), known(textOf(row, 'Email'))]
    if (id === undefined || mailbox === undefined || people.has(id)) {
      yield refused(
        row.place,
        'NO_MAILBOX',
        'expected an id of its own and a mailbox, but got none, or an id again',
      )
      continue
    }
    const given = known(textOf(row, 'Name'))
    const name = given ?? nameOfMailbox(mailbox)
    people.set(id, { id, place: row.place, mailbox, name, title: known(textOf(row, 'Note')) })
    if (given === undefined) {
      yield warning(row.place, 'NAME_FROM_MAILBOX', `no name is known of ${mailbox}: taken as ${name}`)
    }
    const other = byName.get(name)
    if (other !== undefined) {
      yield warning(
        row.place,
        'SAME_NAME',
        `${mailbox} has the name of ${other}, ${name}: perhaps the same person`,
      )
    }
    byName.set(name, other ?? mailbox)
  }
  return [...people.values()]
}

/** `liz.taylor` → `Liz Taylor`. */
function nameOfMailbox(mailbox: string): string {
  const parts = mailbox.split(/[._]+/).filter((part) => part !== '')
  return parts.map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join(' ') || mailbox
}

/** A mailbox has no domain here, so it is no e-mail address: it is the source's own name for the person. */
export function personRecord({ id, place, mailbox, name }: MailUser): ImportRecord {
  return record('person', place, {
    names: [{ full: name }],
    roles: [{ kind: 'OTHER' }],
    identifiers: [{ scheme: 'SOURCE', system: SYSTEM, value: mailbox }],
    source: source(`person/${id}`),
  })
}

export function firmRecord(place: Place): ImportRecord {
  return record('organization', place, {
    names: [{ legal: 'Enron Corp.', short: 'Enron' }],
    roles: [{ kind: 'OTHER' }],
    country: 'US',
    source: source(FIRM),
  })
}

/** From when to when somebody worked there, the data does not say. */
export function employmentRecord({ id, place, title }: MailUser): ImportRecord {
  return record('tie', place, {
    kind: 'EMPLOYMENT',
    fromPartyId: `@prt:person/${id}`,
    toPartyId: `@prt:${FIRM}`,
    ...present({ note: title }),
    source: source(`employment/${id}`),
  })
}
