import type { CommandName } from '../../support/bank.ts'
import { now, type Preparation } from './preparation.ts'
import type { World } from './world.ts'

const reason = 'For the test'

const anAgreement = ({ kept }: World) => ({
  relationshipId: kept.customer,
  scope: 'All',
  validFrom: '2020-01-01',
  validTo: '2030-01-01',
})

/** What opens a case of legal recovery, once none is under way. */
async function noCase(world: World) {
  const relationshipId = world.kept.customer
  const { relationshipCases } = await world.bank.ask(
    `{ relationshipCases(relationshipId: "${relationshipId}", first: 1) { nodes { id version kind state } } }`,
  )
  const [newest] = relationshipCases.nodes
  if (newest.kind === 'LEGAL_RECOVERY' && newest.state !== 'CLOSED') {
    const { id, version } = newest
    const over = { outcome: 'ABANDONED', note: reason }
    await world.bank.make('closeRelationshipCase', { id, expectedVersion: version, ...over })
  }
  return { relationshipId, kind: 'LEGAL_RECOVERY', reason }
}

/** A case of legal recovery, opened by nobody who is asked about. */
async function aCase(world: World) {
  const { id } = await world.as({ subject: 'maker' }).make('openRelationshipCase', await noCase(world))
  return { id: id as string, expectedVersion: 1 }
}

/** What decides what a relationship is, and what follows from it. */
export const TYPE_COMMANDS = {
  transitionRelationship: async (world) => {
    const before = await now(world, world.kept.customer)
    await world.bank.make('setRelationshipType', { ...before, type: 'GROWTH', reason })
    return {
      ...(await now(world, world.kept.customer)),
      to: 'PROBLEM_WATCH',
      reason,
      evidence: [{ text: reason }],
      problemReason: 'MISCONDUCT',
    }
  },
  recordFrameworkAgreement: async (world) => anAgreement(world),
  endFrameworkAgreement: async (world) => {
    const { id } = await world.bank.make('recordFrameworkAgreement', anAgreement(world))
    return { id, expectedVersion: 1, reason }
  },
  recordRating: async ({ kept }) => ({
    relationshipId: kept.customer,
    origin: 'AGENCY',
    rater: 'CCXI',
    grade: 'AA',
    ratedOn: '2026-01-01',
  }),
  openRelationshipCase: noCase,
  tickCaseStep: async (world) => ({ ...(await aCase(world)), key: 'CLAIM_FILED' }),
  recordRecovery: async (world) => ({
    ...(await aCase(world)),
    principalRecovered: [],
    interestRecovered: [],
    shortfall: [],
  }),
  signOffCase: async (world) => {
    const recovered = await TYPE_COMMANDS.recordRecovery(world)
    const maker = world.as({ subject: 'maker' })
    await maker.make('recordRecovery', recovered as Readonly<Record<string, unknown>>)
    const { id } = recovered as { readonly id: string }
    for (const key of ['DEFAULT_DECLARED', 'CLAIM_FILED', 'ENFORCED'])
      await maker.make('tickCaseStep', { ...(await now(world, id)), key })
    return now(world, id)
  },
  closeRelationshipCase: async (world) => ({
    ...(await aCase(world)),
    outcome: 'ABANDONED',
    note: reason,
  }),
} as const satisfies Partial<Record<CommandName, Preparation>>
