import { beforeAll, describe, expect, it } from 'vitest'
import { settled } from '../support/derived.ts'
import { type DisclosureDesk, disclosureDesk } from '../support/disclosureDesk.ts'
import { NOTHING_MATERIAL, OWN_RULE, SLIP } from '../support/disclosures.ts'
import { type Gateway, startGateway } from '../support/gateway.ts'
import { skippingClock } from '../support/skippingClock.ts'

const clock = skippingClock()
let gateway: Gateway
let desk: DisclosureDesk
beforeAll(async () => {
  gateway = await startGateway(clock)
  desk = await disclosureDesk(gateway, clock)
})

const HOUR_MS = 3_600_000

const seenBy = async (who: string, interactionId: string) => {
  const { disclosureAssessment: found } = await desk
    .as(who)
    .ask(`{ disclosureAssessment(interactionId: "${interactionId}") { id } }`)
  return found !== null
}

describe('the rule', () => {
  const TERMS = `{ disclosureTerms { citation sourceVersion url speakerClasses recipientClasses exclusions
    promptHours exchange closures rule { id version inForce } } }`

  it('is Regulation FD until the institution states one, and when that is retired', async () => {
    const shipped = (await desk.as(desk.officer).ask(TERMS)).disclosureTerms
    expect(shipped).toMatchObject({ promptHours: 24, exchange: 'NYSE', closures: [], rule: null })
    const refusal = (more: object) =>
      desk.as(desk.compliance).refusal('stateDisclosureRule', { ...OWN_RULE, ...more })
    expect(await refusal({ promptHours: 0 })).toBe('INVALID input.promptHours')
    expect(await refusal({ promptHours: 721 })).toBe('INVALID input.promptHours')
    expect(await refusal({ recipientClasses: ['OTHER'] })).toBe('INVALID input.recipientClasses')
    expect(await refusal({ speakerClasses: [] })).toBe('INVALID input.speakerClasses')
    const stated = await desk.as(desk.compliance).make('stateDisclosureRule', OWN_RULE, 'id version inForce')
    expect(stated).toEqual({ id: stated.id, version: 1, inForce: true })
    const { reason: _, ...said } = OWN_RULE
    expect((await desk.as(desk.officer).ask(TERMS)).disclosureTerms).toEqual({
      ...said,
      url: null,
      exchange: null,
      closures: [],
      rule: { ...stated },
    })
    const learnedAt = desk.hoursAgo(1)
    const interactionId = await desk.meeting(await desk.investor())
    const judgement = { ...SLIP, speakerClass: 'OTHER_EMPLOYEE', learnedAt }
    const made = await desk.assessed(interactionId, judgement)
    expect(made).toMatchObject({
      disclosureClass: 'SELECTIVE_UNINTENTIONAL',
      dueAt: new Date(Date.parse(learnedAt) + 12 * HOUR_MS).toISOString(),
      ruleCitation: 'Our policy',
      rule: { id: stated.id },
      ruleVersion: 1,
    })
    const again = await desk.as(desk.compliance).make('stateDisclosureRule', { ...OWN_RULE, promptHours: 6 })
    expect(again).toEqual({ id: stated.id, version: 2 })
    const retire = { id: stated.id, expectedVersion: 2, reason: 'Back to the law' }
    await desk.as(desk.compliance).make('retireDisclosureRule', retire)
    expect(
      await desk.as(desk.compliance).refusal('retireDisclosureRule', { ...retire, expectedVersion: 3 }),
    ).toBe('INVALID_STATE input.id')
    expect((await desk.as(desk.officer).ask(TERMS)).disclosureTerms).toEqual(shipped)
    // What was judged by it stays so.
    const { node } = await desk
      .as(desk.officer)
      .ask(`{ node(id: "${made.id}") { ... on DisclosureAssessment { dueAt } } }`)
    expect(node.dueAt).toBe(made.dueAt)
  })

  it('is not there beyond the wall', async () => {
    expect(await desk.as(desk.manager).ask(TERMS)).toEqual({ disclosureTerms: null })
  })
})

describe('the log', () => {
  it('is walked by when the interactions were', async () => {
    const partyId = await desk.investor()
    const at = ['2025-03-01T08:00:00.000Z', '2025-03-02T08:00:00.000Z', '2025-03-03T08:00:00.000Z']
    const ids: string[] = []
    for (const occurredAt of at)
      ids.push((await desk.assessed(await desk.meeting(partyId, { occurredAt }))).id)
    const [first, second, third] = ids
    const range = { from: at[0], to: at[2] }
    expect(await desk.log('ALL', desk.officer, range)).toEqual([second, first])
    expect(await desk.log('ALL', desk.officer, { from: at[1], to: '2025-04-01T00:00:00Z' })).toEqual([
      third,
      second,
    ])
    const query =
      '{ disclosureLog(range: { from: "2025-03-02T00:00:00Z", to: "2025-03-01T00:00:00Z" }, first: 1) { nodes { id } } }'
    expect(await desk.bank.refusedQuery(query)).toMatch(
      /^BAD_REQUEST: range.to must not be before range.from/,
    )
    expect(await desk.log('OVERDUE', desk.officer, { from: '9999-01-01T00:00:00Z' })).toEqual([])
  })

  it('has no row for who may not know of the interaction: beyond the wall, or off its insider list', async () => {
    const partyId = await desk.investor()
    await desk.bank.relationship({ partyId, unitId: desk.unit, lead: desk.manager })
    const open = await desk.meeting(partyId)
    const seen = await desk.assessed(open, SLIP)
    const list = await desk
      .as(desk.officer)
      .make('openInsiderList', { name: 'Project Lotus', reason: 'Not public' })
    const secret = await desk.meeting(partyId, {
      confidentiality: 'INSIDE_INFORMATION',
      insiderListId: list.id,
    })
    const hidden = await desk.assessed(secret, SLIP)
    for (const which of ['ALL', 'TO_CHECK', 'DUE']) {
      const all = await desk.log(which, desk.officer)
      expect([all.includes(seen.id), all.includes(hidden.id)]).toEqual([true, true])
      const others = await desk.log(which, desk.colleague)
      expect([others.includes(seen.id), others.includes(hidden.id)]).toEqual([true, false])
      const inspectors = await desk.log(which, desk.compliance)
      expect([inspectors.includes(seen.id), inspectors.includes(hidden.id)]).toEqual([true, true])
      expect(await desk.log(which, desk.manager)).toEqual([])
    }
    const there = (who: string) => Promise.all([open, secret].map((each) => seenBy(who, each)))
    expect(await there(desk.officer)).toEqual([true, true])
    expect(await there(desk.colleague)).toEqual([true, false])
    expect(await there(desk.manager)).toEqual([false, false])
    const again = { interactionId: secret, judgement: NOTHING_MATERIAL }
    expect(await desk.as(desk.colleague).refusal('assessDisclosure', again)).toBe(
      'NOT_FOUND input.interactionId',
    )
    const check = { id: hidden.id, expectedVersion: 1, outcome: 'CHECKED' }
    expect(await desk.as(desk.head).refusal('checkDisclosure', check)).toBe('NOT_FOUND input.id')
    const { history } = await desk
      .as(desk.colleague)
      .ask(`{ history(id: "${hidden.id}", first: 5) { nodes { at: __typename } } }`)
    expect(history.nodes).toEqual([])
  })

  it('has no row for who sees the interaction from the other side of the wall', async () => {
    const partyId = await desk.investor()
    await desk.bank.relationship({ partyId, unitId: desk.unit, lead: desk.manager })
    const interactionId = await desk.bank.contact(partyId, desk.hoursAgo(2))
    await desk.assessed(interactionId)
    const { interaction } = await desk.as(desk.manager).ask(`{ interaction(id: "${interactionId}") { id } }`)
    expect(interaction).toEqual({ id: interactionId })
    expect(await seenBy(desk.manager, interactionId)).toBe(false)
    expect(await desk.log('ALL', desk.manager)).toEqual([])
    expect(await seenBy(desk.colleague, interactionId)).toBe(true)
  })

  it('opens what was judged inside when the interaction is made public, and not what was judged before', async () => {
    const interactionId = await desk.meeting(await desk.investor())
    const list = await desk
      .as(desk.officer)
      .make('openInsiderList', { name: 'Project Ash', reason: 'Not public' })
    const amend = { id: interactionId, expectedVersion: 1, reason: 'It turned out' }
    const inside = { confidentiality: 'INSIDE_INFORMATION', insiderListId: list.id }
    await desk.as(desk.officer).make('amendInteraction', { ...amend, ...inside })
    const { id } = await desk.assessed(interactionId, SLIP)
    const judgement = { ...SLIP, reasons: 'The margin of next year, and the year after' }
    await desk
      .as(desk.officer)
      .make('reassessDisclosure', { id, expectedVersion: 1, judgement, reason: 'More' })
    await settled(gateway)
    const announced = { ...amend, expectedVersion: 2, confidentiality: 'NORMAL', reason: 'Announced' }
    await desk.as(desk.officer).make('amendInteraction', announced)
    await settled(gateway)
    expect(await seenBy(desk.colleague, interactionId)).toBe(true)
    const query = `{ history(id: "${id}", first: 5) { nodes { version } } }`
    const versions = async (who: string) =>
      (await desk.as(who).ask(query)).history.nodes.map(({ version }: { version: number }) => version)
    expect(await versions(desk.officer)).toEqual([2, 1])
    expect(await versions(desk.colleague)).toEqual([2])
  })

  it('follows the interaction: under an insider list, to another day, away and back', async () => {
    const partyId = await desk.investor()
    const interactionId = await desk.meeting(partyId)
    const { id } = await desk.assessed(interactionId)
    await settled(gateway)
    const list = await desk
      .as(desk.officer)
      .make('openInsiderList', { name: 'Project Reed', reason: 'Not public' })
    await desk.as(desk.officer).make('amendInteraction', {
      id: interactionId,
      expectedVersion: 1,
      occurredAt: '2025-05-05T08:00:00.000Z',
      confidentiality: 'CONFIDENTIAL',
      insiderListId: list.id,
      reason: 'It was then, and in confidence',
    })
    // At once, whatever the stream has yet to do.
    expect(await seenBy(desk.colleague, interactionId)).toBe(false)
    await settled(gateway)
    const may = { from: '2025-05-05T00:00:00Z', to: '2025-05-06T00:00:00Z' }
    expect(await desk.log('ALL', desk.officer, may)).toEqual([id])
    expect(await desk.log('ALL', desk.colleague, may)).toEqual([])
    await desk.as(desk.officer).make('retractInteraction', {
      id: interactionId,
      expectedVersion: 2,
      reason: 'Never was',
    })
    await settled(gateway)
    expect(await desk.log('ALL', desk.officer, may)).toEqual([])
    const { node } = await desk.bank.ask(`{ node(id: "${id}") { ... on Record { active version } } }`)
    expect(node).toEqual({ active: false, version: 2 })
  })
})

describe('what has yet to be judged', () => {
  const toAssess = async (who: string, range?: object): Promise<readonly string[]> => {
    const query = `query ($range: TimeRangeInput) {
      interactionsToAssess(range: $range, first: 50) { nodes { id } }
    }`
    const { interactionsToAssess } = await desk.as(who).ask(query, { range })
    return interactionsToAssess.nodes.map(({ id }: { id: string }) => id)
  }
  const june = { from: '2025-06-01T00:00:00Z', to: '2025-07-01T00:00:00Z' }
  const on = (day: number) => ({ occurredAt: `2025-06-0${day}T08:00:00.000Z` })

  it('is every contact with investors by a person, the oldest first, until it is, and again when that is rejected', async () => {
    const partyId = await desk.investor()
    const second = await desk.meeting(partyId, on(2))
    const first = await desk.meeting(partyId, on(1))
    await desk.meeting(partyId, { ...on(3), initiation: 'AUTOMATED' })
    await desk.meeting(partyId, { ...on(3), direction: 'INTERNAL' })
    await desk.bank.contact(partyId, on(3).occurredAt)
    await settled(gateway)
    expect(await toAssess(desk.officer, june)).toEqual([first, second])
    const { id } = await desk.assessed(first)
    await settled(gateway)
    expect(await toAssess(desk.officer, june)).toEqual([second])
    const check = { id, expectedVersion: 1, outcome: 'REJECTED', note: 'It matters' }
    await desk.as(desk.head).make('checkDisclosure', check)
    await settled(gateway)
    expect(await toAssess(desk.officer, june)).toEqual([first, second])
    await desk
      .as(desk.officer)
      .make('retractInteraction', { id: second, expectedVersion: 1, reason: 'Never was' })
    await settled(gateway)
    expect(await toAssess(desk.officer, june)).toEqual([first])
  })

  it('has no row beyond the wall, nor for who is off the insider list', async () => {
    const partyId = await desk.investor()
    await desk.bank.relationship({ partyId, unitId: desk.unit, lead: desk.manager })
    const list = await desk
      .as(desk.officer)
      .make('openInsiderList', { name: 'Project Elm', reason: 'Not public' })
    const inside = { confidentiality: 'INSIDE_INFORMATION', insiderListId: list.id }
    const open = await desk.meeting(partyId, { occurredAt: '2025-08-01T08:00:00.000Z' })
    const secret = await desk.meeting(partyId, { occurredAt: '2025-08-02T08:00:00.000Z', ...inside })
    await settled(gateway)
    const august = { from: '2025-08-01T00:00:00Z', to: '2025-09-01T00:00:00Z' }
    expect(await toAssess(desk.officer, august)).toEqual([open, secret])
    expect(await toAssess(desk.colleague, august)).toEqual([open])
    expect(await toAssess(desk.manager, august)).toEqual([])
  })
})
