import { addDays } from '../../../src/domain/calendarDate.ts'
import type { CommandName } from '../../support/bank.ts'
import { draftedBulletin } from '../../support/draftedBulletin.ts'
import type { Preparation } from './preparation.ts'
import { callOn, requestInput, SERVICE_PLAN } from './workWorld.ts'
import type { World } from './world.ts'

const reason = 'For the test'
let count = 0
const next = () => {
  count += 1
  return count
}

/** The 10th of a month that nobody has planned. */
function freshDay(): string {
  const months = next()
  return `${2001 + Math.floor(months / 12)}-${String(1 + (months % 12)).padStart(2, '0')}-10`
}

/** The manager's plan of a month, with a call and a task on its 10th. */
async function aPlan({ as, ids, parties }: World) {
  const on = freshDay()
  const tree = {
    goals: [{ key: 'g', text: 'Win two' }],
    weeks: [{ key: 'w', goalKey: 'g', weekOf: on, text: 'Begin' }],
    actions: [
      { key: 'call', weekKey: 'w', on, kind: 'CALL', text: 'Call', partyId: parties.customer },
      { key: 'task', weekKey: 'w', on, kind: 'TASK', text: 'Report' },
    ],
  }
  const input = { employeeId: ids.manager, month: on, ...tree }
  const { id } = await as({ subject: 'planner' }).make('draftWorkPlan', input)
  return { plan: { id: id as string, expectedVersion: 1 }, on, tree }
}

async function aLog({ as, viewers, work }: World) {
  const entry = { date: addDays(work.day, -next() % 300), text: 'Visit', minutes: 10 }
  const { id, version } = await as(viewers.manager).make('recordWork', entry)
  return { id: id as string, expectedVersion: version as number }
}

async function aBulletin({ gateway, units }: World) {
  const id = await draftedBulletin(gateway, units.desk, freshDay())
  return { id, expectedVersion: 1 }
}

async function aRequest({ bank, kept }: World) {
  const { id } = await bank.make('openServiceRequest', requestInput(kept.customer))
  return { id: id as string, expectedVersion: 1 }
}

const step = async (world: World, command: CommandName, before: { id: string; expectedVersion: number }) => {
  await world.bank.make(command, before)
  return { id: before.id, expectedVersion: before.expectedVersion + 1 }
}

/** The customer's plan, in force or ended. */
async function theServicePlan({ bank, work, kept }: World, inForce: boolean) {
  const id = work.servicePlan
  const read = async () =>
    (await bank.ask(`{ node(id: "${id}") { ... on ServicePlan { version inForce } } }`)).node
  const { version, inForce: isInForce } = await read()
  if (isInForce && !inForce) await bank.make('endServicePlan', { id, expectedVersion: version, reason })
  if (!isInForce && inForce)
    await bank.make('openServicePlan', { relationshipId: kept.customer, ...SERVICE_PLAN })
  return { id, expectedVersion: (await read()).version as number }
}

let targets = 60

/** Commands of plans, logs, bulletins and service. */
export const WORK_COMMANDS = {
  draftWorkPlan: async ({ ids }) => ({
    employeeId: ids.manager,
    month: freshDay(),
    goals: [{ key: 'g', text: 'Win two' }],
    weeks: [],
    actions: [],
  }),
  changeWorkPlan: async (world) => {
    const { plan, tree } = await aPlan(world)
    return { ...plan, ...tree }
  },
  approveWorkPlan: async (world) => (await aPlan(world)).plan,
  recordAgainstPlan: async (world) => {
    const { plan, on } = await aPlan(world)
    const call = callOn(on, { partyId: world.parties.customer, employeeId: world.ids.manager })
    const { id } = await world.bank.make('recordInteraction', call)
    return { ...plan, actionKey: 'call', interactionId: id }
  },
  finishWorkAction: async (world) => ({ ...(await aPlan(world)).plan, actionKey: 'task', note: 'Sent' }),

  recordWork: async ({ ids }) => ({ employeeId: ids.manager, text: 'Visit', minutes: 1 }),
  countersignWorkLog: aLog,
  publishBulletin: aBulletin,
  correctBulletin: async (world) => ({
    ...(await step(world, 'publishBulletin', await aBulletin(world))),
    note: reason,
  }),

  stateServiceStandard: async () => {
    targets += 1
    return { lineOfBusiness: 'SUPPLIER', indicator: 'RESOLUTION', targetMinutes: targets }
  },
  retireServiceStandard: async ({ bank }) => {
    const standard = { lineOfBusiness: 'SUPPLIER', indicator: 'RESOLUTION', targetMinutes: 60 }
    const { id, version } = await bank.make('stateServiceStandard', { ...standard, tier: `T${next()}` })
    return { id, expectedVersion: version, reason }
  },
  openServiceRequest: async ({ kept }) => requestInput(kept.customer),
  respondToServiceRequest: aRequest,
  awaitCustomer: aRequest,
  resumeServiceRequest: async (world) => step(world, 'awaitCustomer', await aRequest(world)),
  resolveServiceRequest: aRequest,
  reopenServiceRequest: async (world) => step(world, 'resolveServiceRequest', await aRequest(world)),

  openServicePlan: async (world) => {
    await theServicePlan(world, false)
    return { relationshipId: world.kept.customer, ...SERVICE_PLAN }
  },
  reviseServicePlan: async (world) => ({ ...(await theServicePlan(world, true)), ...SERVICE_PLAN }),
  finishServiceAction: async (world) => {
    const plan = await theServicePlan(world, false)
    await world.bank.make('openServicePlan', { relationshipId: world.kept.customer, ...SERVICE_PLAN })
    return { ...plan, expectedVersion: plan.expectedVersion + 1, actionKey: 'a', outcome: 'Saved 3%' }
  },
  endServicePlan: async (world) => ({ ...(await theServicePlan(world, true)), reason }),
} satisfies Partial<Record<CommandName, Preparation>>
