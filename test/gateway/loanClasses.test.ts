import { beforeAll, describe, expect, it } from 'vitest'
import { type Bank, bankOf } from '../support/bank.ts'
import { type Gateway, startGateway } from '../support/gateway.ts'

let gateway: Gateway
let bank: Bank
let risk: string
let partyId: string
beforeAll(async () => {
  gateway = await startGateway()
  bank = bankOf(gateway)
  const unitId = await bank.unit()
  const lead = await bank.employee(unitId, 'Lead')
  risk = await bank.employee(unitId, 'Risk', { posts: [{ unitId, kind: 'RISK' }] })
  partyId = await bank.organization('A borrower')
  await bank.relationship({ partyId, unitId, lead })
})

const as = (subject: string) => bankOf(gateway, { kind: 'employee', subject })
const SHOWN = `id version asOf nonPerforming loanClass { loanClass legacyClass validFrom reason recordedBy }
  loanClasses { loanClass validFrom }`

describe('the class of a loan', () => {
  it('is stated with a day and a reason, keeps its history, and outlives what is fed', async () => {
    const id = await bank.holding(partyId, 'Working capital', { kind: 'LOAN' })
    const state = (expectedVersion: number, more: object) =>
      as(risk).make('classifyLoan', { id, expectedVersion, reason: 'Reviewed', ...more }, SHOWN)
    await state(1, { class: { legacyClass: 'IDLE' }, validFrom: '2001-12-31' })
    await state(2, { class: { loanClass: 'SPECIAL_MENTION' }, validFrom: '2026-01-01' })
    const late = await state(3, { class: { loanClass: 'PASS' }, validFrom: '2002-06-30' })
    expect(late).toMatchObject({
      version: 4,
      nonPerforming: false,
      loanClass: {
        loanClass: 'SPECIAL_MENTION',
        legacyClass: null,
        validFrom: '2026-01-01',
        reason: 'Reviewed',
        recordedBy: `employee:${risk}`,
      },
      loanClasses: [
        { loanClass: 'DOUBTFUL', validFrom: '2001-12-31' },
        { loanClass: 'SPECIAL_MENTION', validFrom: '2026-01-01' },
        { loanClass: 'PASS', validFrom: '2002-06-30' },
      ],
    })
    const fed = {
      id,
      expectedVersion: 4,
      partyId,
      kind: 'LOAN',
      product: 'Working capital',
      asOf: '2026-04-01',
    }
    expect(await bank.make('recordHolding', fed, SHOWN)).toEqual({ ...late, version: 5, asOf: '2026-04-01' })
    const view = `{ customerView(id: "${partyId}", purpose: RISK_MANAGEMENT) { holdings { holdings { id nonPerforming } } } }`
    const { customerView } = await as(risk).ask(view)
    expect(customerView.holdings.holdings).toEqual([{ id, nonPerforming: false }])
  })

  it('is only a loan’s, and of no day that is still to come', async () => {
    const id = await bank.holding(partyId)
    const input = { id, expectedVersion: 1, class: { loanClass: 'LOSS' }, reason: 'Gone' }
    expect(await as(risk).refusal('classifyLoan', input)).toBe('INVALID input.id')
    const loan = await bank.holding(partyId, 'Loan', { kind: 'LOAN' })
    const ahead = { ...input, id: loan, validFrom: '2999-01-01' }
    expect(await as(risk).refusal('classifyLoan', ahead)).toBe('INVALID input.validFrom')
  })
})
