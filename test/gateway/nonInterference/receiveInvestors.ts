import { annualReport, FOUND_GOOD } from '../../support/publications.ts'
import type { BuiltBank } from './buildBank.ts'
import type { Builder, Values } from './builder.ts'

const CHECKER = { subject: 'checker' }
const reasonIn = (group: string) => `As it was in ${group}`

/** What is told to the public, and who is received: on the investors' side of the wall. */
export async function receiveInvestors(
  builder: Builder,
  { cast: { ivy }, parties: { x } }: BuiltBank,
): Promise<void> {
  const { give, sometimes } = builder
  await stateRule(builder)
  await tellPublic(builder)
  await visited(builder, { partyIds: [x], hostIds: [ivy] })
  await sometimes('x.investor', 'PlanInvestorVisitInput', () =>
    give('x.investor', 'planInvestorVisit', visit({ partyIds: [x], hostIds: [ivy] })),
  )
}

async function tellPublic({ give, sometimes }: Builder): Promise<void> {
  const group = 'investor.calendar'
  const report = { ...annualReport('2041-03-06'), periodEnd: '2040-12-31' }
  const plan = (more: Values = {}) => give(group, 'planDisclosure', { ...report, ...more })
  const id = await plan()
  await give(group, 'moveDisclosure', { id, plannedOn: '2041-03-25', reason: `Late in ${group}` })
  const published = await plan({ category: 'PILLAR_3' })
  await give(group, 'amendDisclosure', {
    id: published,
    title: 'Pillar 3',
    level: 'SUPPLEMENTARY',
    audiences: ['DEPOSITORS'],
    periodEnd: '2040-09-30',
    reason: reasonIn(group),
  })
  const findings = FOUND_GOOD.map((finding) => ({ ...finding, note: `Found in ${group}` }))
  await give(group, 'verifyDisclosure', { id: published, findings }, CHECKER)
  await give(group, 'publishDisclosure', {
    id: published,
    publishedAt: '2041-02-28T08:30:00Z',
    uri: 'https://bank.example/pillar3',
    sha256: 'ab'.repeat(32),
  })
  const given = await plan({ category: 'MAJOR_EVENT' })
  await give(group, 'cancelDisclosure', { id: given, reason: `Given up in ${group}` })
  for (const level of ['SUPPLEMENTARY', 'CORE', 'SUPPLEMENTARY']) await plan({ category: 'OTHER', level })
  await sometimes(group, 'PlanDisclosureInput', () => plan({ category: 'OTHER' }))
}

type Meeting = { readonly partyIds: readonly string[]; readonly hostIds: readonly string[] }

function visit(meeting: Meeting): Values {
  return {
    ...meeting,
    visitKind: 'SELECTED_INVESTORS',
    startsAt: '2041-02-25T02:00:00Z',
    endsAt: '2041-02-25T05:00:00Z',
    place: 'Hall of x',
    subject: 'Results of x',
    // So that nobody is refused for what they may not know of.
    exceptionReason: 'A delegation of x',
  }
}

/** From the plan to what is public; and one that was called off. */
async function visited({ give }: Builder, meeting: Meeting): Promise<void> {
  const group = 'x.investor'
  const interactionId = await give(group, 'recordInteraction', {
    channel: 'VISIT',
    direction: 'INBOUND',
    initiation: 'HUMAN',
    occurredAt: '2041-02-05T02:30:00Z',
    lineOfBusiness: 'INVESTOR',
    participants: [
      ...meeting.partyIds.map((partyId) => ({ partyId, part: 'ATTENDEE' })),
      ...meeting.hostIds.map((employeeId) => ({ employeeId, part: 'HOST' })),
    ],
    subject: 'The visit of x',
    content: [{ label: 'slides', uri: 'https://bank.example/q4', sha256: 'cd'.repeat(32) }],
  })
  const id = await give(group, 'planInvestorVisit', visit(meeting))
  await give(group, 'moveInvestorVisit', {
    id,
    // So long before its sheet is published that it is so in an altered world, too.
    startsAt: '2041-02-05T02:00:00Z',
    endsAt: '2041-02-05T05:00:00Z',
    exceptionReason: 'The delegation of x, earlier',
  })
  await give(group, 'recordCommitmentLetter', {
    id,
    signedOn: '2041-02-03',
    uri: 'https://bank.example/letter',
    sha256: 'ef'.repeat(32),
  })
  await give(group, 'draftVisitSheet', {
    id,
    content: 'Q of x: … A: …',
    materials: [{ label: 'slides', uri: 'https://bank.example/q4', sha256: 'cd'.repeat(32) }],
    interactionId,
  })
  await give(group, 'checkVisitSheet', { id, note: 'As x said' }, CHECKER)
  await give(group, 'publishVisitSheet', {
    id,
    platform: 'SZSE_IRM',
    uri: 'https://bank.example/sheet',
    publishedAt: '2041-02-27T01:00:00Z',
  })
  const off = await give(group, 'planInvestorVisit', visit(meeting))
  await give(group, 'cancelInvestorVisit', { id: off, reason: reasonIn(group) })
}

/** Nothing is planned by it: it would decide what becomes of visits for those who may not know of it. */
async function stateRule({ give }: Builder): Promise<void> {
  const group = 'investor.calendar'
  const id = await give(group, 'stateVisitRule', {
    citation: 'Our policy of visits',
    sourceVersion: '2041-01',
    url: 'https://bank.example/visits',
    quiet: [{ categories: ['QUARTERLY_REPORT'], daysBefore: 15 }],
    publishOnTradingDay: 2,
    tradingOpens: '09:00',
    keptYears: 5,
    reason: reasonIn(group),
  })
  await give(group, 'retireDisclosureRule', { id, reason: 'Back to the guideline' })
}
