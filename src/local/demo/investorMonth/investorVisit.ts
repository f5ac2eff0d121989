import { checkVisitSheet, draftVisitSheet, publishVisitSheet } from '../../../usecases/visit/sheetCommands.ts'
import { planInvestorVisit, recordCommitmentLetter } from '../../../usecases/visit/visitCommands.ts'
import { BANK_DOMAIN } from '../bankUnits.ts'
import { storyInstant } from '../branchMonth/storyClock.ts'
import type { Storyteller } from '../branchMonth/storyteller.ts'
import { FACES } from '../faces.ts'
import { DESK } from './desk.ts'

/** Eldermere visits a branch, after the report is out: with its letter, and the record that the exchange wants. */
export async function investorVisit({ tell, employee, idOf, relationship }: Storyteller): Promise<void> {
  const { lead } = await relationship('eldermere', 'INVESTOR')
  const planned = await tell(lead, '11-09 15:00', planInvestorVisit, {
    visitKind: 'SELECTED_INVESTORS',
    partyIds: [FACES.eldermere.key, FACES.fionaAshcombe.key, 'person/daniel-thornbury'].map((key) =>
      idOf('prt', key),
    ),
    hostIds: [lead],
    startsAt: storyInstant('11-18 09:30'),
    endsAt: storyInstant('11-18 11:30'),
    place: '苏州分行 Suzhou branch',
    subject: '调研普惠金融业务 Lending to small firms',
  })
  const { id } = planned
  const signed = await tell(lead, '11-18 09:20', recordCommitmentLetter, {
    id,
    expectedVersion: planned.meta.version,
    signedOn: '2026-11-18',
    uri: `https://documents.${BANK_DOMAIN}/letters/2026-11-18`,
  })
  const drafted = await tell(lead, '11-18 17:00', draftVisitSheet, {
    id,
    expectedVersion: signed.meta.version,
    content:
      '问：小微贷款的不良率如何？答：见三季度报告第 14 页。\nQ: How much of the loans to small firms is non-performing? A: Page 14 of the report on the third quarter.',
  })
  const checked = await tell(employee(DESK.compliance), '11-19 10:00', checkVisitSheet, {
    id,
    expectedVersion: drafted.meta.version,
  })
  await tell(lead, '11-19 16:00', publishVisitSheet, {
    id,
    expectedVersion: checked.meta.version,
    platform: 'SSE_E_INTERACTION',
    uri: `https://www.${BANK_DOMAIN}/investors/visits/2026-11-18.pdf`,
  })
}
