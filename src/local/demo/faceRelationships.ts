import type { LineOfBusiness, RelationshipType } from '../../generated/resolvers.ts'
import { FACES, type FaceName } from './faces.ts'
import type { PartyPlan } from './plan.ts'

export type Shape = { readonly type: RelationshipType; readonly weight: number }

const face = (name: FaceName, { line, ...shape }: Shape & { readonly line: LineOfBusiness }) =>
  [`${FACES[name].key}/${line}`, shape] as const

/** What the faces' relationships are, whatever the dice say. */
const SHAPED: ReadonlyMap<string, Shape> = new Map([
  face('lanqiaoGroup', { line: 'CUSTOMER', type: 'STRATEGIC', weight: 380 }),
  face('lanqiaoMarine', { line: 'CUSTOMER', type: 'STRATEGIC', weight: 60 }),
  face('lanqiaoVantorre', { line: 'CUSTOMER', type: 'STRATEGIC', weight: 70 }),
  face('lanqiaoEnergy', { line: 'CUSTOMER', type: 'GROWTH', weight: 50 }),
  face('lanqiaoLeasing', { line: 'CUSTOMER', type: 'TRANSACTIONAL', weight: 12 }),
  face('guChengyuan', { line: 'CUSTOMER', type: 'STRATEGIC', weight: 120 }),
  face('linShuyao', { line: 'CUSTOMER', type: 'GROWTH', weight: 60 }),
  face('jingtang', { line: 'CUSTOMER', type: 'GROWTH', weight: 45 }),
  face('guTrust', { line: 'CUSTOMER', type: 'GROWTH', weight: 8 }),
  face('eldermere', { line: 'INVESTOR', type: 'STRATEGIC', weight: 170 }),
  face('eldermereFund', { line: 'INVESTOR', type: 'STRATEGIC', weight: 12 }),
  face('quillmoor', { line: 'INVESTOR', type: 'TERMINATED', weight: 40 }),
  face('liyun', { line: 'SUPPLIER', type: 'STRATEGIC', weight: 110 }),
  face('liyun', { line: 'CUSTOMER', type: 'GROWTH', weight: 40 }),
  face('zhanting', { line: 'CUSTOMER', type: 'PROBLEM', weight: 130 }),
  face('yishuo', { line: 'CUSTOMER', type: 'PROBLEM', weight: 30 }),
  face('mupei', { line: 'CUSTOMER', type: 'TRANSACTIONAL', weight: 20 }),
])

/** The shape of a face's relationship; undefined for everybody else's. */
export function faceShape({ key }: PartyPlan, line: LineOfBusiness): Shape | undefined {
  return SHAPED.get(`${key}/${line}`)
}

export function isFace(party: PartyPlan): boolean {
  return Object.values(FACES).some(({ key }) => key === party.key)
}
