import * as z from 'zod'
import { PERIOD_LENGTHS } from '../../domain/calendarPeriod.ts'
import { CARE_DAYS } from '../../domain/careDay.ts'
import { CHANNELS, DIRECTIONS } from '../../domain/interaction.ts'
import {
  DUE_MOVES,
  OBLIGATION_RULE_STATES,
  type ObligationRule,
  RULED_KINDS,
} from '../../domain/obligationRule.ts'
import { LINES_OF_BUSINESS, RELATIONSHIP_STAGES } from '../../domain/relationship.ts'
import { RELATIONSHIP_TYPES } from '../../domain/typeStates.ts'
import { HOLIDAY_CALENDARS } from '../../domain/workingCalendar.ts'
import { tenantPartition } from '../keys.ts'
import { once } from '../once.ts'
import type { RecordKind } from '../recordKind.ts'
import { encodeRecord, recordParser } from '../storedRecord.ts'

const termsSchema = once(() =>
  z.object({
    name: z.object({ en: z.string(), zh: z.string() }),
    kind: z.enum(RULED_KINDS),
    appliesTo: z.object({
      lines: z.array(z.enum(LINES_OF_BUSINESS)),
      types: z.array(z.enum(RELATIONSHIP_TYPES)),
      tiers: z.array(z.string()),
      stages: z.array(z.enum(RELATIONSHIP_STAGES)),
    }),
    schedule: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('PERIOD'), every: z.enum(PERIOD_LENGTHS), daysBefore: z.int() }),
      z.object({ kind: z.literal('CARE_DAY'), careDay: z.enum(CARE_DAYS), leadDays: z.int() }),
    ]),
    times: z.int().positive(),
    satisfiedBy: z
      .object({
        channels: z.array(z.enum(CHANNELS)),
        directions: z.array(z.enum(DIRECTIONS)),
        executivePresent: z.boolean(),
        minMinutes: z.int().exactOptional(),
      })
      .exactOptional(),
    calendar: z.enum(HOLIDAY_CALENDARS),
    moveDue: z.enum(DUE_MOVES),
    graceDays: z.int(),
  }),
)

const dataSchema = once(() =>
  z.object({
    state: z.enum(OBLIGATION_RULE_STATES),
    terms: termsSchema(),
    course: z.array(
      z.object({ from: z.string(), version: z.int().positive(), terms: termsSchema().exactOptional() }),
    ),
  }),
)

/** The list of all obligation rules. */
export function obligationRulesPartition(tenant: string): string {
  return tenantPartition(tenant, 'obligationRules')
}

export const obligationRuleItem: RecordKind<ObligationRule> = {
  kind: 'obligationRule',
  prefix: 'orl',
  parse: recordParser<'obligationRule', 'orl', ObligationRule['data']>('obligationRule', 'orl', dataSchema),
  entries: (tenant, rule) => [
    {
      partition: obligationRulesPartition(tenant),
      position: `${rule.meta.createdAt}#${rule.id}`,
      body: encodeRecord(rule),
    },
  ],
  copies: () => [],
  claims: () => [],
}
