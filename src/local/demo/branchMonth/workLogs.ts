import type { EmployeeId } from '../../../domain/recordId.ts'
import { countersignWorkLog, recordWork } from '../../../usecases/work/logCommands.ts'
import type { Storyteller } from './storyteller.ts'

type Entry = readonly [moment: string, date: string, text: string, minutes: number]

const BRANCH_HEAD = 44

/** What two managers wrote of their days: one entry late, one day countersigned. */
export async function workLogs({ tell, employee, relationship }: Storyteller): Promise<void> {
  const [zhanting, jingtang] = [await relationship('zhanting'), await relationship('jingtang')]
  const write = (by: EmployeeId, relationshipId: string, [moment, date, text, minutes]: Entry) =>
    tell(by, moment, recordWork, { date, text, minutes, relationshipId })

  await write(jingtang.lead, jingtang.id, ['11-05 17:35', '2026-11-05', '走访璟棠机械新厂区', 150])
  await write(zhanting.lead, zhanting.id, ['11-06 17:50', '2026-11-06', '湛汀纺织现场核查', 210])
  // The day is over.
  const late = await write(zhanting.lead, zhanting.id, [
    '11-09 08:40',
    '2026-11-06',
    '补记：与资产保全部电话会商',
    40,
  ])
  await tell(employee(BRANCH_HEAD), '11-09 17:00', countersignWorkLog, {
    id: late.id,
    expectedVersion: late.meta.version,
    note: '补记原因已说明',
  })
  await write(jingtang.lead, jingtang.id, ['11-20 16:20', '2026-11-20', '整理项目贷款授信材料', 120])
}
