import type { BuiltBank } from './buildBank.ts'
import type { Builder, Group, Values } from './builder.ts'
import { OTHERS_SHARE, OWN_SHARE } from './shares.ts'

/** What is done with whom: contacts, promises, holdings, transactions, on each side of every wall. */
export async function recordDealings(
  builder: Builder,
  { cast: { anna, bo, ivy, cora, hugo }, parties }: BuiltBank,
): Promise<void> {
  const { give, sometimes } = builder
  const { p1, f1, c1, x, b1, c2, c3, u1 } = parties

  const list = await give('p1.inside', 'openInsiderList', {
    name: 'Falcon',
    aboutPartyId: p1,
    reason: 'An offer is being prepared',
  })
  for (const [employeeId, since] of [
    [bo, '2041-01-05T08:00:00Z'],
    [hugo, '2041-01-06T08:00:00Z'],
  ]) {
    await give('p1.inside', 'addInsider', { id: list, employeeId, since, reason: 'Works on it' })
  }
  await give('p1.inside', 'endInsider', {
    id: list,
    employeeId: hugo,
    until: '2041-03-03T08:00:00Z',
    reason: 'Left the team',
  })

  const contact = (group: Group, day: number, participants: readonly Values[], more: Values = {}) =>
    give(group, 'recordInteraction', {
      channel: 'PHONE',
      direction: 'INBOUND',
      initiation: 'HUMAN',
      occurredAt: `2041-02-${String(day).padStart(2, '0')}T08:30:00Z`,
      durationMinutes: 15,
      participants,
      subject: `Call in ${group}`,
      summary: 'They asked',
      topics: ['rates', 'loans'],
      outcome: 'Will think',
      sentiment: { score: 'POSITIVE', judgedBy: 'model-1', automated: true },
      content: [{ label: 'recording', uri: 's3://calls/1', sha256: 'cd'.repeat(32) }],
      ...more,
    })
  const party = (partyId: string, part = 'INITIATOR') => ({ partyId, part })
  const staff = (employeeId: string, part = 'HOST') => ({ employeeId, part })
  const promise = (text: string, more: Values) => ({ commitments: [{ text, dueOn: '2041-05-25', ...more }] })
  const inside = { confidentiality: 'INSIDE_INFORMATION', insiderListId: list }

  // Contacts that some must not know of, before, between and after those they may.
  for (const day of [4, 9, 14, 19, 24]) {
    await sometimes('p1.inside', 'RecordInteractionInput', (n) =>
      contact('p1.inside', day, [party(p1), staff(bo)], {
        ...inside,
        ...promise('Keep silent', n % 2 ? { ownerEmployeeId: bo } : { ownerPartyId: p1 }),
      }),
    )
    await contact('p1.contact', day, [party(p1), staff(anna)], { lineOfBusiness: 'CUSTOMER' })
    await contact('x', day, [party(x), staff(hugo)])
    await sometimes('x.customer', 'RecordInteractionInput', () =>
      contact('x.customer', day, [party(x), staff(anna)], { lineOfBusiness: 'CUSTOMER' }),
    )
    await sometimes('x.investor', 'RecordInteractionInput', () =>
      contact('x.investor', day, [party(x), staff(ivy)], { lineOfBusiness: 'INVESTOR' }),
    )
    await sometimes('b1', 'RecordInteractionInput', () => contact('b1', day, [party(b1), staff(bo)]))
    await sometimes('f2', 'RecordInteractionInput', () => contact('f2', day, [party(c2), staff(bo)]))
    await sometimes('i1', 'RecordInteractionInput', () =>
      contact('i1', day, [party(c3)], { lineOfBusiness: 'INVESTOR' }),
    )
    await sometimes('p1b1.contact', 'RecordInteractionInput', () =>
      contact('p1b1.contact', day, [party(p1), party(b1, 'ATTENDEE')]),
    )
  }
  const quiet = await contact('p1.inside', 17, [party(p1), staff(bo)], inside)
  await give('p1.inside', 'amendInteraction', {
    id: quiet,
    confidentiality: 'CONFIDENTIAL',
    insiderListId: list,
    subject: 'Not a word',
    reason: 'It is a confidence',
  })
  const ours = { ownerEmployeeId: anna }
  await contact('p1.contact', 26, [party(p1), staff(anna)], promise('Send the offer', ours))
  await contact('b1', 26, [party(b1), staff(bo)], promise('Send the contract', { ownerPartyId: b1 }))
  await contact('f1', 20, [party(c1), staff(anna)], promise('Call back', { ownerPartyId: c1 }))
  await contact('f1', 21, [party(f1)], { initiation: 'AUTOMATED' })
  await contact('x.customer', 27, [party(x)], { lineOfBusiness: 'CUSTOMER', ...promise('Visit', ours) })
  await contact('x.investor', 27, [party(x)], {
    lineOfBusiness: 'INVESTOR',
    ...promise('Send the report', { ownerEmployeeId: ivy }),
  })
  await contact('b1.withAnna', 22, [party(b1), staff(anna, 'ATTENDEE')], promise('Lunch', ours))
  await contact('u1', 18, [party(u1), staff(cora)])
  const wrong = await contact('b1', 23, [party(b1)], { source: { system: 'core', externalId: 'call' } })
  await give('b1', 'amendInteraction', {
    id: wrong,
    channel: 'EMAIL',
    direction: 'OUTBOUND',
    initiation: 'AUTOMATED',
    occurredAt: '2041-02-24T08:30:00Z',
    durationMinutes: 3,
    lineOfBusiness: 'CUSTOMER',
    confidentiality: 'NORMAL',
    participants: [party(b1, 'RECIPIENT')],
    subject: 'Statement',
    summary: 'Sent',
    topics: ['statement'],
    outcome: 'Read',
    sentiment: { score: 'NEUTRAL', judgedBy: 'model-2', automated: true },
    content: [],
    reason: 'It was a mail',
  })
  // The first morning of a quarter: a day earlier, it is of another one. They met nobody else of the bank's later.
  for (const [group, partyId] of [
    ['p1.contact', p1],
    ['x.investor', x],
  ] as const) {
    await contact(group, 1, [party(partyId), staff(cora)], {
      occurredAt: '2041-01-01T01:30:00Z',
      lineOfBusiness: group === 'x.investor' ? 'INVESTOR' : 'CUSTOMER',
    })
  }
  const never = await contact('b1', 25, [party(b1)])
  await give('b1', 'retractInteraction', { id: never, reason: 'Never happened' })

  await recordMoney(builder, parties, { takenBy: bo })
}

/** What is held of our own shares is on the investors' side; filings of others, for all who see the holder. */
async function recordPositions(
  { give, sometimes }: Pick<Builder, 'give' | 'sometimes'>,
  { p1, f1, x }: Pick<BuiltBank['parties'], 'p1' | 'f1' | 'x'>,
): Promise<void> {
  const position = (group: Group, partyId: string, code: string, more: Values = {}) =>
    give(group, 'recordSharePosition', {
      partyId,
      security: { scheme: 'TICKER', code, name: `Issuer of ${group}`, className: 'A' },
      asOf: '2041-01-31',
      quantity: '500',
      unit: 'SHARES',
      value: { amount: '3435.00', currency: 'USD' },
      basis: 'REGISTER',
      discretion: 'SOLE',
      otherManagers: ['Second Manager'],
      votes: { sole: '400', shared: '60', none: '40' },
      statedOn: '2041-02-10',
      reference: 'R-1',
      ...more,
    })
  await position('p1', p1, OTHERS_SHARE, { source: { system: 'core', externalId: 'position' } })
  await position('f1', f1, OTHERS_SHARE, { option: 'PUT' })
  await position('x', x, OTHERS_SHARE)
  for (let n = 0; n < 3; n += 1) {
    await position('x.investor', x, OWN_SHARE, { quantity: String(700 + n) })
    await sometimes('x.investor', 'RecordSharePositionInput', () => position('x.investor', x, OWN_SHARE))
  }
  const wrong = await position('x.investor', x, OWN_SHARE, { option: 'CALL' })
  await give('x.investor', 'withdrawSharePosition', { id: wrong, reason: 'A misprint' })
}

async function recordMoney(
  { give, sometimes }: Builder,
  { p1, f1, x, b1, f2 }: BuiltBank['parties'],
  { takenBy }: { readonly takenBy: string },
): Promise<void> {
  const holding = (group: Group, partyId: string, kind: string, more: Values = {}) =>
    give(group, 'recordHolding', {
      partyId,
      kind,
      product: `${kind} of ${group}`,
      number: '6222021234567890123',
      amount: { amount: '1200.50', currency: 'USD' },
      quantity: '12',
      asOf: '2041-02-25',
      openedOn: '2039-04-25',
      closedOn: '2049-04-25',
      status: 'Running',
      ...more,
    })
  const changing = await holding('b1', b1, 'LOAN')
  await give('b1', 'recordHolding', {
    id: changing,
    partyId: b1,
    kind: 'LOAN',
    product: 'Loan, later',
    number: '6222029999990123',
    amount: { amount: '900', currency: 'USD' },
    asOf: '2041-02-27',
    status: 'Overdue',
  })
  await holding('p1', p1, 'DEPOSIT', { source: { system: 'core', externalId: 'account' } })
  await holding('f1', f1, 'LOAN')
  for (let n = 0; n < 6; n += 1) {
    await holding('x.customer', x, n % 2 ? 'DEPOSIT' : 'LOAN')
    await sometimes('x.investor', 'RecordHoldingInput', () => holding('x.investor', x, 'OWN_SECURITY'))
    await sometimes('x.customer', 'RecordHoldingInput', () => holding('x.customer', x, 'DEPOSIT'))
  }
  await holding('x.investor', x, 'OWN_SECURITY')
  await recordPositions({ give, sometimes }, { p1, f1, x })

  const transaction = (group: Group, partyId: string, more: Values = {}) =>
    give(group, 'recordTransaction', {
      partyId,
      kind: 'ORDER',
      occurredOn: '2041-02-25',
      amount: { amount: '88.00', currency: 'USD' },
      lines: [{ description: 'Something', quantity: '2' }],
      takenByEmployeeId: takenBy,
      reference: `R-${group}`,
      ...more,
    })
  const summed = {
    amount: undefined,
    currency: 'USD',
    lines: [
      { description: 'One', quantity: '2', unitPrice: '10', discount: '0.1' },
      { description: 'Two', amount: '5.5' },
    ],
  }
  await transaction('p1', p1)
  await transaction('f1', f1, summed)
  await transaction('p1b1', p1, { counterpartyId: b1 })
  await transaction('b1', b1, { ...summed, source: { system: 'core', externalId: 'order' } })
  await transaction('f2', f2)
  for (let n = 0; n < 3; n += 1) {
    await transaction('x.customer', x, { occurredOn: `2041-02-2${n}` })
    await sometimes('x.customer', 'RecordTransactionInput', () => transaction('x.customer', x))
    await sometimes('b1', 'RecordTransactionInput', () => transaction('b1', b1))
  }
}
