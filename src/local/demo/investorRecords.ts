import { createHash } from 'node:crypto'
import type { ImportInputs } from '../../imports/importRecord.ts'
import { DEMO_SECURITY } from '../demoSecurity.ts'
import { BANK_DOMAIN, BANK_NAME } from './bankUnits.ts'
import { refTo, sourceOf } from './refs.ts'
import type { AttendancePlan, ResultsCallPlan } from './resultsCall.ts'
import type { SharePositionPlan } from './sharePositions.ts'
import { shanghaiInstant } from './workdays.ts'

const [BEGINS, ENDS] = [15 * 60, 16 * 60 + 30]

export function sharePositionInput(plan: SharePositionPlan): ImportInputs['sharePosition'] {
  const { party, asOf, shares, fenPerShare, statedOn } = plan
  return {
    partyId: refTo('prt', party),
    security: { ...DEMO_SECURITY, name: BANK_NAME.en, className: 'A' },
    asOf,
    quantity: String(shares),
    unit: 'SHARES',
    value: { amount: ((shares * fenPerShare) / 100).toFixed(2), currency: 'CNY' },
    basis: 'REGISTER',
    statedOn,
    reference: `股东名册 ${asOf}`,
    source: sourceOf(`position/${party.key}/${asOf}`),
  }
}

export function resultsCallInput({ key, name, day, hosts }: ResultsCallPlan): ImportInputs['event'] {
  const uri = `https://documents.${BANK_DOMAIN}/results/${day}`
  return {
    kind: 'RESULTS_CALL',
    name,
    startsAt: shanghaiInstant(day, BEGINS),
    endsAt: shanghaiInstant(day, ENDS),
    timeZone: 'Asia/Shanghai',
    online: true,
    hostIds: hosts.map((host) => refTo('emp', host)),
    topics: ['results'],
    content: [{ label: 'slides', uri, sha256: createHash('sha256').update(uri).digest('hex') }],
    lineOfBusiness: 'INVESTOR',
    state: 'HELD',
    source: sourceOf(key),
  }
}

export function attendanceInput(
  { key }: ResultsCallPlan,
  { person, firm, state }: AttendancePlan,
): ImportInputs['attendance'] {
  return {
    eventId: refTo('evt', { key }),
    partyId: refTo('prt', person),
    forPartyId: refTo('prt', firm),
    state,
    source: sourceOf(`${key}/${person.key}`),
  }
}
