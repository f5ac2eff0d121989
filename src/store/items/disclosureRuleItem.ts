import * as z from 'zod'
import { PERIODIC_CATEGORIES } from '../../domain/disclosure.ts'
import {
  type DisclosureRule,
  EXCHANGES,
  RECIPIENT_CLASSES,
  RECIPIENT_EXCLUSIONS,
  SPEAKER_CLASSES,
} from '../../domain/disclosureRule.ts'
import { once } from '../once.ts'
import type { RecordKind } from '../recordKind.ts'
import { recordParser } from '../storedRecord.ts'
import { storedRuleSourceSchema } from './common.ts'

const termsSchema = once(() =>
  z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('SELECTIVE_DISCLOSURE'),
      speakerClasses: z.array(z.enum(SPEAKER_CLASSES)),
      recipientClasses: z.array(z.enum(RECIPIENT_CLASSES)),
      exclusions: z.array(z.enum(RECIPIENT_EXCLUSIONS)),
      promptHours: z.int().positive(),
      exchange: z.enum(EXCHANGES).exactOptional(),
      closures: z.array(z.string()),
    }),
    z.object({
      kind: z.literal('INVESTOR_VISITS'),
      quiet: z.array(
        z.object({ categories: z.array(z.enum(PERIODIC_CATEGORIES)), daysBefore: z.int().positive() }),
      ),
      publishOnTradingDay: z.int().positive(),
      tradingOpens: z.string(),
      keptYears: z.int().positive(),
    }),
  ]),
)

const dataSchema = once(() =>
  z.object({
    terms: termsSchema(),
    source: storedRuleSourceSchema(),
    state: z.enum(['IN_FORCE', 'RETIRED']),
  }),
)

/** There is one of each kind: its id follows from that, and no list has it. */
export const disclosureRuleItem: RecordKind<DisclosureRule> = {
  kind: 'disclosureRule',
  prefix: 'drl',
  parse: recordParser('disclosureRule', 'drl', dataSchema),
  entries: () => [],
  copies: () => [],
  claims: () => [],
}
