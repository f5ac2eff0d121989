import * as z from 'zod'
import type { FrameworkAgreement } from '../../domain/frameworkAgreement.ts'
import { LINES_OF_BUSINESS } from '../../domain/relationship.ts'
import { once } from '../once.ts'
import type { RecordKind } from '../recordKind.ts'
import { fileEntry } from '../relationshipFile.ts'
import { idOf, recordParser } from '../storedRecord.ts'

const dataSchema = once(() =>
  z.object({
    relationshipId: idOf('rel'),
    partyId: idOf('prt'),
    lineOfBusiness: z.enum(LINES_OF_BUSINESS),
    number: z.string().exactOptional(),
    scope: z.string(),
    validFrom: z.string(),
    validTo: z.string(),
    endedOn: z.string().exactOptional(),
    endReason: z.string().exactOptional(),
    reviewDueOn: z.string().exactOptional(),
  }),
)

export const frameworkAgreementItem: RecordKind<FrameworkAgreement> = {
  kind: 'frameworkAgreement',
  prefix: 'agr',
  parse: recordParser('frameworkAgreement', 'agr', dataSchema),
  entries: (tenant, agreement) => [fileEntry(tenant, agreement, agreement.data.validFrom)],
  copies: () => [],
  claims: () => [],
}
