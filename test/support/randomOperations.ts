import { bankOf } from './bank.ts'
import type { Gateway } from './gateway.ts'
import { DUTIES, ruleAtFirst } from './randomDuties.ts'
import { anyOf, changing, day, type Keeper, moment, type World } from './randomWorld.ts'
import type { Dice } from './seededRandom.ts'

/** A bank in which things happen, and what there is in it. */
export type RandomBank = {
  /** Something that the bank does, of all kinds that matter to what is derived. */
  readonly operate: () => Promise<void>
}

const STAGES = ['ASSESSED', 'COURTED', 'DEVELOPED', 'RETAINED', 'LOST']
const CHANNELS = ['PHONE', 'EMAIL', 'VISIT', 'VIDEO']

/** How often each happens, in parts of all; contacts, for the rest. */
const OPERATIONS: readonly (readonly [number, (world: World) => Promise<void>])[] = [
  [0.03, register],
  [0.04, openRelationship],
  [0.03, rename],
  [0.05, handOver],
  [0.05, move],
  [0.06, hold],
  [0.05, amend],
  [0.03, retract],
  [0.03, speakFor],
  ...DUTIES,
]

export async function randomBank(gateway: Gateway, dice: Dice): Promise<RandomBank> {
  const bank = bankOf(gateway)
  const head = await bank.unit()
  const branches = [
    await bank.unit('North', { kind: 'BRANCH', parentId: head }),
    await bank.unit('South', { kind: 'BRANCH', parentId: head }),
  ]
  const keepers: Keeper[] = []
  for (const unitId of branches) {
    for (const name of ['Li Ming', 'Wang Fang'])
      keepers.push({ unitId, lead: await bank.employee(unitId, name) })
  }
  const world: World = {
    ...{ gateway, bank, dice, keepers, parties: [], people: [await bank.person()], ties: [] },
    ...{ relationships: [], contacts: [], holdings: [], commitments: [], obligationRules: [] },
    ...{ warningRules: [], signals: [], plans: [], requests: [] },
  }
  for (let n = 0; n < 3; n += 1) {
    await register(world)
    await openRelationship(world)
  }
  await ruleAtFirst(world)
  return { operate: () => operationOf(world)(world) }
}

function operationOf({ dice }: World): (world: World) => Promise<void> {
  let chance = dice.next()
  for (const [share, operation] of OPERATIONS) {
    chance -= share
    if (chance < 0) return operation
  }
  return contact
}

/** A rule that changes concerns them all: so many, however long it goes on. */
const MOST_PARTIES = 60

async function register({ bank, dice, parties, people }: World): Promise<void> {
  if (parties.length >= MOST_PARTIES) return
  if (dice.isLucky(0.2)) people.push(await bank.person(name(dice)))
  parties.push(await bank.make('registerOrganization', { names: [{ legal: name(dice) }] }))
}

/** Of whoever has none yet, perhaps long after the first contacts with them. */
async function openRelationship(world: World): Promise<void> {
  const { bank, dice, keepers, parties, relationships } = world
  const partyId = parties.find(({ id }) => !relationships.some((each) => each.partyId === id))?.id
  if (partyId === undefined) return
  const id = await bank.relationship({ partyId, ...dice.oneOf(keepers) })
  relationships.push({ id, version: 1, partyId })
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
  const before = dice.isLucky(0.5) ? anyOf(world, holdings) : undefined
  if (before) return changing(world, before, 'recordHolding', { ...said, partyId: before.partyId })
  const partyId = dice.oneOf(parties).id
  holdings.push({ ...(await bank.make('recordHolding', { ...said, partyId })), partyId })
}

async function contact(world: World): Promise<void> {
  const { bank, dice, parties, people, contacts, commitments, keepers } = world
  const partyId = dice.oneOf(parties).id
  const { lead } = dice.oneOf(keepers)
  const others = [
    { partyId: dice.oneOf([...people, ...parties.map(({ id }) => id)].filter((id) => id !== partyId)) },
    { employeeId: lead },
  ].filter(() => dice.isLucky(0.5))
  const promise = { text: 'Send the terms', ownerEmployeeId: lead, dueOn: day(world, dice.below(20)) }
  const said = {
    direction: 'INBOUND',
    subject: 'Call',
    channel: dice.oneOf(CHANNELS),
    initiation: dice.oneOf(['HUMAN', 'HUMAN', 'AUTOMATED']),
    occurredAt: dice.isLucky(0.5) ? moment(world) : world.gateway.app.now().toISOString(),
    participants: [{ partyId, part: 'INITIATOR' }, ...others.map((each) => ({ ...each, part: 'RECIPIENT' }))],
    ...(dice.isLucky(0.3) ? { commitments: [promise] } : {}),
  }
  const made = await bank.make('recordInteraction', said, 'id version commitments { id version }')
  contacts.push({ id: made.id, version: made.version, partyId })
  commitments.push(...made.commitments)
}

function amend(world: World): Promise<void> {
  const { dice, contacts } = world
  const said = { occurredAt: moment(world), channel: dice.oneOf(CHANNELS), reason: 'Wrong' }
  return changing(world, anyOf(world, contacts), 'amendInteraction', said)
}

async function retract(world: World): Promise<void> {
  const { contacts } = world
  const contact = anyOf(world, contacts)
  if (!contact) return
  contacts.splice(contacts.indexOf(contact), 1)
  await changing(world, contact, 'retractInteraction', { reason: 'Never was' })
}

/** Somebody spoke for a firm, as we hear late, or did not. */
async function speakFor(world: World): Promise<void> {
  const { bank, dice, people, parties, ties } = world
  const tie = anyOf(world, ties)
  if (tie && dice.isLucky(0.4)) {
    return dice.isLucky(0.5)
      ? changing(world, tie, 'endTie', { validTo: day(world, -dice.below(40)) })
      : changing(world, tie, 'retractTie', { note: 'Another person of that name' })
  }
  const [fromPartyId, toPartyId] = [dice.oneOf(people), dice.oneOf(parties).id]
  const validFrom = day(world, -dice.below(40))
  const { record } = await bank.run('stateTie', { kind: 'EMPLOYMENT', fromPartyId, toPartyId, validFrom })
  if (record) ties.push(record)
}

function name(dice: Dice): string {
  return `Trading House ${dice.below(1_000_000)}`
}
