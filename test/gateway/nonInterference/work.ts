import { draftedBulletin } from '../../support/draftedBulletin.ts'
import type { BuiltBank } from './buildBank.ts'
import type { Builder, Group, Values } from './builder.ts'
import { BEGIN_MS, inStep } from './clockwork.ts'

/** The day that logs are of, and that is told. */
const DAY = '2041-02-24'
const CHECKER = { subject: 'checker' }

/** What is planned, logged and told of work, and what is asked of the service. */
export async function doWork(builder: Builder, { cast, parties, relationships }: BuiltBank): Promise<void> {
  const { give, sometimes } = builder
  const { anna, bo, ivy, north } = cast
  const { p1, x, b1, i1 } = parties

  const tree = (partyId: string, text: string) => ({
    goals: [{ key: 'g', text: `Win for ${text}` }],
    weeks: [{ key: 'w', goalKey: 'g', weekOf: DAY, text: `See ${text}` }],
    actions: [
      { key: 'call', weekKey: 'w', on: DAY, kind: 'CALL', text: `Call ${text}`, partyId },
      { key: 'task', weekKey: 'w', on: DAY, kind: 'TASK', text: `Report on ${text}` },
    ],
  })
  const worked = async (group: Group, employeeId: string, partyId: string, about: Values) => {
    const draft = { employeeId, month: DAY, ...tree(partyId, group) }
    const plan = await give(group, 'draftWorkPlan', draft)
    await give(group, 'changeWorkPlan', { id: plan, ...tree(partyId, `more of ${group}`), reason: 'More' })
    await give(group, 'finishWorkAction', { id: plan, actionKey: 'task', note: `Sent in ${group}` })
    await give(group, 'approveWorkPlan', { id: plan, note: 'Go' }, CHECKER)
    const entry = { employeeId, date: DAY, minutes: 30, ...about }
    const log = await give(group, 'recordWork', { text: `Call in ${group}`, ...entry })
    await give(group, 'countersignWorkLog', { id: log, note: 'Good' }, CHECKER)
  }
  const called = (group: Group, partyId: string) =>
    give(group, 'recordInteraction', {
      channel: 'PHONE',
      direction: 'OUTBOUND',
      initiation: 'HUMAN',
      occurredAt: '2041-02-23T08:30:00Z',
      lineOfBusiness: 'CUSTOMER',
      participants: [
        { partyId, part: 'RECIPIENT' },
        { employeeId: anna, part: 'INITIATOR' },
      ],
      subject: 'Call as planned',
    })
  const call = await called('p1.contact', p1)
  const about = { relationshipId: relationships.ofP1, interactionId: call }
  await worked('anna.work', anna, p1, about)
  await worked('bo.work', bo, b1, {})
  await worked('ivy.work', ivy, i1, {})
  await sometimes('bo.work', 'RecordWorkInput', (n) =>
    give('bo.work', 'recordWork', { employeeId: bo, date: DAY, text: `More ${n}`, minutes: 5 }),
  )

  const standard = (indicator: string, more: Values = {}) =>
    give('staff', 'stateServiceStandard', {
      lineOfBusiness: 'CUSTOMER',
      indicator,
      targetMinutes: 60,
      hours: 'ELAPSED',
      reason: 'Good service',
      ...more,
    })
  await standard('RESOLUTION', { tier: 'A' })
  // A request of another kind, of a customer of another tier, has a clock too.
  await standard('RESOLUTION')
  await standard('FIRST_RESPONSE', { kind: 'COMPLAINT' })
  const old = await standard('WAITING_TIME')
  await give('staff', 'retireServiceStandard', { id: old, reason: 'Not measured' })

  await serve(builder, 'x.customer', relationships.ofX, await called('x.customer', x))
  await serve(builder, 'x.investor', relationships.ofXAsInvestor)
  await serve(builder, 'b1', relationships.ofB1)

  const bulletin = await inStep('bulletin', BEGIN_MS, () => draftedBulletin(builder.gateway, north, DAY))
  await give('north.told', 'publishBulletin', { id: bulletin, note: 'A good day' })
  await give('north.told', 'correctBulletin', { id: bulletin, note: 'One call was missing' })
}

/** A complaint with all its steps, and a plan for the customer. */
async function serve({ give }: Builder, group: Group, relationshipId: string, interactionId?: string) {
  const id = await give(group, 'openServiceRequest', {
    relationshipId,
    kind: 'COMPLAINT',
    channel: 'PHONE',
    subject: `Card in ${group}`,
    detail: 'Swallowed',
    interactionId,
    waitingMinutes: 12,
    openedAt: '2041-02-24T08:30:00Z',
  })
  await give(group, 'respondToServiceRequest', { id, note: `Sorry in ${group}` })
  await give(group, 'awaitCustomer', { id, note: 'Which card?' })
  await give(group, 'resumeServiceRequest', { id, note: 'That one' })
  await give(group, 'resolveServiceRequest', { id, note: 'A new card' })
  await give(group, 'reopenServiceRequest', { id, note: 'It does not work' })

  const action = { key: 'a', kind: 'ADVICE', text: `Advise ${group}`, dueOn: '2041-05-25' }
  const plan = {
    situation: `Grows in ${group}`,
    traits: 'Careful',
    market: 'Ice cream',
    actions: [action],
    reviewOn: '2041-06-25',
  }
  const planId = await give(group, 'openServicePlan', { relationshipId, ...plan })
  await give(group, 'reviseServicePlan', { id: planId, ...plan, market: 'Frozen food', reason: 'Wider' })
  await give(group, 'finishServiceAction', { id: planId, actionKey: 'a', outcome: `Saved in ${group}` })
  await give(group, 'endServicePlan', { id: planId, reason: 'Merged' })
}
