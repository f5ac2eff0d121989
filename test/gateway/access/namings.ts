import { type CommandName, contactInput } from '../../support/bank.ts'
import { evidence } from '../../support/consents.ts'
import { NOTHING_MATERIAL } from '../../support/disclosures.ts'
import { overdue } from '../../support/warnings.ts'
import type { Subject } from './doors.ts'
import { visitInput } from './reception.ts'
import { requestInput, SERVICE_PLAN } from './workWorld.ts'
import type { World } from './world.ts'

/** What else than parties and what is about them has an id that others must not learn of. */
export type Hidden = Subject & {
  readonly consent: string
  readonly delegation: string
  readonly list: string
}

const reason = 'Curious'

/** Every place in every command in which somebody who keeps relationships elsewhere could name what is hidden from them. */
export function namings(
  { ids, units, apps, parties, inDays }: World,
  hidden: Hidden,
): readonly (readonly [CommandName, object])[] {
  const versioned = (id: string, more: object = {}) => ({ id, expectedVersion: 1, reason, ...more })
  const plain = (id: string, more: object = {}) => ({ id, expectedVersion: 1, ...more })
  const ofParty = { partyId: hidden.party, expectedVersion: 1 }
  const identifier = { scheme: 'EMAIL', value: 'any@hengyuan.example' }
  const withEmployee = { with: { employeeId: ids.service } }
  const known = parties.prospect
  const tie = { kind: 'SUPPLY' }
  const consent = {
    partnerAppId: apps.spare,
    purpose: 'SERVICING',
    categories: ['IDENTITY'],
    validTo: inDays(1),
    evidence: [evidence(inDays(-1))],
  }
  const relationship = {
    unitId: units.desk,
    coverage: [{ employeeId: ids.colleague, part: 'LEAD' }],
    type: 'GROWTH',
    typeReason: reason,
  }
  return [
    ['changePerson', plain(hidden.party, { sex: 'MALE' })],
    ['changeOrganization', plain(hidden.party, { country: 'CN' })],
    ['addIdentifier', { ...ofParty, identifier }],
    ['withdrawIdentifier', { ...ofParty, identifier }],
    ['openRelationship', { partyId: hidden.party, lineOfBusiness: 'CUSTOMER', ...relationship }],
    ['openRelationship', { partyId: hidden.party, lineOfBusiness: 'SUPPLIER', ...relationship }],
    ['reassignCoverage', versioned(hidden.relationship, { coverage: relationship.coverage })],
    ['setRelationshipStage', plain(hidden.relationship, { stage: 'LOST' })],
    ['transitionRelationship', versioned(hidden.relationship, { to: 'TRANSACTIONAL' })],
    [
      'recordFrameworkAgreement',
      { relationshipId: hidden.relationship, scope: 'All', validFrom: '2026-01-01', validTo: '2027-01-01' },
    ],
    [
      'recordRating',
      {
        relationshipId: hidden.relationship,
        origin: 'AGENCY',
        rater: 'A',
        grade: 'A',
        ratedOn: '2026-01-01',
      },
    ],
    ['openRelationshipCase', { relationshipId: hidden.relationship, kind: 'WIN_BACK', reason }],
    ['recordSignal', overdue(hidden.relationship)],
    ['setRelationshipTier', plain(hidden.relationship, { tier: 'B' })],
    ['scheduleReview', plain(hidden.relationship, { nextReviewOn: '2030-01-01' })],
    [
      'shareRelationship',
      versioned(hidden.relationship, { ...withEmployee, scope: 'READ', until: inDays(1) }),
    ],
    ['endShare', versioned(hidden.relationship, withEmployee)],
    ['stateTie', { ...tie, fromPartyId: hidden.party, toPartyId: known }],
    ['stateTie', { ...tie, fromPartyId: known, toPartyId: hidden.party }],
    ['stateTie', { ...tie, fromPartyId: known, toPartyId: parties.stranger, ...plain(hidden.tie) }],
    ['correctTie', plain(hidden.tie)],
    ['endTie', plain(hidden.tie, { validTo: '2030' })],
    ['retractTie', plain(hidden.tie, { note: reason })],
    ['recordInteraction', contactInput(hidden.party)],
    [
      'recordInteraction',
      contactInput(known, undefined, { commitments: [{ text: 'Call', ownerPartyId: hidden.party }] }),
    ],
    [
      'recordInteraction',
      contactInput(known, undefined, { confidentiality: 'CONFIDENTIAL', insiderListId: hidden.list }),
    ],
    ['amendInteraction', versioned(hidden.interaction, { subject: 'Mine' })],
    ['retractInteraction', versioned(hidden.interaction)],
    ['closeCommitment', plain(hidden.commitment, { state: 'KEPT' })],
    ['assessDisclosure', { interactionId: hidden.interaction, judgement: NOTHING_MATERIAL }],
    ['planInvestorVisit', visitInput({ ids, parties: { investor: hidden.party } }, '2039-01-10')],
    ['endDelegation', versioned(hidden.delegation)],
    ['openInsiderList', { name: 'Mine', aboutPartyId: hidden.party, reason }],
    ['addInsider', versioned(hidden.list, { employeeId: ids.colleague })],
    ['endInsider', versioned(hidden.list, { employeeId: ids.insider })],
    ['closeInsiderList', versioned(hidden.list)],
    ['requestWallException', { partyId: hidden.party, line: 'INVESTOR', reason, until: inDays(1) }],
    ['draftWorkPlan', planFor(hidden.party)],
    ['recordWork', { text: 'Mine', minutes: 1, relationshipId: hidden.relationship }],
    ['recordWork', { text: 'Mine', minutes: 1, interactionId: hidden.interaction }],
    ['openServiceRequest', requestInput(hidden.relationship)],
    ['openServicePlan', { relationshipId: hidden.relationship, ...SERVICE_PLAN }],
    ['grantConsent', { ...consent, partyId: hidden.party }],
    ['withdrawConsent', { id: hidden.consent }],
    ['withdrawConsent', { partyId: hidden.party, partnerAppId: apps.spare }],
  ]
}

/** Those in which they name it beside a party of their own. */
export function namingsBeside(
  { apps, inDays }: World,
  own: { readonly party: string; readonly interaction: string },
  hidden: Hidden,
): readonly (readonly [CommandName, object])[] {
  const consent = {
    partyId: own.party,
    partnerAppId: apps.spare,
    purpose: 'SERVICING',
    categories: ['IDENTITY'],
    validTo: inDays(1),
    evidence: [evidence(inDays(-1))],
    givenBy: 'REPRESENTATIVE',
  }
  const both = [
    { partyId: own.party, part: 'INITIATOR' },
    { partyId: hidden.party, part: 'COPIED' },
  ]
  return [
    ['grantConsent', { ...consent, representativeId: hidden.party }],
    ['recordInteraction', contactInput(own.party, undefined, { participants: both })],
    ['amendInteraction', { id: own.interaction, expectedVersion: 1, reason, participants: both }],
    ['stateTie', { kind: 'SUPPLY', fromPartyId: own.party, toPartyId: hidden.party }],
  ]
}

/** A month with a visit to somebody. */
function planFor(partyId: string) {
  const action = { key: 'a', weekKey: 'w', on: '2026-01-07', kind: 'VISIT', text: 'Visit', partyId }
  return {
    month: '2026-01-01',
    goals: [{ key: 'g', text: 'Win' }],
    weeks: [{ key: 'w', goalKey: 'g', weekOf: '2026-01-07', text: 'Begin' }],
    actions: [action],
  }
}
