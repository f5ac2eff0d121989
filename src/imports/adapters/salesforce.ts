import type { CsvRow } from '../csvRows.ts'
import type { ImportAdapter, ImportIssue, ImportRecord } from '../importRecord.ts'
import { unusedFiles } from '../unusedFiles.ts'
import { assumedCurrencyWarning } from './crm/assumedCurrency.ts'
import { crmRecords } from './crm/crmRecords.ts'
import { exportFiles } from './crm/exportFiles.ts'
import { readObject } from './crm/readObject.ts'
import { readEvents, readTasks } from './salesforce/activities.ts'
import { readOpportunities, readOrders } from './salesforce/deals.ts'
import { readAccounts, readPeople } from './salesforce/parties.ts'
import { readRoles, readUsers } from './salesforce/staff.ts'

/** A connector's export of Salesforce: a folder with a CSV file for each object. */
export const salesforce: ImportAdapter = { name: 'salesforce', system: 'salesforce', read }

const OBJECTS = {
  user_role: ['id', 'name'],
  user: ['id'],
  account: ['id', 'name'],
  contact: ['id'],
  lead: ['id'],
  order: ['id', 'account_id', 'total_amount'],
  opportunity: ['id', 'account_id', 'amount', 'is_won'],
  task: ['id', 'who_id'],
  event: ['id', 'who_id'],
} as const

const REASONS = {
  'sf_account_history_data.csv': 'earlier versions of accounts: the newest is imported',
  'sf_contact_history_data.csv': 'earlier versions of contacts: the newest is imported',
  'sf_opportunity_history_data.csv': 'earlier versions of opportunities: the newest is imported',
  'sf_opportunity_line_item_data.csv': 'an opportunity comes in as one amount',
  'sf_product_2_data.csv': 'products are named in the lines of orders',
}

async function* read(folder: string): AsyncGenerator<ImportRecord | ImportIssue> {
  const files = exportFiles(folder, ['account', 'contact', 'lead'])
  const tables: Record<string, readonly CsvRow[]> = {}
  for (const [object, required] of Object.entries(OBJECTS)) {
    tables[object] = yield* readObject({ folder, files, object, required })
  }
  const of = (object: keyof typeof OBJECTS) => tables[object] ?? []
  const used = Object.keys(OBJECTS).flatMap((object) => files.get(object) ?? [])
  yield* unusedFiles(folder, { used, reasons: REASONS })

  const teams = yield* readRoles(of('user_role'))
  const users = yield* readUsers(of('user'))
  const companies = yield* readAccounts(of('account'))
  const contacts = yield* readPeople(of('contact'), 'contact')
  const leads = yield* readPeople(of('lead'), 'lead')
  const orders = yield* readOrders(of('order'))
  const won = yield* readOpportunities(of('opportunity'), of('order'))
  const deals = [...orders, ...won]
  const tasks = yield* readTasks(of('task'))
  const events = yield* readEvents(of('event'))
  yield* assumedCurrencyWarning(deals, [...of('order'), ...of('opportunity')], 'currency_iso_code')

  const persons = [...contacts, ...leads]
  const activities = [...tasks, ...events]
  yield* crmRecords({
    system: salesforce.system,
    unitName: 'Salesforce',
    teams,
    users,
    persons,
    companies,
    deals,
    activities,
  })
}
