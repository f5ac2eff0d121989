import { type CommandName, contactInput } from '../../support/bank.ts'
import { NOTHING_MATERIAL, OWN_RULE, SLIP } from '../../support/disclosures.ts'
import type { Preparation } from './preparation.ts'
import type { World } from './world.ts'

const reason = 'For the test'

async function aRoadshow({ bank, parties }: World) {
  const input = contactInput(parties.investor, undefined, { lineOfBusiness: 'INVESTOR' })
  return (await bank.make('recordInteraction', input)).id as string
}

/** Judged by somebody who checks nothing. */
async function anAssessment(world: World, judgement: object = NOTHING_MATERIAL) {
  const interactionId = await aRoadshow(world)
  const speaker = world.as(world.viewers.investorRelations)
  const { id } = await speaker.make('assessDisclosure', { interactionId, judgement })
  return { id: id as string, expectedVersion: 1 }
}

/** What is told to investors, and by what rule it is judged. */
export const DISCLOSURE_COMMANDS = {
  assessDisclosure: async (world) => ({
    interactionId: await aRoadshow(world),
    judgement: NOTHING_MATERIAL,
  }),
  reassessDisclosure: async (world) => ({ ...(await anAssessment(world)), judgement: SLIP, reason }),
  checkDisclosure: async (world) => ({ ...(await anAssessment(world)), outcome: 'CHECKED' }),
  recordPublicDisclosure: async (world) => ({
    ...(await anAssessment(world, SLIP)),
    at: '2026-03-10T08:30:00Z',
    method: 'PRESS_RELEASE',
    reference: reason,
  }),
  stateDisclosureRule: async () => OWN_RULE,
  retireDisclosureRule: async ({ bank }) => {
    const { id, version } = await bank.make('stateDisclosureRule', OWN_RULE)
    return { id, expectedVersion: version, reason }
  },
} as const satisfies Partial<Record<CommandName, Preparation>>
