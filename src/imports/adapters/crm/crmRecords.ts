import type { ImportIssue, ImportRecord } from '../../importRecord.ts'
import { record } from '../../record.ts'
import { activityRecord } from './activityRecord.ts'
import type { CrmExport } from './crmExport.ts'
import { crmIndex } from './crmIndex.ts'
import { dealRecord } from './dealRecord.ts'
import { companyRecord, employmentRecord, personRecord, relationshipRecord } from './partyRecords.ts'
import { teamRecords, userRecords } from './staffRecords.ts'

/** The records of an export, in the order they must come, and what of it refers to what is not in it. */
export function* crmRecords(crm: CrmExport): Generator<ImportRecord | ImportIssue> {
  const index = crmIndex(crm)
  const first = crm.teams[0] ?? crm.users[0]
  if (first) {
    yield record('orgUnit', first.place, {
      name: { en: crm.unitName },
      kind: 'HEAD_OFFICE',
      source: index.source('unit'),
    })
  }
  yield* teamRecords(crm.teams, index)
  yield* userRecords(crm.users, index)
  for (const person of crm.persons) yield personRecord(person, index)
  for (const company of crm.companies) yield companyRecord(company, index)
  for (const company of crm.companies) yield* relationshipRecord(company, index)
  for (const person of crm.persons) yield* employmentRecord(person, index)
  for (const deal of crm.deals) yield* dealRecord(deal, index)
  for (const activity of crm.activities) yield* activityRecord(activity, index)
}
