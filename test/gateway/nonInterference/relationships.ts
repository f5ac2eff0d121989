import type { Builder, Group, Values } from './builder.ts'
import type { Cast } from './cast.ts'
import type { Parties } from './parties.ts'
import { OWN_SHARE } from './shares.ts'

export type Relationships = Awaited<ReturnType<typeof openRelationships>>

/** Who looks after whom, and who speaks for whom. */
export async function openRelationships({ give }: Builder, cast: Cast, parties: Parties) {
  const { anna, bo, ivy, hugo, dan, north, south, investors } = cast
  const { p1, f1, c1, x, b1, f2, c2, i1, c3 } = parties

  const open = (group: Group, partyId: string, unitId: string, lead: string, more: Values = {}) =>
    give(group, 'openRelationship', {
      partyId,
      unitId,
      lineOfBusiness: 'CUSTOMER',
      type: 'GROWTH',
      typeReason: 'Small yet',
      stage: 'SELECTED',
      tier: 'B',
      coverage: [{ employeeId: lead, part: 'LEAD', since: '2040-01-25' }],
      nextReviewOn: '2041-06-25',
      openedOn: '2039-02-25',
      ...more,
    })
  const ofP1 = await open('p1', p1, north, anna, { source: { system: 'core', externalId: 'rel-mei' } })
  const ofF1 = await open('f1', f1, north, anna)
  const ofX = await open('x.customer', x, north, anna)
  const ofXAsInvestor = await open('x.investor', x, investors, ivy, {
    lineOfBusiness: 'INVESTOR',
    tier: 'Gold',
  })
  const ofB1 = await open('b1', b1, south, bo)
  const ofF2 = await open('f2', f2, south, bo)
  const ofI1 = await open('i1', i1, investors, ivy, { lineOfBusiness: 'INVESTOR' })

  const all = [
    ['f1', ofF1, anna, north],
    ['x.customer', ofX, anna, north],
    ['x.investor', ofXAsInvestor, ivy, investors],
    ['b1', ofB1, bo, south],
  ] as const
  for (const [group, id, lead, unitId] of all) {
    const reason = `Why in ${group}`
    await give(group, 'setRelationshipType', { id, type: 'STRATEGIC', reason, validFrom: '2040-03-25' })
    await give(group, 'setRelationshipStage', { id, stage: 'DEVELOPED' })
    await give(group, 'setRelationshipTier', { id, tier: 'A' })
    await give(group, 'scheduleReview', { id, nextReviewOn: '2041-05-25' })
    await give(group, 'reassignCoverage', {
      id,
      coverage: [
        { employeeId: lead, part: 'LEAD', since: '2040-02-25' },
        { employeeId: lead, part: 'SERVICE', since: '2040-04-25' },
      ],
      unitId,
      reason,
    })
  }
  for (const [group, id] of [
    ['x.investor', ofXAsInvestor],
    ['i1', ofI1],
  ] as const) {
    await give(group, 'setInvestorTarget', {
      id,
      target: {
        security: { scheme: 'TICKER', code: OWN_SHARE },
        quantity: '900',
        value: { amount: '6183.00', currency: 'USD' },
        by: '2042-06-25',
        reason: 'Holds less than its peers',
      },
    })
  }
  await give('x.investor', 'shareRelationship', {
    id: ofXAsInvestor,
    with: { unitId: investors },
    scope: 'READ',
    until: '2041-06-25T00:00:00Z',
    reason: 'Holiday',
  })
  await give('f1', 'shareRelationship', {
    id: ofF1,
    with: { employeeId: dan },
    scope: 'READ',
    until: '2041-07-25T00:00:00Z',
    reason: 'A deal with both',
  })
  await give('b1', 'shareRelationship', {
    id: ofB1,
    with: { employeeId: hugo },
    scope: 'READ',
    until: '2041-07-25T00:00:00Z',
    reason: 'By mistake',
  })
  await give('b1', 'endShare', { id: ofB1, with: { employeeId: hugo }, reason: 'It was one' })

  const tie = (group: Group, kind: string, fromPartyId: string, toPartyId: string, more: Values = {}) =>
    give(group, 'stateTie', {
      kind,
      fromPartyId,
      toPartyId,
      validFrom: '2038-06-25',
      note: `Heard of ${group}`,
      statedAt: '2041-02-25T08:00:00Z',
      ...more,
    })
  await tie('f1', 'CONTACT_PERSON', c1, f1)
  await tie('f2', 'CONTACT_PERSON', c2, f2)
  await tie('i1', 'CONTACT_PERSON', c3, i1)
  // Its last day is the day on which all is asked: a day earlier, it is over.
  const known = await tie('p1b1', 'ACQUAINTANCE', p1, b1, {
    validTo: '2041-03-04',
    source: { system: 'core', externalId: 'known' },
  })
  const supply = await tie('f2i1', 'SUPPLY', f2, i1)
  const owned = await tie('b1', 'OWNERSHIP', b1, f2, { share: '25.5', validTo: '2050-12-25' })
  const family = await tie('p1c1', 'SIBLING', p1, c1)
  const past = await tie('b1', 'PARENT_CHILD', b1, c2)
  const wrong = await tie('xf2', 'SUPPLY', x, f2)
  await give('b1', 'stateTie', {
    id: owned,
    kind: 'OWNERSHIP',
    fromPartyId: b1,
    toPartyId: f2,
    share: '26.5',
    validFrom: '2051-02-25',
    note: 'More of it',
    statedAt: '2041-02-26T08:00:00Z',
  })
  const source = { system: 'branch', externalId: 'tie-2' }
  const at = { statedAt: '2041-02-27T08:00:00Z', source }
  await give('b1', 'correctTie', {
    id: owned,
    validFrom: '2037-05-25',
    validTo: '2052-05-25',
    share: '30.5',
    note: 'No',
    ...at,
  })
  await give('b1', 'endTie', { id: past, validTo: '2040-12-25', note: 'Over', ...at })
  await give('xf2', 'retractTie', { id: wrong, note: 'Never', ...at })
  return { ofP1, ofF1, ofX, ofXAsInvestor, ofB1, ofF2, ofI1, known, supply, owned, family, past, wrong }
}
