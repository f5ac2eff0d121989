import type { Channel, Direction, SentimentScore } from '../../generated/resolvers.ts'
import type { InteractionPlan } from './contacts.ts'
import type { PartyPlan, RelationshipPlan } from './plan.ts'
import { promisesOf } from './promises.ts'
import type { Random } from './random.ts'
import { type Audience, CHANNELS_OF, HUMAN_SCENES, OUTCOMES, type Scene, type Weighted } from './scenes.ts'
import { FACE_TO_FACE, participantsOf, speakersFor } from './sides.ts'
import type { Span, Telling } from './telling.ts'
import { dayWithin, shanghaiInstant, workdayWithin } from './workdays.ts'

/** Somebody of the bank and somebody of the party, in office hours, nearly always on a workday. */
export function humanContact(
  telling: Telling,
  relationship: RelationshipPlan,
  { from, to }: Span,
): InteractionPlan {
  const { random, contacts, story } = telling
  const { party, line, type } = relationship
  const day =
    party.type === 'person' && random.chance(0.08)
      ? dayWithin(random, from, to)
      : workdayWithin(random, from, to)
  const scene = random.pick(HUMAN_SCENES[audienceOf(relationship)])
  const direction = directionOf(random, relationship)
  const channel =
    direction === 'INTERNAL'
      ? 'MEETING'
      : direction === 'EXTERNAL'
        ? 'EMAIL'
        : random.weighted(channelsFor(relationship))
  const theirs = party.type === 'person' ? [party] : speakersFor(random, contacts.at(party, day), party)
  const ours = random.sample(contacts.ours(relationship, day), random.chance(0.25) ? 2 : 1)
  const duration = durationOf(random, channel)
  return {
    channel,
    direction,
    initiation: 'HUMAN',
    occurredAt: shanghaiInstant(day, minuteOfDay(random, { party, channel })),
    ...(duration !== undefined && { durationMinutes: duration }),
    line,
    participants: participantsOf(random, { channel, direction, theirs, ours }),
    subject: scene[party.language],
    ...(scene.summary && random.chance(0.5) && { summary: scene.summary[party.language] }),
    topics: scene.topics,
    ...(random.chance(0.4) && { outcome: random.pick(OUTCOMES)[party.language] }),
    ...(random.chance(0.15) && { sentiment: sentimentOf(random, type) }),
    ...promisesOf(random, { day, until: story.until, party, ours, theirs }),
    ...contentOf(random, { line, channel, scene }),
  }
}

/** Large and troubled parties are spoken of among ourselves too; now and then two of them write, and we have a copy. */
function directionOf(random: Random, { type, party }: RelationshipPlan): Direction {
  if (party.type === 'organization' && (type === 'STRATEGIC' || type === 'PROBLEM') && random.chance(0.06)) {
    return random.weighted([
      ['INTERNAL', 5],
      ['EXTERNAL', 1],
    ])
  }
  return random.weighted(BOTH_WAYS)
}

function channelsFor({ party, line }: RelationshipPlan): Weighted {
  if (line === 'INVESTOR') return CHANNELS_OF.investor
  if (party.country !== 'CN') return CHANNELS_OF.abroad
  return party.type === 'person' ? CHANNELS_OF.person : CHANNELS_OF.firm
}

/** Office hours without the noon rest; with those far west, late in the day. Meetings begin on the quarter. */
function minuteOfDay(random: Random, { party, channel }: { party: PartyPlan; channel: Channel }): number {
  const [from, to] =
    party.country === 'CN'
      ? random.pick([
          [9 * 60, 11 * 60 + 45],
          [13 * 60 + 30, 17 * 60 + 45],
        ] as const)
      : ([15 * 60, 20 * 60] as const)
  const minute = random.int(from, to)
  return FACE_TO_FACE.has(channel) ? minute - (minute % 15) : minute + random.int(0, 59) / 60
}

function durationOf(random: Random, channel: Channel): number | undefined {
  if (channel === 'PHONE') return random.int(2, 25)
  if (channel === 'BRANCH') return random.int(2, 9) * 5
  return FACE_TO_FACE.has(channel) ? random.int(4, 24) * 5 : undefined
}

function sentimentOf(random: Random, type: RelationshipPlan['type']): SentimentScore {
  const bad = type === 'PROBLEM' ? 6 : 1
  return random.weighted([
    ['POSITIVE', 4],
    ['NEUTRAL', 5],
    ['NEGATIVE', bad],
  ])
}

type Shown = { readonly line: RelationshipPlan['line']; readonly channel: Channel; readonly scene: Scene }

function contentOf(random: Random, { line, channel, scene }: Shown): { content?: string } {
  if (line === 'INVESTOR' && FACE_TO_FACE.has(channel) && random.chance(0.4)) return { content: 'slides' }
  if (channel === 'PHONE' && scene.topics.includes('complaint')) return { content: 'recording' }
  return channel === 'EMAIL' && random.chance(0.1) ? { content: 'mail' } : {}
}

/** What is spoken about, and in whose manner. */
function audienceOf({ line, party, type }: RelationshipPlan): Audience {
  if (line === 'INVESTOR') return 'investor'
  if (line === 'SUPPLIER') return 'supplier'
  if (line === 'PARTNER') return 'partner'
  if (party.type === 'person') return party.segment === 'private' ? 'private' : 'retail'
  return type === 'PROBLEM' ? 'problem' : 'corporate'
}

const BOTH_WAYS: readonly (readonly [Direction, number])[] = [
  ['OUTBOUND', 6],
  ['INBOUND', 4],
]
