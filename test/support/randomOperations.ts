import { type Bank, bankOf } from './bank.ts'
import type { Gateway } from './gateway.ts'
import type { Dice } from './seededRandom.ts'

type Versioned = { readonly id: string; version: number }

/** A bank in which things happen, and what there is in it. */
export type RandomBank = {
  /** Something that the bank does, of all kinds that matter to what is derived. */
  readonly operate: () => Promise<void>
}

const STAGES = ['ASSESSED', 'COURTED', 'DEVELOPED', 'RETAINED', 'LOST']
const CHANNELS = ['PHONE', 'EMAIL', 'VISIT', 'VIDEO']

/**
 * @param hours how far contacts lie back from `now`, at most; some are to come.
 */
export async function randomBank(gateway: Gateway, dice: Dice): Promise<RandomBank> {
  const bank = bankOf(gateway)
  const head = await bank.unit()
  const branches = [
    await bank.unit('North', { kind: 'BRANCH', parentId: head }),
    await bank.unit('South', { kind: 'BRANCH', parentId: head }),
  ]
  const keepers: { readonly unitId: string; readonly lead: string }[] = []
  for (const unitId of branches) {
    for (const name of ['Li Ming', 'Wang Fang'])
      keepers.push({ unitId, lead: await bank.employee(unitId, name) })
  }
  const parties: Versioned[] = []
  const relationships: Versioned[] = []
  const contacts: (Versioned & { readonly partyId: string })[] = []
  const holdings: (Versioned & { readonly partyId: string })[] = []

  const world: World = { gateway, bank, dice, keepers, parties, relationships, contacts, holdings }
  for (let n = 0; n < 3; n += 1) await openCustomer(world)
  return { operate: () => operations(world)() }
}

type World = {
  readonly gateway: Gateway
  readonly bank: Bank
  readonly dice: Dice
  readonly keepers: readonly { readonly unitId: string; readonly lead: string }[]
  readonly parties: Versioned[]
  readonly relationships: Versioned[]
  readonly contacts: (Versioned & { readonly partyId: string })[]
  readonly holdings: (Versioned & { readonly partyId: string })[]
}

function operations(world: World): () => Promise<void> {
  const { dice } = world
  const chance = dice.next()
  if (chance < 0.06) return () => openCustomer(world)
  if (chance < 0.12) return () => rename(world)
  if (chance < 0.24) return () => handOver(world)
  if (chance < 0.34) return () => move(world)
  if (chance < 0.48) return () => hold(world)
  if (chance < 0.58) return () => amend(world)
  if (chance < 0.64) return () => retract(world)
  return () => contact(world)
}

async function openCustomer({ bank, dice, keepers, parties, relationships }: World): Promise<void> {
  const party = await bank.make('registerOrganization', { names: [{ legal: name(dice) }] })
  parties.push(party)
  const { unitId, lead } = dice.oneOf(keepers)
  const id = await bank.relationship({ partyId: party.id, unitId, lead })
  relationships.push({ id, version: 1 })
}

function rename(world: World): Promise<void> {
  const { dice, parties } = world
  return changing(world, dice.oneOf(parties), 'changeOrganization', { names: [{ legal: name(dice) }] })
}

function handOver(world: World): Promise<void> {
  const { dice, relationships, keepers } = world
  const { unitId, lead } = dice.oneOf(keepers)
  const coverage = [{ employeeId: lead, part: 'LEAD' }]
  return changing(world, dice.oneOf(relationships), 'reassignCoverage', { unitId, coverage, reason: 'Moved' })
}

function move(world: World): Promise<void> {
  const { dice, relationships } = world
  const relationship = dice.oneOf(relationships)
  return dice.isLucky(0.5)
    ? changing(world, relationship, 'setRelationshipStage', { stage: dice.oneOf(STAGES) })
    : changing(world, relationship, 'setRelationshipTier', { tier: dice.oneOf(['A', 'B', 'C']) })
}

async function hold(world: World): Promise<void> {
  const { bank, dice, parties, holdings } = world
  const said = {
    kind: dice.oneOf(['LOAN', 'CREDIT_LINE', 'DEPOSIT']),
    product: 'Working capital',
    asOf: '2026-03-09',
    amount: {
      amount: `${dice.below(1_000_000)}.${dice.below(90) + 10}`,
      currency: dice.oneOf(['EUR', 'CNY']),
    },
  }
  const before = holdings.length > 0 && dice.isLucky(0.5) ? dice.oneOf(holdings) : undefined
  if (before) return changing(world, before, 'recordHolding', { ...said, partyId: before.partyId })
  const partyId = dice.oneOf(parties).id
  holdings.push({ ...(await bank.make('recordHolding', { ...said, partyId })), partyId })
}

async function contact({ bank, dice, parties, contacts, gateway }: World): Promise<void> {
  const partyId = dice.oneOf(parties).id
  const id = await bank.contact(partyId, moment(gateway, dice), {
    channel: dice.oneOf(CHANNELS),
    initiation: dice.oneOf(['HUMAN', 'AUTOMATED']),
    ...(dice.isLucky(0.5)
      ? {}
      : {
          participants: [
            { partyId, part: 'INITIATOR' },
            { partyId: dice.oneOf(parties.filter((each) => each.id !== partyId)).id, part: 'RECIPIENT' },
          ],
        }),
  })
  contacts.push({ id, version: 1, partyId })
}

function amend(world: World): Promise<void> {
  const { dice, contacts, gateway } = world
  const contact = contacts.length > 0 ? dice.oneOf(contacts) : undefined
  if (!contact) return Promise.resolve()
  const said = { occurredAt: moment(gateway, dice), channel: dice.oneOf(CHANNELS), reason: 'Wrong' }
  return changing(world, contact, 'amendInteraction', said)
}

async function retract(world: World): Promise<void> {
  const { dice, contacts } = world
  const contact = contacts.length > 0 ? dice.oneOf(contacts) : undefined
  if (!contact) return
  contacts.splice(contacts.indexOf(contact), 1)
  await changing(world, contact, 'retractInteraction', { reason: 'Never was' })
}

/** Whoever is refused, as it makes no sense, has changed nothing: that is an operation too. */
async function changing(
  { bank }: World,
  record: Versioned,
  command: Parameters<Bank['run']>[0],
  said: object,
): Promise<void> {
  const { id, version } = record
  const answer = await bank.run(command, { id, expectedVersion: version, ...said })
  if (answer.record) record.version = answer.record.version
}

/** Within the last forty days. */
function moment({ app }: Gateway, dice: Dice): string {
  return new Date(app.now().getTime() - dice.below(40 * 24 * 60) * 60_000).toISOString()
}

function name(dice: Dice): string {
  return `Trading House ${dice.below(1_000_000)}`
}
