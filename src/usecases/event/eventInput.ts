import { EVENT_LIMITS, type EventData } from '../../domain/event.ts'
import type { EmployeeId } from '../../domain/recordId.ts'
import type { ChangeEventInput, PlanEventInput } from '../../generated/resolvers.ts'
import { findRecords } from '../../store/records.ts'
import {
  checkedCount,
  checkedId,
  checkedText,
  checkedTimeZone,
  optionalText,
  withoutAbsent,
} from '../checks.ts'
import type { Attempt } from '../command.ts'
import { checkedContent, checkedTopics } from '../interaction/interactionInput.ts'
import { assertKnown } from '../policy/assertMayChange.ts'
import { invalid, notFound } from '../refused.ts'

const LONGEST_MS = 60 * 86_400_000

type Fields = Omit<PlanEventInput, 'idempotencyKey' | 'source'>

/** What an event's input says of it, checked, but for how far it is. */
export async function eventFields(attempt: Attempt, input: Fields): Promise<Omit<EventData, 'state'>> {
  const { app } = attempt.context
  return withoutAbsent({
    kind: input.kind,
    name: checkedText(input.name, ['name'], { most: 300 }),
    startsAt: input.startsAt,
    endsAt: checkedEnd(attempt, input),
    timeZone: checkedTimeZone(input.timeZone, ['timeZone']) ?? app.timeZone,
    place: optionalText(input.place, ['place'], 200),
    online: input.online ?? false,
    hostIds: await checkedHosts(attempt, input.hostIds),
    topics: checkedTopics(input.topics ?? []),
    content: checkedContent(input.content ?? []),
    lineOfBusiness: input.lineOfBusiness,
  })
}

/** The whole input that a change stands for: what is not given is as it was. */
export function changedInput(
  before: EventData,
  { id: _, expectedVersion: __, idempotencyKey: ___, reason: ____, ...given }: ChangeEventInput,
): Fields {
  return {
    ...before,
    kind: given.kind ?? before.kind,
    name: given.name ?? before.name,
    startsAt: given.startsAt ?? before.startsAt,
    endsAt: given.endsAt ?? before.endsAt,
    timeZone: given.timeZone ?? before.timeZone,
    place: given.place === undefined ? (before.place ?? null) : given.place,
    online: given.online ?? before.online,
    hostIds: given.hostIds ?? before.hostIds,
    topics: given.topics ?? before.topics,
    content: given.content ?? before.content,
  }
}

function checkedEnd(
  { importing }: Attempt,
  { startsAt, endsAt }: Pick<Fields, 'startsAt' | 'endsAt'>,
): string {
  const lasts = Date.parse(endsAt) - Date.parse(startsAt)
  // A calendar may have something that lasts for years.
  if (lasts >= 0 && (importing || lasts <= LONGEST_MS)) return endsAt
  throw invalid(
    ['endsAt'],
    `not before ${startsAt}, and at most 60 days later`,
    `不早于 ${startsAt} 且不超过 60 天`,
    endsAt,
  )
}

async function checkedHosts(attempt: Attempt, texts: readonly string[]): Promise<readonly EmployeeId[]> {
  const { context, scope, importing } = attempt
  // Of what was held long ago, a calendar may not say who of us was there.
  const least = importing ? 0 : 1
  const ids = checkedCount(texts, ['hostIds'], { least, most: EVENT_LIMITS.hosts }).map((text, n) => {
    if (texts.indexOf(text) !== n) throw invalid(['hostIds', n], 'named once', '只出现一次', text)
    return checkedId(text, 'emp', ['hostIds', n])
  })
  const hosts = await findRecords(context.table, scope.tenant, ids)
  for (const [n, id] of ids.entries()) {
    const host = hosts.get(id)
    if (!host?.meta.active) throw notFound(['hostIds', n], id)
    await assertKnown(attempt, host, ['hostIds', n])
  }
  return ids
}
