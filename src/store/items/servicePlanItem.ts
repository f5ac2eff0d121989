import * as z from 'zod'
import { LINES_OF_BUSINESS } from '../../domain/relationship.ts'
import { SERVICE_ACTION_KINDS, type ServicePlan } from '../../domain/servicePlan.ts'
import { once } from '../once.ts'
import type { RecordKind } from '../recordKind.ts'
import { idOf, recordParser } from '../storedRecord.ts'

const dataSchema = once(() =>
  z.object({
    relationshipId: idOf('rel'),
    partyId: idOf('prt'),
    lineOfBusiness: z.enum(LINES_OF_BUSINESS),
    situation: z.string(),
    traits: z.string(),
    market: z.string(),
    actions: z.array(
      z.object({
        key: z.string(),
        kind: z.enum(SERVICE_ACTION_KINDS),
        text: z.string(),
        dueOn: z.string(),
        finished: z.object({ outcome: z.string(), by: z.string(), at: z.string() }).exactOptional(),
      }),
    ),
    reviewOn: z.string(),
    state: z.enum(['IN_FORCE', 'ENDED']),
  }),
)

/** In no list: it is found by its id, which follows from the relationship's. */
export const servicePlanItem: RecordKind<ServicePlan> = {
  kind: 'servicePlan',
  prefix: 'svp',
  parse: recordParser('servicePlan', 'svp', dataSchema),
  entries: () => [],
  copies: () => [],
  claims: () => [],
}
