import * as z from 'zod'
import {
  type InvestorVisit,
  SHEET_PLATFORMS,
  VISIT_KINDS,
  VISIT_STATES,
  type VisitState,
} from '../../domain/investorVisit.ts'
import type { InteractionId, PartyId } from '../../domain/recordId.ts'
import { listPartition, tenantPartition } from '../keys.ts'
import { once } from '../once.ts'
import type { RecordKind } from '../recordKind.ts'
import { encodeCopy, idOf, recordParser } from '../storedRecord.ts'
import { storedRuleSourceSchema } from './common.ts'

const deedSchema = once(() => ({ by: z.string(), at: z.string() }))
const keptSchema = once(() => ({ uri: z.string(), sha256: z.string().exactOptional() }))

const dataSchema = once(() =>
  z.object({
    visitKind: z.enum(VISIT_KINDS),
    partyIds: z.array(idOf('prt')).min(1),
    hostIds: z.array(idOf('emp')),
    startsAt: z.string(),
    endsAt: z.string(),
    place: z.string().exactOptional(),
    subject: z.string(),
    state: z.enum(VISIT_STATES),
    ruleVersion: z.int().positive().exactOptional(),
    ruleSource: storedRuleSourceSchema(),
    publishBy: z.string(),
    keepUntil: z.string(),
    quiet: z.array(idOf('dcl')),
    exception: z.object({ ...deedSchema(), reason: z.string() }).exactOptional(),
    letter: z.object({ ...deedSchema(), ...keptSchema(), signedOn: z.string() }).exactOptional(),
    sheet: z
      .object({
        content: z.string(),
        materials: z.array(z.object({ ...keptSchema(), label: z.string() })),
        makers: z.array(z.string()),
        check: z.object({ ...deedSchema(), note: z.string().exactOptional() }).exactOptional(),
        publication: z
          .object({ ...deedSchema(), platform: z.enum(SHEET_PLATFORMS), uri: z.string() })
          .exactOptional(),
      })
      .exactOptional(),
    interactionId: idOf('int').exactOptional(),
    cancellation: z.object({ ...deedSchema(), reason: z.string() }).exactOptional(),
  }),
)

/** All visits by when they begin; or those in a state, of a party, and the one that a contact was. */
export const visitLists = {
  all: (tenant: string) => tenantPartition(tenant, 'investorVisits'),
  inState: (tenant: string, state: VisitState) => tenantPartition(tenant, 'investorVisits', state),
  of: (tenant: string, id: PartyId | InteractionId) => listPartition(tenant, id, 'investorVisits'),
} as const

export const investorVisitItem: RecordKind<InvestorVisit> = {
  kind: 'investorVisit',
  prefix: 'ivr',
  parse: recordParser('investorVisit', 'ivr', dataSchema),
  entries: (tenant, visit) => {
    const { startsAt, state, partyIds, interactionId } = visit.data
    const place = { position: `${startsAt}#${visit.id}`, body: encodeCopy(visit) }
    const owners = [...partyIds, ...(interactionId === undefined ? [] : [interactionId])]
    return [
      { ...place, partition: visitLists.all(tenant), lists: [visitLists.inState(tenant, state)] },
      ...owners.map((id) => ({ ...place, partition: visitLists.of(tenant, id) })),
    ]
  },
  copies: () => [],
  claims: () => [],
}
