import type { Builder, Values } from './builder.ts'

/** The rules that more is said of. */
export type Asked = {
  /** It asks the same of every relationship, whatever that is. */
  readonly ofAll: string
}

/** What must be done for whom: known to every employee, and to nobody else. What follows from it is as its customer is. */
export async function stateRules({ give }: Builder): Promise<Asked> {
  const terms = (name: string, more: Values): Values => ({
    name,
    nameZh: `${name}规则`,
    kind: 'CONTACT_CADENCE',
    appliesTo: {
      lines: ['CUSTOMER', 'INVESTOR'],
      types: ['GROWTH', 'STRATEGIC'],
      tiers: [],
      stages: ['SELECTED', 'DEVELOPED'],
    },
    schedule: { period: { every: 'MONTH', daysBefore: 1 } },
    times: 1,
    satisfiedBy: { channels: ['PHONE'], directions: ['INBOUND'], executivePresent: false, minMinutes: 5 },
    calendar: 'PRC',
    moveDue: 'PREVIOUS',
    graceDays: 3,
    ...more,
  })
  const cadence = await give('staff', 'stateObligationRule', { terms: terms('Call', {}), state: 'ON' })
  await give('staff', 'changeObligationRule', {
    id: cadence,
    terms: terms('Call them', { times: 2 }),
    state: 'ON',
    reason: 'Twice',
  })
  const birthday = { careDay: { day: 'BIRTHDAY_SOLAR', leadDays: 60 } }
  await give('staff', 'stateObligationRule', {
    terms: terms('Greet', { kind: 'CARE_DAY', schedule: birthday, satisfiedBy: null, graceDays: 30 }),
    state: 'ON',
  })
  const everybody = { lines: [], types: [], tiers: [], stages: [] }
  const ofAll = await give('staff', 'stateObligationRule', {
    terms: terms('Review', { kind: 'REVIEW', appliesTo: everybody, satisfiedBy: null }),
    state: 'ON',
  })
  return { ofAll }
}
