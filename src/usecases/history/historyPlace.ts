import { AppError } from '../../errors.ts'
import type { ContactHistoryFilterInput } from '../../generated/resolvers.ts'
import { commonPartitions, narrowed, timelinePartitions } from '../../store/items/interactionLists.ts'
import { recordPartition } from '../../store/keys.ts'
import type { RangeQuery } from '../../store/table.ts'
import { topicArgument } from '../interaction/topicArgument.ts'
import type { HistorySubject } from './historySubject.ts'

export type HistoryPlace = Pick<RangeQuery, 'index' | 'partition'>

/**
 * Where a history is stored, narrowed by one thing at most.
 *
 * @throws AppError BAD_REQUEST for what no index serves.
 */
export function historyPlace(
  tenant: string,
  subject: HistorySubject,
  filter: ContactHistoryFilterInput | null | undefined,
): HistoryPlace {
  const partition = wholeHistory(tenant, subject)
  const { channel, initiation, topic, disclosureClass } = filter ?? {}
  if (channel) return { index: 'gsi1', partition: narrowed.channel(partition, channel) }
  if (initiation) return { index: 'gsi2', partition: narrowed.initiation(partition, initiation) }
  const isTimeline = subject.kind === 'party' || subject.kind === 'employee'
  if (disclosureClass) {
    const ofClass = narrowed.disclosureClass(partition, disclosureClass)
    return isTimeline ? { partition: ofClass } : { index: 'gsi3', partition: ofClass }
  }
  if (topic === undefined || topic === null) return { partition }
  if (!isTimeline)
    throw new AppError(
      'BAD_REQUEST',
      `filter.topic narrows the history of an investor, a person or an employee, but not of one ${subject.kind}.`,
    )
  const normal = topicArgument(topic, 'filter.topic')
  return { index: 'gsi3', partition: timelinePartitions.topic(tenant, subject.id, normal) }
}

function wholeHistory(tenant: string, subject: HistorySubject): string {
  switch (subject.kind) {
    case 'party':
    case 'employee':
      return recordPartition(tenant, subject.id)
    case 'topic':
      return commonPartitions.topic(tenant, subject.topic)
    case 'event':
      return commonPartitions.event(tenant, subject.id)
    case 'material':
      return commonPartitions.material(tenant, subject.sha256)
  }
}
