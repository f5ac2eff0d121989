import { createHash } from 'node:crypto'
import type { EmployeeId } from '../../../domain/recordId.ts'
import { assessDisclosure, recordPublicDisclosure } from '../../../usecases/disclosure/assessmentCommands.ts'
import { checkDisclosure } from '../../../usecases/disclosure/checkDisclosure.ts'
import { recordInteraction } from '../../../usecases/interaction/interactionCommands.ts'
import { BANK_DOMAIN } from '../bankUnits.ts'
import { storyInstant } from '../branchMonth/storyClock.ts'
import type { Storyteller } from '../branchMonth/storyteller.ts'
import { FACES } from '../faces.ts'
import { DESK } from './desk.ts'

/** Two contacts with Eldermere, each judged: in one, something was said that nobody else knew. */
export async function assessedContacts(story: Storyteller): Promise<void> {
  const { lead } = await story.relationship('eldermere', 'INVESTOR')
  await slipOfTheTongue(story, lead)
  await nothingNew(story)
}

/** A vice president names the margin of a month that is not published. It is public before the next trading day begins. */
async function slipOfTheTongue({ tell, employee, idOf }: Storyteller, lead: EmployeeId): Promise<void> {
  const vicePresident = employee(DESK.vicePresident)
  const uri = `https://documents.${BANK_DOMAIN}/slides/2026-q3`
  const meeting = await tell(lead, '11-05 11:40', recordInteraction, {
    channel: 'MEETING',
    direction: 'INBOUND',
    initiation: 'HUMAN',
    occurredAt: storyInstant('11-05 10:00'),
    durationMinutes: 75,
    lineOfBusiness: 'INVESTOR',
    participants: [
      { partyId: idOf('prt', FACES.eldermere.key), part: 'ATTENDEE' },
      { partyId: idOf('prt', FACES.fionaAshcombe.key), part: 'ATTENDEE' },
      { employeeId: lead, part: 'HOST' },
      { employeeId: vicePresident, part: 'ATTENDEE' },
    ],
    subject: '资产质量与净息差 Asset quality and the margin',
    summary:
      '三季度数据与材料一致；副行长提及 10 月净息差，尚未公开。Third quarter as published; the vice president named the margin of October, which is not.',
    topics: ['asset quality', 'margin'],
    content: [{ label: '三季度推介材料 Q3 slides', uri, sha256: sha256(uri) }],
    commitments: [
      {
        text: '提供已披露的利率敏感性表 Send the published table of interest sensitivity',
        ownerEmployeeId: lead,
        dueOn: '2026-11-27',
      },
    ],
  })
  const assessed = await tell(lead, '11-05 13:10', assessDisclosure, {
    interactionId: meeting.id,
    judgement: {
      speakerClass: 'SENIOR_OFFICIAL',
      speakerId: vicePresident,
      recipients: [{ recipientClass: 'INVESTMENT_ADVISER' }],
      material: true,
      public: false,
      intentional: false,
      learnedAt: storyInstant('11-05 11:30'),
      reasons:
        '10 月净息差为月度未披露数据，可能影响估值判断；系口误，非有意。A monthly margin is never published and bears on the valuation; it slipped out.',
    },
  })
  const published = await tell(lead, '11-05 18:20', recordPublicDisclosure, {
    id: assessed.id,
    expectedVersion: assessed.meta.version,
    at: storyInstant('11-05 18:00'),
    method: 'EXCHANGE_ANNOUNCEMENT',
    reference: '临 2026-047',
  })
  await tell(employee(DESK.compliance), '11-06 09:30', checkDisclosure, {
    id: assessed.id,
    expectedVersion: published.meta.version,
    outcome: 'CHECKED',
    note: '公告早于次一交易日开盘。The announcement came before the next trading day began.',
  })
}

/** An analyst asks what is in the report. Nobody has checked the judgement yet. */
async function nothingNew({ tell, employee, idOf }: Storyteller): Promise<void> {
  const analysts = employee(DESK.analysts)
  const call = await tell(analysts, '11-12 16:30', recordInteraction, {
    channel: 'PHONE',
    direction: 'INBOUND',
    initiation: 'HUMAN',
    occurredAt: storyInstant('11-12 16:00'),
    durationMinutes: 20,
    lineOfBusiness: 'INVESTOR',
    participants: [
      { partyId: idOf('prt', FACES.eldermere.key), part: 'INITIATOR' },
      { partyId: idOf('prt', 'person/daniel-thornbury'), part: 'INITIATOR' },
      { employeeId: analysts, part: 'RECIPIENT' },
    ],
    subject: '拨备覆盖率口径 How the provision coverage is counted',
    topics: ['asset quality'],
  })
  await tell(analysts, '11-12 16:45', assessDisclosure, {
    interactionId: call.id,
    judgement: {
      speakerClass: 'REGULAR_COMMUNICATOR',
      recipients: [{ recipientClass: 'INVESTMENT_ADVISER' }],
      material: false,
      public: true,
      reasons: '口径见三季度报告附注。As in the notes of the report.',
    },
  })
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
