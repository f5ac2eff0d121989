import type { Commitment } from '../domain/commitment.ts'
import type { Consent } from '../domain/consent.ts'
import type { Delegation } from '../domain/delegation.ts'
import type { Employee, OrgUnit } from '../domain/employee.ts'
import type { Holding } from '../domain/holding.ts'
import type { InsiderList } from '../domain/insiderList.ts'
import type { Interaction } from '../domain/interaction.ts'
import type { PartnerApp } from '../domain/partnerApp.ts'
import type { Party } from '../domain/party.ts'
import { prefixOf, type RecordId } from '../domain/recordId.ts'
import type { Relationship } from '../domain/relationship.ts'
import type { Tie } from '../domain/tie.ts'
import type { Transaction } from '../domain/transaction.ts'
import type { WallException } from '../domain/wallException.ts'
import { commitmentItem } from './items/commitmentItem.ts'
import { consentItem } from './items/consentItem.ts'
import { delegationItem } from './items/delegationItem.ts'
import { employeeItem } from './items/employeeItem.ts'
import { holdingItem } from './items/holdingItem.ts'
import { insiderListItem } from './items/insiderListItem.ts'
import { interactionItem } from './items/interactionItem.ts'
import { orgUnitItem } from './items/orgUnitItem.ts'
import { partnerAppItem } from './items/partnerAppItem.ts'
import { partyItem } from './items/partyItem.ts'
import { relationshipItem } from './items/relationshipItem.ts'
import { tieItem } from './items/tieItem.ts'
import { transactionItem } from './items/transactionItem.ts'
import { wallExceptionItem } from './items/wallExceptionItem.ts'
import type { Placed } from './storedRecord.ts'

/** Every kind of record, by the prefix of its ids. */
export type RecordByPrefix = {
  readonly prt: Party
  readonly rel: Relationship
  readonly tie: Tie
  readonly int: Interaction
  readonly emp: Employee
  readonly unt: OrgUnit
  readonly hld: Holding
  readonly txn: Transaction
  readonly cmt: Commitment
  readonly cns: Consent
  readonly dlg: Delegation
  readonly ins: InsiderList
  readonly wex: WallException
  readonly app: PartnerApp
}

export type KeptPrefix = keyof RecordByPrefix
export type KeptRecord = RecordByPrefix[KeptPrefix]

export const RECORD_KINDS = {
  prt: partyItem,
  rel: relationshipItem,
  tie: tieItem,
  int: interactionItem,
  emp: employeeItem,
  unt: orgUnitItem,
  hld: holdingItem,
  txn: transactionItem,
  cmt: commitmentItem,
  cns: consentItem,
  dlg: delegationItem,
  ins: insiderListItem,
  wex: wallExceptionItem,
  app: partnerAppItem,
} as const

export function isKept(prefix: string): prefix is KeptPrefix {
  return Object.hasOwn(RECORD_KINDS, prefix)
}

/** @throws ZodError when what is stored is not the record that `id` names. */
export function parseRecord<P extends KeptPrefix>(
  id: RecordId<P>,
  stored: unknown,
): Placed<RecordByPrefix[P]> {
  const prefix = prefixOf(id)
  if (!isKept(prefix)) throw new RangeError(`expected the id of a kept record, but got ${id}`)
  // The prefix decides the kind, which TypeScript cannot follow through the table of kinds.
  return RECORD_KINDS[prefix].parse(stored) as Placed<RecordByPrefix[P]>
}
