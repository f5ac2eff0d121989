import type { CommandName } from '../../support/bank.ts'
import { annualReport, FOUND_GOOD } from '../../support/publications.ts'
import type { Preparation } from './preparation.ts'
import { visitInput } from './reception.ts'
import type { World } from './world.ts'

const reason = 'For the test'
/** Long before and after what is near. */
const PAST = '2026-01-08'
const FUTURE = '2039-01-10'

type Expected = { readonly id: string; readonly expectedVersion: number }

const step = async (
  { as }: World,
  command: CommandName,
  before: Expected,
  more: object = {},
): Promise<Expected> => {
  await as({ subject: 'planner' }).make(command, { ...before, ...more })
  return { id: before.id, expectedVersion: before.expectedVersion + 1 }
}

async function aDisclosure({ as }: World): Promise<Expected> {
  const input = { ...annualReport(FUTURE), category: 'OTHER' }
  const { id } = await as({ subject: 'planner' }).make('planDisclosure', input)
  return { id, expectedVersion: 1 }
}

async function aVisit(world: World, day = FUTURE): Promise<Expected> {
  const { id } = await world.as({ subject: 'planner' }).make('planInvestorVisit', visitInput(world, day))
  return { id, expectedVersion: 1 }
}

const SHEET = { content: 'Q: … A: …' }
const LETTER = { signedOn: PAST, uri: 's3://letters/1.pdf' }

const held = async (world: World) => step(world, 'draftVisitSheet', await aVisit(world, PAST), SHEET)

async function checked(world: World): Promise<Expected> {
  const { id, expectedVersion } = await step(world, 'recordCommitmentLetter', await held(world), LETTER)
  await world.as({ subject: 'checker' }).make('checkVisitSheet', { id, expectedVersion })
  return { id, expectedVersion: expectedVersion + 1 }
}

async function verified(world: World): Promise<Expected> {
  const { id } = await aDisclosure(world)
  const findings = FOUND_GOOD
  await world.as({ subject: 'checker' }).make('verifyDisclosure', { id, expectedVersion: 1, findings })
  return { id, expectedVersion: 2 }
}

/** Commands of disclosures and visits of investors. */
export const RECEPTION_COMMANDS = {
  planDisclosure: async () => ({ ...annualReport(FUTURE), category: 'OTHER' }),
  moveDisclosure: async (world) => ({ ...(await aDisclosure(world)), plannedOn: '2039-02-01', reason }),
  amendDisclosure: async (world) => ({ ...(await aDisclosure(world)), title: 'Other', reason }),
  verifyDisclosure: async (world) => ({ ...(await aDisclosure(world)), findings: FOUND_GOOD }),
  publishDisclosure: async (world) => ({ ...(await verified(world)), uri: 'https://bank.test/1' }),
  cancelDisclosure: async (world) => ({ ...(await aDisclosure(world)), reason }),

  stateVisitRule: async () => ({
    citation: 'Our policy',
    sourceVersion: '1',
    quiet: [{ categories: ['ANNUAL_REPORT'], daysBefore: 30 }],
    publishOnTradingDay: 1,
    tradingOpens: '09:30',
    keptYears: 3,
    reason,
  }),
  planInvestorVisit: async (world) => visitInput(world, FUTURE),
  moveInvestorVisit: async (world) => ({
    ...(await aVisit(world)),
    startsAt: '2039-02-01T02:00:00Z',
    endsAt: '2039-02-01T03:00:00Z',
  }),
  recordCommitmentLetter: async (world) => ({ ...(await aVisit(world)), ...LETTER }),
  draftVisitSheet: async (world) => ({ ...(await aVisit(world, PAST)), ...SHEET }),
  checkVisitSheet: held,
  publishVisitSheet: async (world) => ({
    ...(await checked(world)),
    platform: 'SZSE_IRM',
    uri: 'https://bank.test/2',
  }),
  cancelInvestorVisit: async (world) => ({ ...(await aVisit(world)), reason }),
} satisfies Partial<Record<CommandName, Preparation>>
