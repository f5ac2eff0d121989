import type { WarningRule } from '../domain/warningRule.ts'
import { rulesOnPartition, warningRuleItem } from './items/warningRuleItem.ts'
import { WHOLE_PARTITION } from './keys.ts'
import type { Table } from './table.ts'

/** The rules that are on, as they are now: few, so that one query has them all. */
export async function findRulesOn(table: Table, tenant: string): Promise<readonly WarningRule[]> {
  const { items } = await table.query({
    partition: rulesOnPartition(tenant),
    ...WHOLE_PARTITION,
    consistent: true,
  })
  return items.map(warningRuleItem.parse)
}
