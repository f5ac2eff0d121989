import { NOTHING_MATERIAL, OWN_RULE, SLIP } from '../../support/disclosures.ts'
import type { BuiltBank } from './buildBank.ts'
import type { Builder, Values } from './builder.ts'

const CHECKER = { subject: 'checker' }

/** What was told to investors, as it is judged, checked and made public; some of it in a contact that only insiders know of. */
export async function discloseFairly(
  builder: Builder,
  { cast: { bo, ivy }, parties: { p1, x } }: BuiltBank,
): Promise<void> {
  const { give, sometimes } = builder
  await stateRule(builder)
  const told = (group: string, partyId: string, employeeId: string, more: Values) =>
    give(group, 'recordInteraction', {
      channel: 'MEETING',
      direction: 'OUTBOUND',
      initiation: 'HUMAN',
      // So long before it is made public that it is so in an altered world, too.
      occurredAt: '2041-02-09T08:30:00Z',
      participants: [
        { partyId, part: 'ATTENDEE' },
        { employeeId, part: 'HOST' },
      ],
      subject: `Roadshow in ${group}`,
      ...more,
    })
  const investor = { lineOfBusiness: 'INVESTOR' }
  const harmless = await told('x.investor', x, ivy, investor)
  const recipients = [{ partyId: x, recipientClass: 'INVESTMENT_ADVISER', exclusion: 'DUTY_OF_TRUST' }]
  await give('x.investor', 'assessDisclosure', {
    interactionId: harmless,
    judgement: { ...NOTHING_MATERIAL, speakerId: ivy, recipients },
  })
  await disclosed(builder, 'x.investor', await told('x.investor', x, ivy, investor))
  await sometimes('x.investor', 'AssessDisclosureInput', async () =>
    give('x.investor', 'assessDisclosure', {
      interactionId: await told('x.investor', x, ivy, investor),
      judgement: SLIP,
    }),
  )
  const list = await give('p1.told', 'openInsiderList', {
    name: 'Heron',
    aboutPartyId: p1,
    reason: 'Told in confidence',
  })
  const inside = { confidentiality: 'INSIDE_INFORMATION', insiderListId: list }
  await disclosed(builder, 'p1.told', await told('p1.told', p1, bo, inside))
}

/** From the first judgement, which is wrong, to what was published. */
async function disclosed({ give }: Builder, group: string, interactionId: string): Promise<void> {
  const id = await give(group, 'assessDisclosure', { interactionId, judgement: NOTHING_MATERIAL })
  await give(group, 'checkDisclosure', { id, outcome: 'REJECTED', note: 'It matters' }, CHECKER)
  const judgement = { ...SLIP, learnedAt: '2041-03-03T08:30:00Z' }
  await give(group, 'reassessDisclosure', { id, judgement, reason: `As it was in ${group}` })
  await give(group, 'recordPublicDisclosure', {
    id,
    at: '2041-03-03T20:30:00Z',
    method: 'PRESS_RELEASE',
    reference: `Release of ${group}`,
    sha256: 'ef'.repeat(32),
  })
  await give(group, 'checkDisclosure', { id, outcome: 'CHECKED', note: 'So it is' }, CHECKER)
}

/** Nothing is judged by it: it would decide what becomes of those who may not know of it. */
async function stateRule({ give }: Builder): Promise<void> {
  const { reason, ...rule } = OWN_RULE
  const id = await give('investor.rules', 'stateDisclosureRule', {
    ...rule,
    speakerClasses: ['SENIOR_OFFICIAL'],
    exclusions: ['DUTY_OF_TRUST'],
    url: 'https://bank.example/policy',
    exchange: 'NYSE',
    closures: ['2041-12-24'],
    reason,
  })
  await give('investor.rules', 'retireDisclosureRule', { id, reason: 'Back to the law' })
}
