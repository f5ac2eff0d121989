import {
  type ContentReference,
  INTERACTION_LIMITS,
  normalTopic,
  type Participant,
  type Sentiment,
  TOPIC_CHARACTERS,
} from '../../domain/interaction.ts'
import { isRecordId } from '../../domain/recordId.ts'
import type {
  ContentReferenceInput,
  ParticipantInput,
  RecordInteractionInput,
  SentimentInput,
} from '../../generated/resolvers.ts'
import { checkedSha256 } from '../checkedSha256.ts'
import {
  checkedCount,
  checkedPast,
  checkedText,
  optionalText,
  partyOrEmployee,
  withoutAbsent,
} from '../checks.ts'
import type { Attempt } from '../command.ts'
import { confidentialityFields } from '../grant/confidentialityInput.ts'
import { invalid } from '../refused.ts'

const LONGEST_MINUTES = 100_000

type Fields = Omit<RecordInteractionInput, 'idempotencyKey' | 'source' | 'commitments'>

/** What an interaction's input says, checked by itself: not yet against the parties it names. */
export function interactionFields(attempt: Attempt, input: Fields) {
  return withoutAbsent({
    channel: input.channel,
    direction: input.direction,
    initiation: input.initiation,
    // A contact that is still to come is a plan.
    occurredAt: checkedPast(input.occurredAt, attempt.context.app.now(), ['occurredAt']),
    durationMinutes: checkedDuration(input.durationMinutes),
    lineOfBusiness: input.lineOfBusiness,
    ...confidentialityFields(input),
    participants: participants(input.participants),
    subject: checkedText(input.subject, ['subject'], { most: 300 }),
    summary: optionalText(input.summary, ['summary'], 10_000),
    topics: checkedTopics(input.topics ?? []),
    outcome: optionalText(input.outcome, ['outcome'], 500),
    sentiment: sentiment(input.sentiment),
    content: checkedContent(input.content ?? []),
  })
}

function checkedDuration(minutes: number | null | undefined): number | undefined {
  if (minutes === null || minutes === undefined) return undefined
  if (minutes < 0 || minutes > LONGEST_MINUTES) {
    throw invalid(['durationMinutes'], `0 to ${LONGEST_MINUTES}`, `0 至 ${LONGEST_MINUTES}`, minutes)
  }
  return minutes
}

function participants(inputs: readonly ParticipantInput[]): readonly Participant[] {
  const range = { least: 1, most: INTERACTION_LIMITS.participants }
  const all = checkedCount(inputs, ['participants'], range).map((input, n) => ({
    id: partyOrEmployee(input, {
      partyId: ['participants', n, 'partyId'],
      employeeId: ['participants', n, 'employeeId'],
    }),
    part: input.part,
  }))
  if (!all.some(({ id }) => isRecordId(id, 'prt'))) {
    throw invalid(['participants'], 'a list with at least one party', '至少包含一名当事人的列表')
  }
  const seen = new Set<string>()
  for (const [n, { id, part }] of all.entries()) {
    if (seen.has(`${id}:${part}`))
      throw invalid(['participants', n], 'named once with the same part', '同一参与方式只出现一次', id)
    seen.add(`${id}:${part}`)
  }
  return all
}

export function checkedTopics(inputs: readonly string[]): readonly string[] {
  const all = checkedCount(inputs, ['topics'], { most: INTERACTION_LIMITS.topics }).map((topic, n) =>
    // In its normal form it may be longer: one letter may stand for a sentence.
    checkedText(normalTopic(topic), ['topics', n], { most: TOPIC_CHARACTERS }),
  )
  return [...new Set(all)]
}

function sentiment(input: SentimentInput | null | undefined): Sentiment | undefined {
  if (!input) return undefined
  return { ...input, judgedBy: checkedText(input.judgedBy, ['sentiment', 'judgedBy'], { most: 100 }) }
}

export function checkedContent(inputs: readonly ContentReferenceInput[]): readonly ContentReference[] {
  return checkedCount(inputs, ['content'], { most: INTERACTION_LIMITS.content }).map((input, n) => {
    const field = ['content', n]
    if (!isAddress(input.uri)) {
      throw invalid(
        [...field, 'uri'],
        'an address with its scheme, not the content itself',
        '带协议的地址，而非内容本身',
        input.uri,
      )
    }
    return withoutAbsent({
      label: checkedText(input.label, [...field, 'label'], { most: 100 }),
      uri: checkedText(input.uri, [...field, 'uri'], { most: 1_000 }),
      sha256: checkedSha256(input.sha256, [...field, 'sha256']),
    })
  })
}

/** Schemes that keep nothing anywhere: what they name is in the address, and some run where it is shown as a link. */
const NOT_KEPT = new Set(['javascript:', 'vbscript:', 'data:', 'blob:'])

function isAddress(uri: string): boolean {
  return URL.canParse(uri) && !NOT_KEPT.has(new URL(uri).protocol)
}
