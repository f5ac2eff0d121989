import type { Alert } from '../domain/alert.ts'
import type { RelationshipId, WarningRuleId } from '../domain/recordId.ts'
import type { Relationship } from '../domain/relationship.ts'
import type { Signal } from '../domain/signal.ts'
import { findStanding } from './findStanding.ts'
import { alertItem, alertsPartition } from './items/alertItem.ts'
import { signalItem, signalsPartition } from './items/signalItem.ts'
import { HIGHEST, recordPartition, SORT_KEYS, WHOLE_PARTITION } from './keys.ts'
import { hasLeft } from './listEntry.ts'
import { findRecords } from './records.ts'
import type { Placed } from './storedRecord.ts'
import type { Table } from './table.ts'

/**
 * The alerts of a party that are not closed, to decide on a write: a rule has one for a relationship at most. The records
 * themselves: a copy does not know how often its record was rewritten, nor since when it stands in lists.
 */
export async function findOpenAlerts(
  table: Table,
  tenant: string,
  partyId: Relationship['data']['partyId'],
): Promise<readonly Placed<Alert>[]> {
  const [from, to] = SORT_KEYS.alerts
  const partition = recordPartition(tenant, partyId)
  const { items } = await table.query({ partition, from, to, consistent: true })
  const ids = items.map((item) => alertItem.parse(item).id)
  const found = ids.length === 0 ? new Map<string, Placed<Alert>>() : await findRecords(table, tenant, ids)
  return [...found.values()].filter(({ data }) => data.state !== 'CLOSED')
}

/** More than these a relationship has hardly had within the time that any rule looks back. */
const NEWEST = 100

/** What a rule has warned of lately in a relationship, the newest first. */
export async function findAlertsOfRule(
  table: Table,
  tenant: string,
  { relationshipId, ruleId }: { readonly relationshipId: RelationshipId; readonly ruleId: WarningRuleId },
): Promise<readonly Alert[]> {
  const partition = alertsPartition(tenant, relationshipId)
  const range = { partition, ...WHOLE_PARTITION, descending: true, limit: NEWEST, consistent: true }
  const { items } = await table.query(range)
  const alerts = items.filter((item) => !hasLeft(item)).map(alertItem.parse)
  return alerts.filter(({ data }) => data.ruleId === ruleId)
}

/** The signals of a relationship that were observed from a day on. */
export async function findSignals(
  table: Table,
  tenant: string,
  id: RelationshipId,
  { from, consistent }: { readonly from: string; readonly consistent: boolean },
): Promise<readonly Signal[]> {
  const range = { partition: signalsPartition(tenant, id), from, to: HIGHEST, consistent }
  return (await findStanding(table, range)).map(signalItem.parse)
}
