import { cadence } from './obligations.ts'
import { anyOf, changing, day, type Versioned, type World } from './randomWorld.ts'

/** What rules ask and warn of, and what is said of it. With how often each happens, in parts of all. */
export const DUTIES: readonly (readonly [number, (world: World) => Promise<void>])[] = [
  [0.03, ask],
  [0.05, sayOfObligation],
  [0.03, closeCommitment],
  [0.02, warn],
  [0.07, hearOf],
  [0.03, judge],
  [0.05, answer],
  [0.04, plan],
  [0.03, serve],
]

/** Calls are asked for, and silence and loans that are overdue are warned of. */
export async function ruleAtFirst(world: World): Promise<void> {
  const { bank, obligationRules } = world
  obligationRules.push(await bank.make('stateObligationRule', { state: 'ON', terms: cadence() }))
  await warnOf(world, { silence: { days: 9 } })
  await warnOf(world, { signals: { codes: ['OVERDUE'], windowDays: 30, threshold: '1' } })
}

/** A rule asks for more, less, or nothing, and a few come later. */
async function ask(world: World): Promise<void> {
  const { bank, dice, obligationRules } = world
  const terms = cadence({
    schedule: { period: { every: dice.oneOf(['MONTH', 'QUARTER']) } },
    appliesTo: { tiers: dice.oneOf([[], ['A', 'B']]) },
    times: 1 + dice.below(2),
    graceDays: dice.below(10),
  })
  if (obligationRules.length < 3 && dice.isLucky(0.5)) {
    obligationRules.push(await bank.make('stateObligationRule', { state: 'ON', terms }))
    return
  }
  const said = dice.isLucky(0.3) ? { state: dice.oneOf(['ON', 'OFF']) } : { state: 'ON', terms }
  await changing(world, anyOf(world, obligationRules), 'changeObligationRule', { ...said, reason: 'Better' })
}

async function sayOfObligation(world: World): Promise<void> {
  const { bank, dice } = world
  const of = { relationshipId: dice.oneOf(world.relationships).id }
  const query = `query ($of: ObligationsOfInput!, $state: ObligationState) {
    obligations(of: $of, state: $state, first: 20) { nodes { id version } } }`
  const state = dice.oneOf(['OPEN', 'OPEN', 'MISSED'])
  const found: readonly Versioned[] = (await bank.ask(query, { of, state })).obligations.nodes
  const command = dice.oneOf(['keepObligation', 'waiveObligation'] as const)
  await changing(world, anyOf(world, found), command, { note: 'On the phone' })
}

async function closeCommitment(world: World): Promise<void> {
  const state = world.dice.oneOf(['KEPT', 'BROKEN', 'CANCELLED'])
  await changing(world, anyOf(world, world.commitments), 'closeCommitment', { state })
}

async function warnOf(world: World, test: object): Promise<void> {
  const { bank, warningRules } = world
  const rule: Versioned = await bank.make('stateWarningRule', { terms: warningTerms(world, test) })
  warningRules.push(rule)
  await changing(world, rule, 'switchOnWarningRule', { reason: 'Tried' })
}

function warningTerms({ dice }: World, test: object) {
  return { name: { en: 'Look here', zh: '注意' }, test, severity: dice.oneOf(['HIGH', 'LOW']) }
}

async function warn(world: World): Promise<void> {
  const { dice, warningRules } = world
  const silence = { silence: { days: 2 + dice.below(20), tierDays: [{ tier: 'A', days: 2 }] } }
  const signals = { signals: { codes: ['OVERDUE'], windowDays: 30, threshold: String(1 + dice.below(2)) } }
  const test = dice.isLucky(0.5) ? silence : signals
  if (warningRules.length < 4 && dice.isLucky(0.3)) return warnOf(world, test)
  const rule = anyOf(world, warningRules)
  if (dice.isLucky(0.4)) {
    const terms = warningTerms(world, test)
    await changing(world, rule, 'changeWarningRule', { terms, reason: 'Better' })
  } else {
    const command = dice.oneOf(['switchOffWarningRule', 'switchOnWarningRule'] as const)
    await changing(world, rule, command, { reason: 'Too many' })
  }
}

async function hearOf(world: World): Promise<void> {
  const { bank, dice, relationships, signals } = world
  signals.push(
    await bank.make('recordSignal', {
      relationshipId: dice.oneOf(relationships).id,
      category: 'REPAYMENT_CAPACITY',
      code: dice.oneOf(['OVERDUE', 'BALANCE_FALL']),
      observedOn: day(world, -1 - dice.below(20)),
      status: dice.oneOf(['CONFIRMED', 'RUMOUR']),
      evidenceSource: 'The loan system',
    }),
  )
}

async function judge(world: World): Promise<void> {
  const command = world.dice.oneOf(['confirmSignal', 'refuteSignal'] as const)
  await changing(world, anyOf(world, world.signals), command, { evidenceSource: 'The customer' })
}

async function answer(world: World): Promise<void> {
  const { bank, dice, relationships, keepers } = world
  const query = `query ($of: AlertsOfInput!) { alerts(of: $of, first: 20) { nodes { id version state } } }`
  const of = { relationshipId: dice.oneOf(relationships).id }
  const all: readonly (Versioned & { state: string })[] = (await bank.ask(query, { of })).alerts.nodes
  const alert = anyOf(
    world,
    all.filter(({ state }) => state !== 'CLOSED'),
  )
  if (dice.isLucky(0.5)) {
    await changing(world, alert, 'answerAlert', { plan: 'Call', ownerId: dice.oneOf(keepers).lead })
  } else {
    await changing(world, alert, 'closeAlert', { outcome: dice.oneOf(['RESOLVED', 'REFUTED']), note: 'Seen' })
  }
}

/** What somebody means to do this month, or means to do otherwise. */
async function plan(world: World): Promise<void> {
  const { bank, dice, keepers, plans, parties } = world
  const month = `${day(world, 0).slice(0, 7)}-01`
  const on = day(world, 0)
  const tree = {
    goals: [{ key: 'g', text: 'Win two' }],
    weeks: [{ key: 'w', goalKey: 'g', weekOf: on, text: 'Speak with both' }],
    actions: ['a', 'b'].map((key) => ({
      key,
      weekKey: 'w',
      on,
      kind: dice.oneOf(['CALL', 'VISIT']),
      text: `Do ${key}`,
      partyId: dice.oneOf(parties).id,
    })),
  }
  const { lead } = dice.oneOf(keepers)
  const before = plans.find((each) => each.lead === lead && each.month === month)
  if (before) return changing(world, before, 'changeWorkPlan', tree)
  const { record } = await bank.run('draftWorkPlan', { employeeId: lead, month, ...tree })
  if (record) plans.push({ ...record, lead, month })
}

async function serve(world: World): Promise<void> {
  const { bank, dice, relationships, requests } = world
  if (requests.length === 0 || dice.isLucky(0.5)) {
    const said = { kind: dice.oneOf(['COMPLAINT', 'SERVICE']), channel: 'PHONE', subject: 'Card swallowed' }
    const relationshipId = dice.oneOf(relationships).id
    requests.push(await bank.make('openServiceRequest', { relationshipId, ...said }))
    return
  }
  const steps = ['respondToServiceRequest', 'resolveServiceRequest', 'reopenServiceRequest'] as const
  await changing(world, anyOf(world, requests), dice.oneOf(steps), {})
}
