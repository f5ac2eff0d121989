import { bankOf } from './bank.ts'
import { settled } from './derived.ts'
import { startGateway } from './gateway.ts'

/** A clock that stands until it is moved, or waited for. */
export function standingClock(text: string) {
  let now = new Date(text)
  return {
    now: () => now,
    sleep: async (ms: number) => {
      now = new Date(now.getTime() + ms)
    },
    moveTo: (later: string) => {
      now = new Date(later)
    },
  }
}

/** What the tests' events are, unless they say otherwise: over by the time of `startEvents`. */
export const ROADSHOW = {
  kind: 'ROADSHOW',
  name: 'Annual results roadshow',
  startsAt: '2026-03-18T01:30:00.000Z',
  endsAt: '2026-03-18T03:00:00.000Z',
  timeZone: 'Asia/Hong_Kong',
  lineOfBusiness: 'INVESTOR',
} as const

const LISTED = 'party { id } forParty { id } state'

/** An IR desk with one officer, who holds events. */
export async function startEvents(at = '2026-03-20T08:00:00.000Z') {
  const { moveTo, ...clock } = standingClock(at)
  const gateway = await startGateway(clock)
  const bank = bankOf(gateway)
  const office = await bank.unit()
  const officer = await bank.employee(office, 'Chen Jie', {
    posts: [{ unitId: office, kind: 'INVESTOR_RELATIONS' }],
  })

  /** Somebody who works for these firms. */
  const personOf = async (name: string, ...firms: readonly string[]) => {
    const id = await bank.person(name)
    for (const firm of firms) await bank.tie('EMPLOYMENT', id, firm)
    return id
  }
  const plan = (more: object = {}) => bank.make('planEvent', { ...ROADSHOW, hostIds: [officer], ...more })
  const say = (id: string, people: readonly object[]) => bank.make('recordAttendance', { id, people })
  const came = (id: string, ...partyIds: readonly string[]) =>
    say(
      id,
      partyIds.map((partyId) => ({ partyId, state: 'ATTENDED' })),
    )
  const versionOf = async (id: string) => (await bank.ask(`{ event(id: "${id}") { version } }`)).event.version

  return {
    gateway,
    bank,
    office,
    officer,
    moveTo,
    personOf,
    plan,
    say,
    came,
    /** A command about an event, in the version it has now. */
    now: async (command: 'changeEvent' | 'holdEvent' | 'cancelEvent', id: string, more: object = {}) =>
      bank.make(command, { id, expectedVersion: await versionOf(id), ...more }),
    listed: async (id: string, state?: string) => {
      const narrowed = state ? `, state: ${state}` : ''
      const query = `{ eventAttendance(eventId: "${id}"${narrowed}, first: 100) { nodes { ${LISTED} } } }`
      return (await bank.ask(query)).eventAttendance.nodes
    },
    /** The event's contacts on a party's timeline. */
    contactsWith: async (partyId: string) => {
      const shown = `id occurredAt durationMinutes channel direction initiation lineOfBusiness subject topics active outcome
        event { id } participants { part party { id } employee { id } }`
      const query = `{ timeline(partyId: "${partyId}", first: 100) { nodes { direct interaction { ${shown} } } } }`
      await settled(gateway)
      // Until lists show what has moved.
      await clock.sleep(200)
      const { timeline } = await bank.ask(query)
      // biome-ignore lint/suspicious/noExplicitAny: an answer, which the test is about.
      return timeline.nodes.map((entry: any) => entry.interaction)
    },
  }
}

/** Who took part, as `HOST emp_…`. */
export function whoTookPart(contact: {
  readonly participants: readonly {
    readonly part: string
    readonly party: { readonly id: string } | null
    readonly employee: { readonly id: string } | null
  }[]
}): readonly string[] {
  return contact.participants
    .map(({ part, party, employee }) => `${part} ${party?.id ?? employee?.id}`)
    .toSorted()
}
