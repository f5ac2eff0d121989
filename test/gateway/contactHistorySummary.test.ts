import { beforeAll, describe, expect, it } from 'vitest'
import { type Bank, bankOf, contactInput } from '../support/bank.ts'
import { settled } from '../support/derived.ts'
import { start } from '../support/derivedBank.ts'
import type { Gateway } from '../support/gateway.ts'

let gateway: Gateway
let bank: Bank
let firm: string
let lead: string
let unitId: string
let boss: string
let speaker: string
beforeAll(async () => {
  ;({ gateway, bank, partyId: firm, lead, unitId } = await start('2026-03-20T08:00:00.000Z'))
  boss = await bank.employee(unitId, 'Chen Yan', {
    posts: [{ unitId, kind: 'EXECUTIVE', validFrom: '2026-01-01' }],
  })
  speaker = await bank.person()
  await bank.tie('EMPLOYMENT', speaker, firm, { validFrom: '2020-01-01' })
  const meet = (at: string, employeeId: string, more: object = {}) => {
    const participants = [
      { partyId: speaker, part: 'INITIATOR' },
      { employeeId, part: 'RECIPIENT' },
    ]
    return bank.make('recordInteraction', { ...contactInput(firm, at), participants, ...more })
  }
  await meet('2025-12-31T16:30:00Z', lead)
  await meet('2025-12-31T15:30:00Z', lead)
  await meet('2026-02-01T08:00:00Z', boss, { channel: 'VISIT' })
  await meet('2026-02-02T08:00:00Z', lead, { channel: 'VISIT', lineOfBusiness: 'INVESTOR' })
  await meet('2026-02-03T08:00:00Z', lead, { initiation: 'AUTOMATED', channel: 'EMAIL' })
  const insider = bankOf(gateway, { kind: 'employee', subject: lead })
  const list = await insider.make('openInsiderList', { name: 'Lotus', reason: 'A deal' })
  const participants = [
    { partyId: firm, part: 'INITIATOR' },
    { employeeId: lead, part: 'RECIPIENT' },
  ]
  await insider.make('recordInteraction', {
    ...contactInput(firm, '2026-02-04T08:00:00Z'),
    participants,
    confidentiality: 'CONFIDENTIAL',
    insiderListId: list.id,
    commitments: [{ text: 'Send the draft', ownerEmployeeId: lead, dueOn: '2026-04-01' }],
  })
  await settled(gateway)
})

const SUMMARY = `query ($partyId: ID!, $quarters: Int! = 8) {
  contactHistorySummary(partyId: $partyId, quarters: $quarters) {
    firstContactAt lastContactAt
    quarters { quarter channel human automated speakingFor { id } }
    met { employee { id } contacts lastQuarter executive }
    silences { lineOfBusiness tier cadenceDays lastHumanContactAt silentDays overdue }
    openCommitments { text } completeUpTo
  }
}`

type Row = {
  quarter: string
  channel: string
  human: number
  automated: number
  speakingFor: { id: string } | null
}
type Summary = {
  readonly firstContactAt: string
  readonly lastContactAt: string
  readonly quarters: readonly Row[] | null
  readonly met: readonly { employee: { id: string }; contacts: number; executive: boolean }[]
  readonly silences: readonly object[]
}

async function summaryOf(partyId: string, employeeId?: string, quarters = 8) {
  const viewer = employeeId === undefined ? {} : ({ kind: 'employee', subject: employeeId } as const)
  const { data, errors } = await gateway.ask(SUMMARY, { partyId, quarters }, viewer)
  expect(errors).toEqual([])
  return data['contactHistorySummary'] as Summary
}

const rows = ({ quarters }: Summary) =>
  quarters?.map(
    ({ quarter, channel, human, automated, speakingFor }) =>
      `${quarter} ${channel} ${human}+${automated}${speakingFor ? ` for ${speakingFor.id === firm ? 'firm' : '?'}` : ''}`,
  )

describe('a summary of contacts', () => {
  it('tells operators of every contact, by quarters of the institution’s zone', async () => {
    const summary = await summaryOf(firm)
    expect(rows(summary)).toEqual([
      '2026-Q1 EMAIL 0+1',
      '2026-Q1 PHONE 2+0',
      '2026-Q1 VISIT 2+0',
      '2025-Q4 PHONE 1+0',
    ])
    expect(summary).toMatchObject({
      firstContactAt: '2025-12-31T15:30:00.000Z',
      lastContactAt: '2026-02-04T08:00:00.000Z',
    })
    expect(rows(await summaryOf(firm, undefined, 1))).not.toContain('2025-Q4 PHONE 1+0')
  })

  it('tells an employee of what is decided by who sees the party, on their side of the wall', async () => {
    // Neither what investor relations spoke of, nor what is confidential, though the lead is on that list.
    expect(rows(await summaryOf(firm, lead))).toEqual([
      '2026-Q1 EMAIL 0+1',
      '2026-Q1 PHONE 1+0',
      '2026-Q1 VISIT 1+0',
      '2025-Q4 PHONE 1+0',
    ])
  })

  it('tells of what a person said for a firm in a row of that firm, to who sees the firm', async () => {
    expect(rows(await summaryOf(speaker, lead))).toEqual([
      '2026-Q1 EMAIL 0+1 for firm',
      '2026-Q1 PHONE 1+0 for firm',
      '2026-Q1 VISIT 1+0 for firm',
      '2025-Q4 PHONE 1+0 for firm',
    ])
    const elsewhere = await bank.employee(await bank.unit('Elsewhere'), 'Wu Gang')
    const told = await summaryOf(speaker, elsewhere)
    expect(told?.quarters ?? null).toBeNull()
    expect(told?.lastContactAt ?? null).toBeNull()
  })

  it('says who met them, who of these was an executive, and what is open', async () => {
    const { met } = await summaryOf(firm, lead)
    expect(met.map(({ employee, ...rest }) => ({ ...rest, boss: employee.id === boss }))).toEqual([
      { contacts: 2, lastQuarter: '2026-Q1', executive: false, boss: false },
      { contacts: 1, lastQuarter: '2026-Q1', executive: true, boss: true },
    ])
    expect(await summaryOf(firm)).toMatchObject({ openCommitments: [{ text: 'Send the draft' }] })
    const elsewhere = await bank.employee(unitId, 'Zhou Min', { posts: [{ unitId, kind: 'HEAD' }] })
    expect(await summaryOf(firm, elsewhere)).toMatchObject({ openCommitments: [] })
  })

  it('compares the silence with what the tier asks for', async () => {
    const { silences } = await summaryOf(firm, lead)
    expect(silences).toEqual([
      {
        lineOfBusiness: 'CUSTOMER',
        tier: null,
        cadenceDays: 90,
        lastHumanContactAt: '2026-02-01T08:00:00.000Z',
        silentDays: 47,
        overdue: false,
      },
    ])
  })

  it('counts anew what is amended or retracted', async () => {
    const party = await bank.organization()
    const id = await bank.contact(party, '2026-03-01T08:00:00Z', { channel: 'PHONE' })
    const other = await bank.contact(party, '2026-03-02T08:00:00Z', { channel: 'PHONE' })
    await settled(gateway)
    expect(rows(await summaryOf(party))).toEqual(['2026-Q1 PHONE 2+0'])
    await bank.make('amendInteraction', {
      id,
      expectedVersion: 1,
      channel: 'VISIT',
      reason: 'It was a visit',
    })
    await bank.make('retractInteraction', { id: other, expectedVersion: 1, reason: 'It was nobody' })
    await settled(gateway)
    expect(rows(await summaryOf(party))).toEqual(['2026-Q1 VISIT 1+0'])
  })

  it('is not for partners, and not of more quarters than there are', async () => {
    expect(await bank.refusedQuery(SUMMARY, { partyId: firm, quarters: 401 })).toMatch(
      /^BAD_REQUEST: quarters/,
    )
    const { errors } = await gateway.ask(SUMMARY, { partyId: firm }, { kind: 'partner', subject: 'acme' })
    expect(errors[0]?.extensions.code).toBe('FORBIDDEN')
  })
})
