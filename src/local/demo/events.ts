import { addDays } from '../../domain/calendarDate.ts'
import type { InteractionPlan } from './contacts.ts'
import type { EmployeePlan, PartyPlan } from './plan.ts'
import type { Telling } from './telling.ts'
import { shanghaiInstant, workdayWithin } from './workdays.ts'

/** The most who are named: with each guest the firm is written too, and one transaction takes 100 items. */
const MOST_GUESTS = 20

/** A results briefing for investors each quarter, and a salon for private clients. */
export function events(telling: Telling): InteractionPlan[] {
  return [...briefings(telling), ...salons(telling)]
}

function briefings(telling: Telling): InteractionPlan[] {
  const { random, relationships, contacts, staff } = telling
  const followers = relationships.filter(({ line, type }) => line === 'INVESTOR' && type !== 'TERMINATED')
  return quarters(telling).map(({ day, name }) => {
    const guests = followers.flatMap(({ party }) =>
      party.type === 'organization' ? contacts.at(party, day).slice(0, 2) : [],
    )
    return {
      ...gathering(day, 15 * 60),
      line: 'INVESTOR',
      participants: seated(hostsOf(staff, 'investors'), random.sample([...new Set(guests)], MOST_GUESTS)),
      subject: `${name} 业绩说明会 Results briefing`,
      summary: '以公告数据为准，问答已形成记录。Figures as announced; questions and answers on record.',
      topics: ['results', 'roadshow'],
      content: 'slides',
    }
  })
}

function salons(telling: Telling): InteractionPlan[] {
  const { random, relationships, staff } = telling
  return quarters(telling).flatMap(({ day, name }) => {
    const clients = relationships.filter(
      ({ party, openedOn, endedOn }) => isPrivate(party) && openedOn <= day && endedOn === undefined,
    )
    if (clients.length === 0) return []
    return {
      ...gathering(addDays(day, random.int(1, 3)), 14 * 60),
      line: 'CUSTOMER' as const,
      participants: seated(
        hostsOf(staff, 'private'),
        random.sample(clients, random.int(8, 20)).map(({ party }) => party),
      ),
      subject: `${name} 私行客户沙龙：全球资产配置`,
      topics: ['salon', 'wealth'],
    }
  })
}

function isPrivate(party: PartyPlan): boolean {
  return party.type === 'person' && party.segment === 'private'
}

function gathering(day: string, minute: number) {
  return {
    channel: 'EVENT',
    direction: 'OUTBOUND',
    initiation: 'HUMAN',
    occurredAt: shanghaiInstant(day, minute),
    durationMinutes: 90,
  } as const
}

function hostsOf(staff: readonly EmployeePlan[], team: EmployeePlan['team']): readonly EmployeePlan[] {
  return staff.filter((employee) => employee.team === team).slice(0, 3)
}

function seated(
  hosts: readonly EmployeePlan[],
  guests: readonly PartyPlan[],
): InteractionPlan['participants'] {
  return [
    ...hosts.map((employee) => ({ employee, part: 'HOST' as const })),
    ...guests.map((party) => ({ party, part: 'ATTENDEE' as const })),
  ]
}

/** A workday some 80 days before the end of the story, one a quarter before that, and so on. */
function quarters({ random, story }: Telling): { readonly day: string; readonly name: string }[] {
  return Array.from({ length: 11 }, (_, quarter) => {
    const around = addDays(story.until, -(quarter * 91 + 60))
    const day = workdayWithin(random, around, addDays(around, 14))
    return { day, name: `${day.slice(0, 4)} Q${Math.ceil(Number(day.slice(5, 7)) / 3)}` }
  })
}
