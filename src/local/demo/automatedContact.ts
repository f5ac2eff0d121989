import type { InteractionPlan } from './contacts.ts'
import type { RelationshipPlan } from './plan.ts'
import type { Random } from './random.ts'
import { AUTOMATED_SCENES, CHANNELS_OF } from './scenes.ts'
import type { Span } from './telling.ts'
import { dayWithin, shanghaiInstant } from './workdays.ts'

/** A machine writes on any day, in the morning run or the evening run; now and then somebody writes to a machine. */
export function automatedContact(
  random: Random,
  { party, line }: RelationshipPlan,
  { from, to }: Span,
): InteractionPlan {
  const chinese = party.language === 'zh'
  const scene = random.pick(AUTOMATED_SCENES[kindOf(party.type, line)])
  const inbound = line === 'CUSTOMER' && random.chance(0.1)
  const minute = inbound ? random.int(8 * 60, 23 * 60) : random.pick([7 * 60, 18 * 60]) + random.int(0, 119)
  return {
    channel: random.weighted(chinese ? CHANNELS_OF.automated : CHANNELS_OF.automatedAbroad),
    direction: inbound ? 'INBOUND' : 'OUTBOUND',
    initiation: 'AUTOMATED',
    occurredAt: shanghaiInstant(dayWithin(random, from, to), minute + random.int(0, 59) / 60),
    line,
    participants: [{ party, part: inbound ? 'INITIATOR' : 'RECIPIENT' }],
    subject: inbound ? CHATBOT[party.language] : scene[party.language],
    topics: inbound ? ['chatbot'] : scene.topics,
  }
}

const CHATBOT = { zh: '智能客服问答', en: 'Asked the chatbot' }

function kindOf(
  type: 'person' | 'organization',
  line: RelationshipPlan['line'],
): keyof typeof AUTOMATED_SCENES {
  if (line === 'INVESTOR') return 'investor'
  return type === 'person' ? 'customer' : 'firm'
}
