import type { ImportRecord } from '../../imports/importRecord.ts'
import { findPartyByIdentifier } from '../../store/parties.ts'
import type { Table } from '../../store/table.ts'

const MARK = '@eml:'

/**
 * The records with the parties that are known by an e-mail address in place of `@eml:ADDRESS`: a calendar names people in no
 * other way. An address that nobody has stays as it is, and is refused where it is looked at.
 */
export async function knownByEmail(
  table: Table,
  tenant: string,
  records: readonly ImportRecord[],
): Promise<readonly ImportRecord[]> {
  const emails = [...new Set(records.flatMap((record) => emailIn(record) ?? []))]
  const found = await Promise.all(
    emails.map(async (value) => {
      const party = await findPartyByIdentifier(table, tenant, {
        scheme: 'EMAIL',
        value: value.toLowerCase(),
      })
      return party ? [[value, party.id] as const] : []
    }),
  )
  const ids = new Map(found.flat())
  return records.map((record) => {
    const id = ids.get(emailIn(record) ?? '')
    return record.kind === 'attendance' && id
      ? { ...record, input: { ...record.input, partyId: id } }
      : record
  })
}

/** The e-mail address that a party is named by, if it is. */
export function emailReference(text: string): string | undefined {
  return text.startsWith(MARK) ? text.slice(MARK.length) : undefined
}

function emailIn(record: ImportRecord): string | undefined {
  return record.kind === 'attendance' ? emailReference(record.input.partyId) : undefined
}
