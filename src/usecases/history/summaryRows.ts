import { postsInForce } from '../../access/postsInForce.ts'
import { quarterNamed } from '../../domain/calendarPeriod.ts'
import type { TallyMeasure } from '../../domain/contactTally.ts'
import type { Channel } from '../../domain/interaction.ts'
import { type EmployeeId, isRecordId, type PartyId } from '../../domain/recordId.ts'
import type { RequestContext } from '../context.ts'

/** One number of a quarter that the caller may be told. */
export type Measured = { readonly quarter: string; readonly of: TallyMeasure; readonly number: number }

export type ContactQuarterModel = {
  readonly quarter: string
  readonly speakingForId: PartyId | undefined
  readonly channel: Channel
  readonly human: number
  readonly automated: number
}

export type EmployeeMetModel = {
  readonly employeeId: EmployeeId
  readonly contacts: number
  readonly lastQuarter: string
  readonly executive: boolean
}

const MOST_MET = 50

/** A row for each quarter, firm and channel, in the order of the quarters. */
export function quarterRows(measured: readonly Measured[]): readonly ContactQuarterModel[] {
  const rows = new Map<string, ContactQuarterModel>()
  for (const { quarter, of, number } of measured) {
    if (of.kind !== 'CONTACTS') continue
    const speakingForId = isRecordId(of.counted, 'prt') ? of.counted : undefined
    const key = [quarter, speakingForId, of.channel].join()
    const row = rows.get(key) ?? { quarter, speakingForId, channel: of.channel, human: 0, automated: 0 }
    const which = of.initiation === 'HUMAN' ? 'human' : 'automated'
    rows.set(key, { ...row, [which]: row[which] + number })
  }
  return [...rows.values()].toSorted(
    (one, other) => compared(other.quarter, one.quarter) || compared(one.channel, other.channel),
  )
}

/** Who met them, most often first. The quarters come newest first. */
export async function employeesMet(
  { loaders }: Pick<RequestContext, 'loaders'>,
  measured: readonly Measured[],
): Promise<readonly EmployeeMetModel[]> {
  const met = new Map<EmployeeId, { contacts: number; lastQuarter: string }>()
  for (const { quarter, of, number } of measured) {
    if (of.kind !== 'MET') continue
    const before = met.get(of.employeeId) ?? { contacts: 0, lastQuarter: quarter }
    met.set(of.employeeId, { ...before, contacts: before.contacts + number })
  }
  const most = [...met]
    .toSorted(([a, one], [b, other]) => other.contacts - one.contacts || compared(a, b))
    .slice(0, MOST_MET)
  return Promise.all(
    most.map(async ([employeeId, { contacts, lastQuarter }]) => {
      const employee = await loaders.record(employeeId)
      const { from, to } = quarterNamed(lastQuarter)
      const executive =
        employee !== undefined &&
        [from, to].some((day) => postsInForce(employee, day).some(({ kind }) => kind === 'EXECUTIVE'))
      return { employeeId, contacts, lastQuarter, executive }
    }),
  )
}

function compared(one: string, other: string): number {
  return one < other ? -1 : Number(one > other)
}
