export const TABLE = 'guanxi'

/** The keys of those contenders that leave them to us. */
export const pk = ({ tenant, partyId }: { tenant: string; partyId: string }) => `${tenant}#${partyId}`

export const sk = {
  party: () => 'A',
  relationship: ({ relationshipId }: { relationshipId: string }) => `B#${relationshipId}`,
  interaction: ({ occurredAt, interactionId }: { occurredAt: string; interactionId: string }) =>
    `C#${occurredAt}#${interactionId}`,
  version: ({ version }: { version: number }) => `V#${String(version).padStart(9, '0')}`,
  idempotency: ({ key }: { key: string }) => `K#${key}`,
}
