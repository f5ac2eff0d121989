import type { CsvRow } from '../csvRows.ts'
import type { ImportAdapter, ImportIssue, ImportRecord } from '../importRecord.ts'
import { unusedFiles } from '../unusedFiles.ts'
import { assumedCurrencyWarning } from './crm/assumedCurrency.ts'
import type { CrmActivity } from './crm/crmExport.ts'
import { crmRecords } from './crm/crmRecords.ts'
import { exportFiles } from './crm/exportFiles.ts'
import { readObject } from './crm/readObject.ts'
import { readActivities } from './hubspot/activities.ts'
import { ACTIVITY_KINDS } from './hubspot/activityKinds.ts'
import { associations, withMerges } from './hubspot/associations.ts'
import { readDeals } from './hubspot/deals.ts'
import { mergedContacts } from './hubspot/merges.ts'
import { readCompanies, readContacts } from './hubspot/parties.ts'
import { readOwners, readTeams } from './hubspot/staff.ts'

/** A connector's export of HubSpot: a folder with a CSV file for each object and each kind of association. */
export const hubspot: ImportAdapter = { name: 'hubspot', system: 'hubspot', read }

const OBJECTS: Readonly<Record<string, readonly string[]>> = {
  team: ['id', 'name'],
  owner: ['owner_id'],
  users: ['id'],
  owner_team: ['owner_id', 'team_id'],
  company: ['id', 'property_name'],
  contact: ['id'],
  contact_merge_audit: ['canonical_vid', 'vid_to_merge'],
  deal: ['deal_id'],
  deal_pipeline_stage: ['stage_id', 'closed_won'],
  merged_deal: ['deal_id', 'merged_deal_id'],
  deal_company: ['deal_id', 'company_id'],
  deal_contact: ['deal_id', 'contact_id'],
  engagement_company: ['engagement_id', 'company_id'],
  engagement_contact: ['engagement_id', 'contact_id'],
  ticket_company: ['ticket_id', 'company_id'],
  ticket_contact: ['ticket_id', 'contact_id'],
  ...Object.fromEntries(ACTIVITY_KINDS.map(({ file, idColumn }) => [file, [idColumn]])),
}

async function* read(folder: string): AsyncGenerator<ImportRecord | ImportIssue> {
  const files = exportFiles(folder, ['company', 'contact'])
  const tables: Record<string, readonly CsvRow[]> = {}
  for (const [object, required] of Object.entries(OBJECTS)) {
    tables[object] = yield* readObject({ folder, files, object, required })
  }
  const of = (object: string) => tables[object] ?? []
  yield* unusedFiles(folder, { used: Object.keys(OBJECTS).flatMap((object) => files.get(object) ?? []) })

  const mergedInto = mergedContacts(of('contact'), of('contact_merge_audit'))
  const peopleOf = (object: string) => ({
    contactsOf: withMerges(associations(of(`${object}_contact`), `${object}_id`, 'contact_id'), mergedInto),
    companiesOf: associations(of(`${object}_company`), `${object}_id`, 'company_id'),
  })
  const teams = yield* readTeams(of('team'))
  const users = yield* readOwners({ owners: of('owner'), users: of('users'), ownerTeams: of('owner_team') })
  const companies = yield* readCompanies(of('company'))
  const persons = yield* readContacts(of('contact'), mergedInto)
  const dealTables = { deals: of('deal'), stages: of('deal_pipeline_stage'), merges: of('merged_deal') }
  const deals = yield* readDeals({ ...dealTables, ...peopleOf('deal') })
  yield* assumedCurrencyWarning(deals, of('deal'), 'property_deal_currency_code')
  const activities: CrmActivity[] = []
  for (const kind of ACTIVITY_KINDS) {
    activities.push(...(yield* readActivities(of(kind.file), kind, peopleOf(kind.object))))
  }

  yield* crmRecords({
    system: hubspot.system,
    unitName: 'HubSpot',
    teams,
    users,
    persons,
    companies,
    deals,
    activities,
  })
}
