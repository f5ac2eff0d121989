import type { Channel, Direction } from '../../generated/resolvers.ts'
import type { ParticipantPlan } from './contacts.ts'
import type { EmployeePlan, PartyPlan } from './plan.ts'
import type { Random } from './random.ts'

/** Where people see each other, so that all are there and nobody is written to. */
export const FACE_TO_FACE: ReadonlySet<Channel> = new Set(['BRANCH', 'VISIT', 'MEETING', 'VIDEO', 'EVENT'])

/** Mostly one, the one known longest most often. The firm itself when nobody there is known that day. */
export function speakersFor(
  random: Random,
  known: readonly PartyPlan[],
  firm: PartyPlan,
): readonly PartyPlan[] {
  const [first, ...others] = known
  if (!first) return [firm]
  if (others.length === 0 || random.chance(0.5)) return [first]
  return random.chance(0.4) ? [first, random.pick(others)] : [random.pick(others)]
}

type Sides = {
  readonly channel: Channel
  readonly direction: Direction
  readonly theirs: readonly PartyPlan[]
  readonly ours: readonly EmployeePlan[]
}

/** Who did what, on both sides. */
export function participantsOf(
  random: Random,
  { channel, direction, theirs, ours }: Sides,
): ParticipantPlan[] {
  const [employee, colleague] = ours
  const [party, other] = theirs
  if (!employee || !party)
    throw new RangeError('expected somebody on both sides of a contact, but one side was empty')
  if (direction === 'INTERNAL') {
    return [
      ...ours.map((each, n) => ({
        employee: each,
        part: n === 0 ? ('HOST' as const) : ('ATTENDEE' as const),
      })),
      { party, part: 'MENTIONED' },
    ]
  }
  if (direction === 'EXTERNAL') {
    return [
      { party, part: 'INITIATOR' },
      ...(other ? [{ party: other, part: 'RECIPIENT' } as const] : []),
      { employee, part: 'COPIED' },
    ]
  }
  if (FACE_TO_FACE.has(channel)) {
    const hosted = channel !== 'VISIT'
    return [
      ...ours.map((each, n) => ({
        employee: each,
        part: hosted && n === 0 ? ('HOST' as const) : ('ATTENDEE' as const),
      })),
      ...theirs.map((each, n) => ({
        party: each,
        part: !hosted && n === 0 ? ('HOST' as const) : ('ATTENDEE' as const),
      })),
    ]
  }
  const outbound = direction === 'OUTBOUND'
  return [
    { employee, part: outbound ? 'INITIATOR' : 'RECIPIENT' },
    { party, part: outbound ? 'RECIPIENT' : 'INITIATOR' },
    ...(other ? [{ party: other, part: 'COPIED' } as const] : []),
    ...(colleague
      ? [{ employee: colleague, part: random.chance(0.1) ? ('BLIND_COPIED' as const) : ('COPIED' as const) }]
      : []),
  ]
}
