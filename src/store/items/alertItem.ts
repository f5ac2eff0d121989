import * as z from 'zod'
import { ALERT_OUTCOMES, ALERT_SEVERITIES, ALERT_STATES, type Alert } from '../../domain/alert.ts'
import type { EmployeeId, OrgUnitId, RelationshipId, WarningRuleId } from '../../domain/recordId.ts'
import { LINES_OF_BUSINESS } from '../../domain/relationship.ts'
import { listPartition, recordPartition, SORT_KEYS } from '../keys.ts'
import { once } from '../once.ts'
import type { RecordKind } from '../recordKind.ts'
import { encodeCopy, encodeRecord, idOf, recordParser } from '../storedRecord.ts'
import type { Key } from '../table.ts'

const dataSchema = once(() =>
  z.object({
    relationshipId: idOf('rel'),
    partyId: idOf('prt'),
    lineOfBusiness: z.enum(LINES_OF_BUSINESS),
    ruleId: idOf('wrl'),
    ruleVersion: z.int().positive(),
    title: z.object({ en: z.string(), zh: z.string() }),
    severity: z.enum(ALERT_SEVERITIES),
    raisedAt: z.string(),
    signalIds: z.array(idOf('sig')),
    facts: z.array(z.object({ name: z.string(), value: z.string(), threshold: z.string() })),
    stands: z.boolean(),
    state: z.enum(ALERT_STATES),
    ownerId: idOf('emp'),
    unitPath: z.array(idOf('unt')),
    respondBy: z.string(),
    closeBy: z.string(),
    response: z
      .object({ plan: z.string(), ownerId: idOf('emp'), by: z.string(), at: z.string() })
      .exactOptional(),
    closure: z
      .object({ outcome: z.enum(ALERT_OUTCOMES), note: z.string(), by: z.string(), at: z.string() })
      .exactOptional(),
  }),
)

export type AlertScope = RelationshipId | EmployeeId | OrgUnitId

type Narrowed = { readonly state?: string | undefined; readonly severity?: string | undefined }

/** The alerts of a relationship, of who owns them, or of a unit and all below it; narrowed by state, severity, or both. */
export function alertsPartition(tenant: string, of: AlertScope, { state, severity }: Narrowed = {}): string {
  const narrowed = state === undefined && severity === undefined ? [] : [`${state ?? ''}~${severity ?? ''}`]
  return listPartition(tenant, of, 'alerts', ...narrowed)
}

/** Where it stands that a rule has warned of a relationship, until the alert is closed: so it warns once. */
export function warnedKey(tenant: string, relationshipId: RelationshipId, ruleId: WarningRuleId): Key {
  return { pk: listPartition(tenant, relationshipId, 'warned', ruleId), sk: SORT_KEYS.single }
}

export const alertItem: RecordKind<Alert> = {
  kind: 'alert',
  prefix: 'alt',
  parse: recordParser('alert', 'alt', dataSchema),
  entries: (tenant, alert) => {
    const { relationshipId, ownerId, unitPath, state, severity, raisedAt } = alert.data
    return [relationshipId, ownerId, ...unitPath].map((of) => ({
      partition: alertsPartition(tenant, of),
      position: `${raisedAt}#${alert.id}`,
      lists: [
        alertsPartition(tenant, of, { state }),
        alertsPartition(tenant, of, { severity }),
        alertsPartition(tenant, of, { state, severity }),
      ],
      body: encodeRecord(alert),
    }))
  },
  copies: (tenant, alert) => {
    const { partyId, state, severity } = alert.data
    if (state === 'CLOSED') return []
    return [
      {
        pk: recordPartition(tenant, partyId),
        sk: SORT_KEYS.alert(ALERT_SEVERITIES.indexOf(severity), alert.id),
        ...encodeCopy(alert),
      },
    ]
  },
  claims: (tenant, { data: { state, relationshipId, ruleId } }) =>
    state === 'CLOSED' ? [] : [warnedKey(tenant, relationshipId, ruleId)],
}
