import { dateInZone } from '../../domain/calendarDate.ts'
import type { InvestorVisit } from '../../domain/investorVisit.ts'
import { displayName } from '../../domain/partyName.ts'
import { type FormRow, visitSheetForm } from '../../domain/visitSheetForm.ts'
import type { RequestContext } from '../context.ts'
import { readRecord } from '../readRecord.ts'

/** The record sheet as it is published, with the names of those whom the caller may see. */
export async function readSheetForm(
  context: RequestContext,
  { data }: InvestorVisit,
  language: 'en' | 'zh',
): Promise<readonly FormRow[]> {
  const [visitors, hosts] = await Promise.all([
    Promise.all(data.partyIds.map((id) => readRecord(context, 'prt', id))),
    Promise.all(data.hostIds.map((id) => readRecord(context, 'emp', id))),
  ])
  const zone = context.app.timeZone
  const [startsOn, endsOn] = [data.startsAt, data.endsAt].map((at) => dateInZone(new Date(at), zone))
  const until = startsOn === endsOn ? '' : `${endsOn} `
  const nameOf = (each: (typeof visitors)[number] | (typeof hosts)[number]) =>
    each ? [displayName(each.data.names, language)] : []
  return visitSheetForm(
    {
      ...data,
      visitors: visitors.flatMap(nameOf),
      hosts: hosts.flatMap(nameOf),
      time: `${startsOn} ${clockTime(data.startsAt, zone)}-${until}${clockTime(data.endsAt, zone)}`,
      date: startsOn ?? '',
    },
    language,
  )
}

function clockTime(at: string, timeZone: string): string {
  const format = { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const
  return new Date(at).toLocaleTimeString('en-GB', format)
}
