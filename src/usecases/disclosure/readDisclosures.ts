import { enter } from '../../access/enter.ts'
import type { DisclosureAssessment } from '../../domain/disclosureAssessment.ts'
import { isRecordId } from '../../domain/recordId.ts'
import type { DisclosureLogFilter, TimeRangeInput } from '../../generated/resolvers.ts'
import {
  disclosureAssessmentItem,
  disclosureLogPartition,
  disclosuresDuePartition,
} from '../../store/items/disclosureAssessmentItem.ts'
import type { RangeQuery } from '../../store/table.ts'
import type { RequestContext } from '../context.ts'
import { instantRange } from '../instantRange.ts'
import { type Connection, type PageArgs, readList } from '../readList.ts'
import { readRecord } from '../readRecord.ts'
import { disclosureIdOf } from './disclosureIdOf.ts'

type LogArgs = PageArgs & {
  readonly range?: TimeRangeInput | null
  readonly which: DisclosureLogFilter
}

/** The assessments of the institution, of which each caller is shown those whose interactions they may know of. */
export function readDisclosureLog(
  context: RequestContext,
  { range, which, ...page }: LogArgs,
): Promise<Connection<DisclosureAssessment>> {
  return readList(
    context,
    {
      about: ['disclosureLog', range, which],
      query: ({ tenant }, pin) => ({ range: rangeOf(tenant, which, { range, now: pin }) }),
      parse: disclosureAssessmentItem.parse,
      needs: 'INSIDE',
    },
    page,
  )
}

function rangeOf(
  tenant: string,
  which: DisclosureLogFilter,
  { range, now }: { readonly range: TimeRangeInput | null | undefined; readonly now: string },
): RangeQuery {
  const bounds = instantRange(range)
  switch (which) {
    case 'ALL':
      return { partition: disclosureLogPartition(tenant), ...bounds, descending: true }
    case 'DUE':
      return { partition: disclosuresDuePartition(tenant), ...bounds }
    case 'OVERDUE': {
      const to = bounds.to < now ? bounds.to : now
      const from = bounds.from < to ? bounds.from : to
      return { partition: disclosuresDuePartition(tenant), from, to }
    }
    default:
      return { index: 'gsi1', partition: disclosureLogPartition(tenant, which), ...bounds, descending: true }
  }
}

/** The assessment of an interaction. Undefined when there is none for this caller. */
export async function readDisclosure(
  context: RequestContext,
  interactionId: string,
): Promise<DisclosureAssessment | undefined> {
  const { tenant } = enter(context.caller, 'INSIDE')
  if (!isRecordId(interactionId, 'int')) return undefined
  return readRecord(context, 'dsc', disclosureIdOf(tenant, interactionId))
}

/** Whether the interaction says something else by now than what was judged. */
export async function isOutdated({ loaders }: RequestContext, { data }: DisclosureAssessment) {
  const interaction = await loaders.record(data.interactionId)
  return interaction?.meta.version !== data.interactionVersion
}
