import { DISCLOSURE_QUALITIES } from '../../../domain/disclosure.ts'
import type { PlanDisclosureInput } from '../../../generated/resolvers.ts'
import { planDisclosure, publishDisclosure } from '../../../usecases/publication/disclosureCommands.ts'
import { verifyDisclosure } from '../../../usecases/publication/verifyDisclosure.ts'
import { BANK_DOMAIN } from '../bankUnits.ts'
import type { Storyteller } from '../branchMonth/storyteller.ts'
import { DESK } from './desk.ts'

const REPORT: Pick<PlanDisclosureInput, 'level' | 'audiences'> = {
  level: 'CORE',
  audiences: ['INVESTORS', 'DEPOSITORS', 'STAKEHOLDERS'],
}

/** The report on the third quarter, planned, verified by another and published in time; that on the year is to come. */
export async function reportsDue({ tell, employee }: Storyteller): Promise<void> {
  const calendar = employee(DESK.calendar)
  const quarter = await tell(calendar, '10-21 10:00', planDisclosure, {
    ...REPORT,
    title: '2026 年第三季度报告 Report on the third quarter of 2026',
    category: 'QUARTERLY_REPORT',
    periodEnd: '2026-09-30',
    plannedOn: '2026-10-30',
  })
  await tell(calendar, '10-21 10:10', planDisclosure, {
    ...REPORT,
    title: '2026 年年度报告 Annual report 2026',
    category: 'ANNUAL_REPORT',
    periodEnd: '2026-12-31',
    plannedOn: '2027-03-26',
  })
  const { id } = quarter
  const verified = await tell(employee(DESK.head), '10-29 16:00', verifyDisclosure, {
    id,
    expectedVersion: quarter.meta.version,
    findings: DISCLOSURE_QUALITIES.map((quality) => ({ quality, met: true })),
  })
  await tell(calendar, '10-30 17:40', publishDisclosure, {
    id,
    expectedVersion: verified.meta.version,
    uri: `https://www.${BANK_DOMAIN}/reports/2026-q3.pdf`,
  })
}
