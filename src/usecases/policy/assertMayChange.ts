import { mayChange } from '../../access/mayChange.ts'
import { EXPOSED_LINE } from '../../domain/exposure.ts'
import { isOwnSecurity } from '../../domain/holding.ts'
import type { LineOfBusiness } from '../../domain/relationship.ts'
import type { Attempt } from '../command.ts'
import type { KeptRecord } from '../models.ts'
import { type Field, notFound, refused } from '../refused.ts'
import { sightOfRecord } from './recordSight.ts'

/** Their commands decide by themselves who may give them: they are about colleagues, not about parties. */
const DECIDED_ELSEWHERE: readonly KeptRecord['kind'][] = [
  'delegation',
  'insiderList',
  'wallException',
  'partnerApp',
  'workPlan',
  'workLog',
  'bulletin',
  'serviceStandard',
  'obligationRule',
  'employee',
  'orgUnit',
  'warningRule',
  'export',
  'disclosureRule',
]

type Options = {
  readonly field: Field
  /** What a refusal names. The record's id, when absent. */
  readonly named?: string
}

/**
 * Makes sure that who gives a command may do so to a record that is there.
 *
 * @throws Refused NOT_FOUND, the same as for what is not there, when they may not know of it; NOT_ALLOWED when they see it
 *   and may not change it.
 */
export async function assertMayChange(
  { context, needs }: Attempt,
  record: KeptRecord,
  { field, named = record.id }: Options,
): Promise<void> {
  if (context.caller.kind === 'operator' || DECIDED_ELSEWHERE.includes(record.kind)) return
  const sight = await sightOfRecord(context, record)
  if (!sight) {
    context.audit.refused('NOT_FOUND', record.id)
    throw notFound(field, named)
  }
  if (mayChange(sight, needs, lineOf(record))) return
  context.audit.refused('NOT_ALLOWED', record.id)
  throw notAllowed(field)
}

/** Whether who gives the command may do so to a record that is there. */
export async function mayChangeRecord({ context, needs }: Attempt, record: KeptRecord): Promise<boolean> {
  const sight = await sightOfRecord(context, record)
  return sight !== undefined && mayChange(sight, needs, lineOf(record))
}

/** Whether who gives the command may know of the record. */
export async function isKnown({ context }: Attempt, record: KeptRecord): Promise<boolean> {
  return (await sightOfRecord(context, record)) !== undefined
}

/** @throws Refused NOT_FOUND when who gives the command may not know of the record. */
export async function assertKnown(attempt: Attempt, record: KeptRecord, field: Field): Promise<void> {
  if (await isKnown(attempt, record)) return
  attempt.context.audit.refused('NOT_FOUND', record.id)
  throw notFound(field, record.id)
}

export function notAllowed(field: Field) {
  return refused(
    'NOT_ALLOWED',
    field,
    'You may see it, and not do this with it: that is for those who look after it.',
    '您可以查看该记录，但无权进行此操作：应由负责该关系的人员办理。',
  )
}

function lineOf(record: KeptRecord): LineOfBusiness | undefined {
  switch (record.kind) {
    case 'relationship':
    case 'interaction':
    case 'commitment':
    case 'serviceRequest':
    case 'servicePlan':
    case 'frameworkAgreement':
    case 'rating':
    case 'relationshipCase':
    case 'signal':
    case 'alert':
    case 'obligation':
    case 'event':
    case 'attendance':
      return record.data.lineOfBusiness
    case 'disclosure':
    case 'investorVisit':
      return 'INVESTOR'
    case 'holding':
      // Loans are judged by those who look after the party as a customer; nothing else of a holding is changed by employees.
      return isOwnSecurity(record) ? 'INVESTOR' : EXPOSED_LINE
    case 'sharePosition':
      return 'INVESTOR'
    case 'disclosureAssessment':
      return 'INVESTOR'
    default:
      return undefined
  }
}
