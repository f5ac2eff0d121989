import type { RecordPrefix } from '../../domain/recordId.ts'
import { isRecordId, prefixOf } from '../../domain/recordId.ts'
import type { Relationship } from '../../domain/relationship.ts'
import type { EvidenceKind } from '../../domain/transitionTable.ts'
import type { Evidence, EvidenceId } from '../../domain/typeStates.ts'
import type { EvidenceInput } from '../../generated/resolvers.ts'
import { partiesOf } from '../../store/items/interactionItem.ts'
import type { KeptRecord } from '../../store/recordKinds.ts'
import { findRecord } from '../../store/records.ts'
import { checkedCount, checkedText } from '../checks.ts'
import type { Attempt } from '../command.ts'
import { assertKnown } from '../policy/assertMayChange.ts'
import { type Field, invalid, notFound } from '../refused.ts'

const KIND_OF = {
  int: 'INTERACTION',
  cas: 'CASE',
  agr: 'AGREEMENT',
  rtg: 'RATING',
  sig: 'SIGNAL',
  alt: 'ALERT',
} as const satisfies Partial<Record<RecordPrefix, EvidenceKind>>

const MOST_EVIDENCE = 20

/** What kind of thing a piece of evidence is. */
export function evidenceKind(evidence: Evidence): EvidenceKind {
  if ('text' in evidence) return 'TEXT'
  const prefix = prefixOf(evidence.recordId)
  if (!isEvidencePrefix(prefix)) throw new RangeError(`expected evidence, but got ${evidence.recordId}`)
  return KIND_OF[prefix]
}

/** Evidence that is there, that who gives the command sees, and that is about the relationship. */
export async function checkedEvidence(
  attempt: Attempt,
  relationship: Pick<Relationship, 'id' | 'data'>,
  inputs: readonly EvidenceInput[],
): Promise<readonly Evidence[]> {
  checkedCount(inputs, ['evidence'], { most: MOST_EVIDENCE })
  const evidence: Evidence[] = []
  for (const [n, { recordId, text }] of inputs.entries()) {
    const field = ['evidence', n, recordId ? 'recordId' : 'text']
    if (recordId) evidence.push({ recordId: await recordAbout(attempt, relationship, { recordId, field }) })
    else evidence.push({ text: checkedText(text ?? '', field, { most: 500 }) })
  }
  return evidence
}

async function recordAbout(
  attempt: Attempt,
  relationship: Pick<Relationship, 'id' | 'data'>,
  { recordId, field }: { readonly recordId: string; readonly field: Field },
): Promise<EvidenceId> {
  if (!isRecordId(recordId) || !isEvidencePrefix(prefixOf(recordId))) throw notFound(field, recordId)
  const { context, scope } = attempt
  const id = recordId as EvidenceId
  const record = (await findRecord(context.table, scope.tenant, id)) as KeptRecord | undefined
  if (!record?.meta.active) throw notFound(field, id)
  await assertKnown(attempt, record, field)
  if (isAbout(record, relationship)) return id
  throw invalid(
    field,
    'about this relationship, and open to all who see it',
    '与该关系有关、且对其可见人员公开的记录',
    id,
  )
}

/** What only insiders may know, or another line of business, is no evidence for all who see the relationship. */
function isAbout(record: KeptRecord, { id, data }: Pick<Relationship, 'id' | 'data'>): boolean {
  if (record.kind !== 'interaction')
    return 'relationshipId' in record.data && record.data.relationshipId === id
  const { insiderListId, lineOfBusiness = data.lineOfBusiness } = record.data
  return (
    insiderListId === undefined &&
    lineOfBusiness === data.lineOfBusiness &&
    partiesOf(record).some(({ partyId }) => partyId === data.partyId)
  )
}

function isEvidencePrefix(prefix: string): prefix is keyof typeof KIND_OF {
  return Object.hasOwn(KIND_OF, prefix)
}
