import { addDays } from '../../domain/calendarDate.ts'
import { inSegment, type Linking } from './linking.ts'
import type { OrganizationPlan, TiePlan } from './plan.ts'
import type { Random } from './random.ts'
import { asKnown } from './workdays.ts'

/** Who owns and controls whom: the corporate groups, and owners of single firms. */
export function groupTies(linking: Linking): TiePlan[] {
  const { random, groups, until } = linking
  return [
    ...groups.flatMap(({ head, members }) =>
      members.flatMap((member, place) => below(linking, { head, member, over: members[place - 3] })),
    ),
    ...ownedByPersons(linking),
    ...random
      .sample(inSegment(linking, 'corporate'), 6)
      .map(
        (firm, place, firms): TiePlan => ({
          kind: 'SUCCESSION',
          from: firm,
          to: firms[(place + 1) % firms.length] ?? firm,
          validFrom: addDays(until, -random.int(400, 3_000)).slice(0, 7),
        }),
      )
      .filter((_, place) => place % 2 === 0),
  ]
}

/** The first three members hang below the head, the others below an earlier member: so the tree has two levels or more. */
function below(
  { random, until }: Linking,
  {
    head,
    member,
    over,
  }: { head: OrganizationPlan; member: OrganizationPlan; over: OrganizationPlan | undefined },
): TiePlan[] {
  const owner = over ?? head
  const share = shareOf(random)
  const validFrom = asKnown(random, addDays(until, -random.int(300, 5_000)))
  const owned: TiePlan = { kind: 'OWNERSHIP', from: owner, to: member, share, validFrom }
  const member_: TiePlan = { kind: 'GROUP_MEMBERSHIP', from: member, to: head, validFrom }
  return Number(share) > 50
    ? [owned, { kind: 'CONTROL', from: owner, to: member, share, validFrom }, member_]
    : [owned, member_]
}

function shareOf(random: Random): string {
  return random.weighted([
    ['100', 4],
    [String(random.int(51, 95)), 4],
    [`${random.int(51, 79)}.${random.int(1, 9)}`, 2],
    [String(random.int(20, 49)), 2],
  ])
}

/** Firms that no group owns. */
function ownedByPersons({ random, employments, persons, groups, faces, until }: Linking): TiePlan[] {
  const owned = new Set([...groups.flatMap(({ members }) => members), ...Object.values(faces.firms)])
  const owners = employments.filter(
    ({ title, to, firm }) => title === '董事长' && to === undefined && !owned.has(firm) && random.chance(0.6),
  )
  const clients = persons.filter(({ segment }) => segment === 'private')
  return owners.flatMap(({ person, firm, from }): TiePlan[] => {
    const share = random.int(34, 90)
    const holds: TiePlan = {
      kind: 'OWNERSHIP',
      from: person,
      to: firm,
      share: String(share),
      validFrom: asKnown(random, from),
    }
    if (!random.chance(0.3)) return [holds, { kind: 'CONTROL', from: person, to: firm }]
    const other = random.pick(clients)
    const validFrom = addDays(until, -random.int(200, 2_000)).slice(0, 7)
    return [
      holds,
      { kind: 'OWNERSHIP', from: other, to: firm, share: String(random.int(1, 100 - share)), validFrom },
      random.chance(0.5)
        ? { kind: 'ACTING_IN_CONCERT', from: person, to: other, validFrom }
        : { kind: 'NOMINEE_HOLDING', from: other, to: person, share: String(random.int(1, 10)), validFrom },
    ]
  })
}
