import { z } from 'zod'

/** Three of the product's kinds of records, cut down to what makes a difference here. */
export const Party = z.object({
  tenant: z.string(),
  partyId: z.string(),
  name: z.string(),
  country: z.string(),
  language: z.enum(['zh', 'en']),
  identifiers: z.array(z.object({ system: z.string(), value: z.string() })),
  version: z.int(),
  recordedAt: z.string(),
})

export const Relationship = z.object({
  tenant: z.string(),
  partyId: z.string(),
  relationshipId: z.string(),
  line: z.string(),
  stage: z.string(),
  lead: z.string(),
  tier: z.int(),
  nextReview: z.string(),
  version: z.int(),
  recordedAt: z.string(),
})

export const Interaction = z.object({
  tenant: z.string(),
  partyId: z.string(),
  interactionId: z.string(),
  occurredAt: z.string(),
  channel: z.string(),
  automated: z.boolean(),
  subject: z.string(),
  participants: z.array(z.object({ id: z.string(), part: z.string() })),
  version: z.int(),
  recordedAt: z.string(),
})

export type Party = z.output<typeof Party>
export type Relationship = z.output<typeof Relationship>
export type Interaction = z.output<typeof Interaction>

/** What one Query of a party's collection gives. */
export type View = {
  readonly parties: readonly Party[]
  readonly relationships: readonly Relationship[]
  readonly interactions: readonly Interaction[]
}

const owner = { tenant: 'bank', partyId: 'prt_01J8Z3K9QA' }

/** 31 records, whatever the day: 1 party, 10 relationships, 20 interactions. */
export const view: View = {
  parties: [
    {
      ...owner,
      name: '上海远洋贸易有限公司',
      country: 'CN',
      language: 'zh',
      identifiers: [
        { system: 'USCC', value: '91310000MA1FL0KX5T' },
        { system: 'LEI', value: '529900T8BM49AURSDO55' },
      ],
      version: 7,
      recordedAt: '2026-03-09T08:30:00.000Z',
    },
  ],
  relationships: Array.from({ length: 10 }, (_, n) => ({
    ...owner,
    relationshipId: `rel_01J8Z3K9${10 + n}`,
    line: 'CUSTOMER',
    stage: 'ACTIVE',
    lead: 'emp_01J8Z3K9QB',
    tier: 1 + (n % 3),
    nextReview: `2026-05-${10 + n}`,
    version: 1 + n,
    recordedAt: '2026-03-09T08:30:00.000Z',
  })),
  interactions: Array.from({ length: 20 }, (_, n) => ({
    ...owner,
    interactionId: `int_01J8Z3K9${10 + n}`,
    occurredAt: `2026-02-${29 - n}T09:15:00.000Z`.replace('-29T', '-28T'),
    channel: 'PHONE',
    automated: n % 4 === 0,
    subject: `Review of the facility, part ${10 + n}`,
    participants: [
      { id: 'emp_01J8Z3K9QB', part: 'CALLER' },
      { id: owner.partyId, part: 'CALLED' },
    ],
    version: 1,
    recordedAt: '2026-03-09T08:30:00.000Z',
  })),
}

/** What a contender must be able to do. Each call is one request to DynamoDB. */
export type Contender = {
  /** Puts a new record. Refused when there is one. */
  saveParty(party: Party): Promise<unknown>
  saveRelationship(relationship: Relationship): Promise<unknown>
  saveInteraction(interaction: Interaction): Promise<unknown>
  /** One Query of the party's collection, into typed and checked values. */
  readView(tenant: string, partyId: string): Promise<View>
  /**
   * One transaction of four: the next version, if the one before is still there; that one into the history; the
   * idempotency key, if it is new; and the date of the next review of a relationship that must exist.
   */
  changeParty(before: Party, next: Party, relationship: Relationship, key: string): Promise<unknown>
}
