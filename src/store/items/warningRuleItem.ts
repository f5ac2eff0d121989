import * as z from 'zod'
import { ALERT_SEVERITIES } from '../../domain/alert.ts'
import { LINES_OF_BUSINESS } from '../../domain/relationship.ts'
import { SIGNAL_CATEGORIES } from '../../domain/signal.ts'
import { RELATIONSHIP_TYPES } from '../../domain/typeStates.ts'
import { AGGREGATES, RULE_STATES, type WarningRule } from '../../domain/warningRule.ts'
import { tenantPartition } from '../keys.ts'
import { once } from '../once.ts'
import type { RecordKind } from '../recordKind.ts'
import { encodeCopy, encodeRecord, recordParser } from '../storedRecord.ts'

const minimumEvidenceSchema = once(() => z.enum(['RUMOUR', 'CONFIRMED']))

const testSchema = once(() =>
  z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('SIGNALS'),
      categories: z.array(z.enum(SIGNAL_CATEGORIES)),
      codes: z.array(z.string()),
      windowDays: z.int().positive(),
      aggregate: z.enum(AGGREGATES),
      threshold: z.string(),
      minimumEvidence: minimumEvidenceSchema(),
    }),
    z.object({
      kind: z.literal('SILENCE'),
      days: z.int().positive(),
      tierDays: z.array(z.object({ tier: z.string(), days: z.int().positive() })),
    }),
    z.object({
      kind: z.literal('PREPAYMENT_FLIGHT'),
      windowDays: z.int().positive(),
      steps: z.int().positive(),
      balanceFallPercent: z.number(),
      withNewLender: z.boolean(),
      minimumEvidence: minimumEvidenceSchema(),
    }),
  ]),
)

const dataSchema = once(() =>
  z.object({
    name: z.object({ en: z.string(), zh: z.string() }),
    test: testSchema(),
    severity: z.enum(ALERT_SEVERITIES),
    respondHours: z.number(),
    closeHours: z.number(),
    appliesTo: z.object({
      lines: z.array(z.enum(LINES_OF_BUSINESS)),
      types: z.array(z.enum(RELATIONSHIP_TYPES)),
      tiers: z.array(z.string()),
    }),
    state: z.enum(RULE_STATES),
  }),
)

/** All rules of the institution, in the order they were made; or those in one state. */
export function warningRulesPartition(tenant: string, state?: string): string {
  return tenantPartition(tenant, 'warningRules', ...(state === undefined ? [] : [state]))
}

/** A copy of each rule that is on: few, and read whole and consistently whenever something happens to a relationship. */
export function rulesOnPartition(tenant: string): string {
  return tenantPartition(tenant, 'warningRulesOn')
}

export const warningRuleItem: RecordKind<WarningRule> = {
  kind: 'warningRule',
  prefix: 'wrl',
  parse: recordParser('warningRule', 'wrl', dataSchema),
  entries: (tenant, rule) => [
    {
      partition: warningRulesPartition(tenant),
      position: `${rule.meta.createdAt}#${rule.id}`,
      lists: [warningRulesPartition(tenant, rule.data.state)],
      body: encodeRecord(rule),
    },
  ],
  copies: (tenant, rule) =>
    rule.data.state === 'ON' ? [{ pk: rulesOnPartition(tenant), sk: rule.id, ...encodeCopy(rule) }] : [],
  claims: () => [],
}
