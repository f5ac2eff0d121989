import type { InteractionPlan } from './contacts.ts'
import { HUMAN_SCENES } from './scenes.ts'
import type { Telling } from './telling.ts'
import { shanghaiInstant, workdayWithin } from './workdays.ts'

const CONTACTS_PER_REGULATOR = 16

/** What the supervisors ask and are told: in no line of business. */
export function supervision({ random, parties, staff, contacts, story }: Telling): InteractionPlan[] {
  const officers = staff.filter(({ unit }) => unit.key === 'unit/compliance')
  const regulators = parties.filter((party) => party.type === 'organization' && party.segment === 'regulator')
  return regulators.flatMap((regulator) =>
    Array.from({ length: CONTACTS_PER_REGULATOR }, (): InteractionPlan => {
      const day = workdayWithin(random, story.from, story.until)
      const speakers = regulator.type === 'organization' ? contacts.at(regulator, day) : []
      const scene = random.pick(HUMAN_SCENES.regulator)
      const direction = random.pick(['INBOUND', 'OUTBOUND'] as const)
      const [ours, theirs] =
        direction === 'INBOUND'
          ? (['RECIPIENT', 'INITIATOR'] as const)
          : (['INITIATOR', 'RECIPIENT'] as const)
      return {
        channel: random.pick(['MEETING', 'LETTER', 'PHONE', 'EMAIL', 'VISIT']),
        direction,
        initiation: 'HUMAN',
        occurredAt: shanghaiInstant(day, random.int(9 * 60, 17 * 60)),
        participants: [
          { employee: random.pick(officers), part: ours },
          { party: speakers[0] ?? regulator, part: theirs },
        ],
        subject: scene.zh,
        topics: scene.topics,
      }
    }),
  )
}
