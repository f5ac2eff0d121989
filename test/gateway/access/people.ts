import type { Viewer } from '../../../src/access/viewer.ts'
import type { Bank } from '../../support/bank.ts'

/** Nobody who works here, though the id could be somebody's. */
const GHOST = 'emp_01J00000000000000000000000'

export type People = Awaited<ReturnType<typeof hirePeople>>

/** A bank with a branch in the north that has a desk, and one in the south: and one of each who work there. */
export async function hirePeople(bank: Bank) {
  const office = await bank.unit('Head office')
  const north = await bank.unit('North', { kind: 'BRANCH', parentId: office })
  const desk = await bank.unit('Desk', { kind: 'DESK', parentId: north })
  const south = await bank.unit('South', { kind: 'BRANCH', parentId: office })
  const empty = await bank.unit('Nobody there', { kind: 'DESK', parentId: south })
  const hire = (name: string, unitId: string, kind: string, more: object = {}) =>
    bank.employee(unitId, name, { posts: [{ unitId, kind, ...more }] })
  return {
    units: { office, north, desk, south, empty },
    ids: {
      manager: await hire('Manager', desk, 'RELATIONSHIP_MANAGER'),
      colleague: await hire('Colleague', desk, 'RELATIONSHIP_MANAGER'),
      head: await hire('Head', north, 'HEAD'),
      otherHead: await hire('Other head', south, 'HEAD'),
      investorRelations: await hire('Speaker', office, 'INVESTOR_RELATIONS'),
      risk: await hire('Risk', north, 'RISK'),
      compliance: await hire('Compliance', office, 'COMPLIANCE'),
      service: await hire('Service', north, 'SERVICE'),
      otherService: await hire('Other service', south, 'SERVICE'),
      executive: await hire('Executive', office, 'EXECUTIVE'),
      specialist: await hire('Specialist', south, 'PRODUCT_SPECIALIST'),
      porter: await hire('Porter', desk, 'OTHER'),
      former: await hire('Former', desk, 'RELATIONSHIP_MANAGER', { validTo: '2020-12-31' }),
      ghost: GHOST,
      shareholder: await hire('Share holder', south, 'RELATIONSHIP_MANAGER'),
      delegate: await hire('Delegate', desk, 'RELATIONSHIP_MANAGER'),
      insider: await hire('Insider', south, 'RELATIONSHIP_MANAGER'),
      passHolder: await hire('Pass holder', south, 'RELATIONSHIP_MANAGER'),
    },
  }
}

const employee = (subject: string, tenant = 'demo') => ({ kind: 'employee', subject, tenant }) as const
const partner = (subject: string, purpose: Viewer['purpose'] = 'SERVICING') =>
  ({ kind: 'partner', subject, tenant: 'demo', purpose }) as const

/** Every kind of viewer: undefined is somebody without a token. */
export function viewersOf({ ids }: People, manager2: string) {
  return {
    nobody: undefined,
    operator: { kind: 'operator', subject: 'test', tenant: 'demo' } as const,
    ...(Object.fromEntries(Object.entries(ids).map(([name, id]) => [name, employee(id)])) as {
      [Name in keyof typeof ids]: ReturnType<typeof employee>
    }),
    fullPartner: partner('full'),
    somePartner: partner('some'),
    noPartner: partner('none'),
    suspendedPartner: partner('suspended'),
    unknownPartner: partner('unknown'),
    otherPurpose: partner('full', 'MARKETING'),
    foreignOperator: { kind: 'operator', subject: 'test', tenant: 'other' } as const,
    foreignManager: employee(manager2, 'other'),
  } as const
}

export type ViewerName = keyof ReturnType<typeof viewersOf>

/** Those who see the same for the same reason: viewers, and groups of them. */
export const GROUPS: Readonly<Record<string, string>> = {
  // They keep the customer: in their book, for who is away, as the head.
  keepers: 'operator manager delegate head',
  // They serve it, and do not keep it.
  servers: 'specialist service executive',
  // They only read it.
  readers: 'shareholder risk compliance',
  // Staff on the customer's side of the wall who do not look after it.
  strangers: 'colleague otherHead otherService insider passHolder',
  // To all these, the customer is not there.
  blind: 'strangers investorRelations porter gone foreigners',
  gone: 'former ghost',
  // They see all that is kept here.
  inspectors: 'operator compliance',
  // The investor is on their side of the wall, or they have a pass.
  investorSide: 'investorRelations executive passHolder',
  // And these are on the other.
  customerSide: 'manager colleague head otherHead risk service otherService specialist shareholder delegate',
  // All whose post is there for parties; and all of the institution's people.
  posted: 'inspectors investorSide customerSide insider',
  staff: 'posted porter',
  // Partner apps that may ask; and those that may not.
  partners: 'fullPartner somePartner noPartner',
  stopped: 'suspendedPartner unknownPartner otherPurpose',
  outside: 'partners stopped',
  foreigners: 'foreignOperator foreignManager',
  // Their posts keep relationships, and not this one.
  otherKeepers: 'colleague otherHead investorRelations insider passHolder',
  // Without a post that keeps any; that has contact with any; that watches over others.
  noKeepers: 'risk compliance servers otherService porter gone outside',
  noContacts: 'risk compliance porter gone outside',
  noInspectors: 'investorSide customerSide insider porter gone outside foreignManager',
  // All that are no operators.
  noOperators: 'compliance noInspectors',
}

/** The viewers that words name: groups of them, and themselves. */
export function namedBy(words: string): readonly string[] {
  return words.split(' ').flatMap((word) => (word in GROUPS ? namedBy(GROUPS[word] ?? '') : [word]))
}
