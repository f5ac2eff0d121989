import { EXPORT_LIMITS, type ExportData, type ExportSubject } from '../../domain/export.ts'
import { normalTopic, TOPIC_CHARACTERS } from '../../domain/interaction.ts'
import type { RecordPrefix } from '../../domain/recordId.ts'
import type { ExportOfInput, StartExportInput } from '../../generated/resolvers.ts'
import { exportPlaceKey } from '../../store/items/exportItem.ts'
import { checkedId, checkedText } from '../checks.ts'
import type { Attempt } from '../command.ts'
import { notAllowed } from '../policy/assertMayChange.ts'
import { exportSubjectSight } from '../policy/exportSubjectSight.ts'
import { type Field, invalid, notFound, refused } from '../refused.ts'

type Named = { readonly field: string; readonly kind: ExportSubject['kind']; readonly prefix: RecordPrefix }

/** What the input names by an id. */
const BY_ID: readonly (Named & { readonly field: keyof ExportOfInput })[] = [
  { field: 'timelineOf', kind: 'TIMELINE', prefix: 'prt' },
  { field: 'investorId', kind: 'INVESTOR', prefix: 'prt' },
  { field: 'personId', kind: 'PERSON', prefix: 'prt' },
  { field: 'employeeId', kind: 'EMPLOYEE', prefix: 'emp' },
  { field: 'eventId', kind: 'EVENT', prefix: 'evt' },
]

/**
 * Whose or what contacts are to be exported.
 *
 * @throws Refused INVALID; NOT_FOUND, also when it is not there for the caller; NOT_ALLOWED of a party whom the caller knows by
 *   identity only.
 */
export async function checkedSubject(attempt: Attempt, of: ExportOfInput): Promise<ExportSubject> {
  const { field, subject } = subjectOf(of)
  const sight = await exportSubjectSight(attempt.context, subject)
  if (sight === 'CONTACTS') return subject
  attempt.context.audit.refused(sight === 'IDENTITY' ? 'NOT_ALLOWED' : 'NOT_FOUND')
  throw sight === 'IDENTITY' ? notAllowed(field) : notFound(field, subject.value)
}

function subjectOf(of: ExportOfInput): { readonly field: Field; readonly subject: ExportSubject } {
  for (const { field, kind, prefix } of BY_ID) {
    const id = of[field]
    if (id) return { field: ['of', field], subject: { kind, value: checkedId(id, prefix, ['of', field]) } }
  }
  if (of.materialSha256) {
    const field = ['of', 'materialSha256']
    const value = of.materialSha256.toLowerCase()
    if (!/^[0-9a-f]{64}$/.test(value))
      throw invalid(field, '64 hexadecimal digits', '64 位十六进制数字', of.materialSha256)
    return { field, subject: { kind: 'MATERIAL', value } }
  }
  const field = ['of', 'topic']
  const topic = checkedText(of.topic ?? '', field, { most: TOPIC_CHARACTERS })
  return { field, subject: { kind: 'TOPIC', value: normalTopic(topic) } }
}

type Narrowing = Pick<ExportData, 'from' | 'to' | 'filter' | 'order'>

/**
 * To what the contacts are narrowed, and in which order they come.
 *
 * @throws Refused INVALID for what no list serves.
 */
export function checkedNarrowing(
  subject: ExportSubject,
  { range, filter, order }: Pick<StartExportInput, 'range' | 'filter' | 'order'>,
): Narrowing {
  const { from, to } = range ?? {}
  if (from && to && from > to)
    throw invalid(['range', 'to'], 'not before range.from', '不早于 range.from', to)
  return {
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
    ...checkedFilter(subject, filter),
    order: order ?? 'NEWEST_FIRST',
  }
}

function checkedFilter(
  { kind }: ExportSubject,
  filter: StartExportInput['filter'],
): Pick<ExportData, 'filter'> {
  const { channel, initiation, topic, disclosureClass } = filter ?? {}
  if (channel) return { filter: { channel } }
  if (initiation) return { filter: { initiation } }
  if (disclosureClass) return { filter: { disclosureClass } }
  if (topic === undefined || topic === null) return {}
  const field = ['filter', 'topic']
  if (kind === 'TOPIC' || kind === 'EVENT' || kind === 'MATERIAL')
    throw invalid(
      field,
      'absent for a topic, an event or material',
      '主题、活动、材料不可再按主题筛选',
      topic,
    )
  return { filter: { topic: normalTopic(checkedText(topic, field, { most: TOPIC_CHARACTERS })) } }
}

/**
 * A place that is free for one more export of who asks.
 *
 * @throws Refused LIMIT_REACHED when all are taken.
 */
export async function freePlace({ context, scope }: Attempt): Promise<number> {
  const places = Array.from({ length: EXPORT_LIMITS.places }, (_, place) => place)
  const taken = await Promise.all(
    places.map((place) =>
      context.table.get(exportPlaceKey(scope.tenant, scope.actor, place), { consistent: true }),
    ),
  )
  const free = taken.indexOf(undefined)
  if (free >= 0) return free
  throw refused(
    'LIMIT_REACHED',
    [],
    `You have ${EXPORT_LIMITS.places} exports under way: wait for one, or cancel it.`,
    `您已有 ${EXPORT_LIMITS.places} 个导出正在进行：请等待其完成或取消其中一个。`,
  )
}
