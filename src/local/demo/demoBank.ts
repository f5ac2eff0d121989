import { addDays, type CalendarDate } from '../../domain/calendarDate.ts'
import { newAddresses } from './addresses.ts'
import { bankStaff } from './bankStaff.ts'
import { type BankUnits, bankUnits } from './bankUnits.ts'
import { contactsAmong, type InteractionPlan } from './contacts.ts'
import { faceParties } from './faceParties.ts'
import { type HoldingPlan, holdings } from './holdings.ts'
import { interactions } from './interactions.ts'
import { organizations } from './organizations.ts'
import { people } from './people.ts'
import type { EmployeePlan, OrganizationPlan, PersonPlan, RelationshipPlan, TiePlan } from './plan.ts'
import { seededRandom } from './random.ts'
import { relationships } from './relationships.ts'
import { type ResultsCallPlan, resultsCall } from './resultsCall.ts'
import { type SharePositionPlan, sharePositions } from './sharePositions.ts'
import { ties } from './ties.ts'
import { type TransactionPlan, transactions } from './transactions.ts'

/** A whole bank, its parties, and three years of what went on between them. */
export type DemoBank = {
  readonly units: BankUnits
  readonly staff: readonly EmployeePlan[]
  readonly persons: readonly PersonPlan[]
  readonly organizations: readonly OrganizationPlan[]
  readonly relationships: readonly RelationshipPlan[]
  readonly ties: readonly TiePlan[]
  readonly holdings: readonly HoldingPlan[]
  readonly sharePositions: readonly SharePositionPlan[]
  readonly transactions: readonly TransactionPlan[]
  readonly interactions: readonly InteractionPlan[]
  readonly resultsCall: ResultsCallPlan
}

const STORY_DAYS = 1_095
const PERSONS = 1_300

export type DemoSize = { readonly seed: number; readonly until: CalendarDate; readonly scale: number }

export function demoBank({ seed, until, scale }: DemoSize): DemoBank {
  const random = seededRandom(seed)
  const addresses = newAddresses()
  const making = (subject: string) => ({ random: random.fork(subject), addresses, until })
  const story = { from: addDays(until, -STORY_DAYS), until }

  const faces = faceParties(making('faces'))
  const units = bankUnits()
  const staff = bankStaff(random.fork('staff'), units, addresses, until)
  const firms = organizations(making('organizations'), scale)
  const facePersons = Object.values(faces.people)
  const crowd = people(making('people'), {
    firms: firms.all,
    total: Math.round(PERSONS * scale) - facePersons.length,
    scale,
  })
  const known = {
    persons: [...facePersons, ...crowd.all],
    organizations: [...Object.values(faces.firms), ...firms.all],
    employments: [...faces.employments, ...crowd.employments],
  }
  const parties = [...known.persons, ...known.organizations]
  const kept = relationships({ random: random.fork('relationships'), staff, until, scale }, parties)
  const held = holdings(random.fork('holdings'), kept, until)
  const telling = {
    story,
    contacts: contactsAmong(known.employments, staff),
    relationships: kept,
    parties,
    staff,
  }
  return {
    units,
    staff,
    ...known,
    relationships: kept,
    ties: ties({
      random: random.fork('ties'),
      until,
      ...known,
      groups: firms.groups,
      families: crowd.families,
      faces,
    }),
    holdings: held,
    sharePositions: sharePositions(random.fork('share positions'), held, until),
    transactions: transactions(random.fork('transactions'), kept, story),
    interactions: interactions({ ...telling, random: random.fork('interactions') }),
    resultsCall: resultsCall({ ...telling, random: random.fork('results call') }),
  }
}
