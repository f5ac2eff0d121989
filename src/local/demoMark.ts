import type { Key, Table } from '../store/table.ts'

/** Kept in the table itself, so that it is true of whatever DynamoDB is used. */
const markKey = (tenant: string): Key => ({ pk: `${tenant}#local`, sk: 'DEMO' })

/** Whether the demo data was ever loaded to its end. */
export async function hasDemoMark(table: Table, tenant: string): Promise<boolean> {
  return (await table.get(markKey(tenant), { consistent: true })) !== undefined
}

export async function setDemoMark(table: Table, tenant: string): Promise<void> {
  await table.batchWrite([{ put: markKey(tenant) }])
}
