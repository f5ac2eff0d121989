import { beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { CONSENTABLE_CATEGORIES, type ConsentableCategory } from '../../../src/domain/dataCategory.ts'
import { evidence } from '../../support/consents.ts'
import { customerOf } from './doors.ts'
import { everyField, isReference, typeNamed } from './everyField.ts'
import { buildWorld, type World } from './world.ts'

let world: World
beforeAll(async () => {
  world = await buildWorld()
})

type Decided = { readonly visible: boolean; readonly code: string | null }

/** By the field's coordinate, and by the category and sensitivity it is of. */
async function preview(partnerAppId: string): Promise<ReadonlyMap<string, Decided>> {
  const { accessPreview } = await world.bank.ask(`{
    accessPreview(partnerAppId: "${partnerAppId}", partyId: "${world.parties.customer}", purpose: SERVICING) {
      decisions { category sensitivity visible code reason reasonZh ground fields }
    }
  }`)
  const decided = new Map<string, Decided>()
  for (const {
    category,
    sensitivity,
    visible,
    code,
    reason,
    reasonZh,
    ground,
    fields,
  } of accessPreview.decisions) {
    expect([code, reason, reasonZh, ground].map((each) => each === null)).toEqual(Array(4).fill(visible))
    for (const name of [`${category} ${sensitivity}`, ...fields]) decided.set(name, { visible, code })
  }
  return decided
}

/** What is kept of the customer, by type, with what a partner must be let have to know that it is there. */
const RECORDS = {
  Organization: ['party', undefined],
  Relationship: ['relationship', 'RELATIONSHIP PERSONAL'],
  Interaction: ['interaction', 'INTERACTION PERSONAL'],
  Commitment: ['commitment', 'COMMITMENT PERSONAL'],
  Tie: ['tie', 'TIE PERSONAL'],
  Holding: ['holding', 'HOLDING SENSITIVE'],
  Transaction: ['transaction', 'TRANSACTION SENSITIVE'],
} as const

/** What is noted where rows are left out of what is shown. */
const LEFT_OUT = ['INSIDERS_ONLY', 'OTHERS_TOOK_PART']

/** Asks for all of a type's fields that the policy speaks of, and compares each with what was said before. */
async function expectAsPreviewed(said: ReadonlyMap<string, Decided>, viewer: World['viewers']['noPartner']) {
  const subject = customerOf(world)
  const asked = Object.entries(RECORDS).map(
    ([type, [part]]) =>
      `${type}: node(id: "${subject[part]}") { ... on ${type} ${everyField(typeNamed(type), 0)} }`,
  )
  const view = `CustomerView: customerView(id: "${subject.party}", purpose: SERVICING) ${everyField(typeNamed('CustomerView'), 0)}`
  const { data, errors, withheld } = await world.gateway.ask(`{ ${asked.join(' ')} ${view} }`, {}, viewer)
  expect(errors).toEqual([])
  const codes = new Map(withheld.map(({ path, code }) => [path.join('.'), code]))
  for (const [type, [, row]] of [...Object.entries(RECORDS), ['CustomerView', []] as const]) {
    if (row) expect([type, data[type] !== null]).toEqual([type, said.get(row)?.visible])
    if (data[type] === null) continue
    for (const name of Object.keys(data[type])) {
      const decided = said.get(`${type}.${name}`)
      const place = `${type}.${name}`
      if (decided && !decided.visible) {
        expect([place, data[type][name], codes.get(place)]).toEqual([place, null, decided.code])
      } else if (!isReference(typeNamed(type), name)) {
        // Rows that are left out of what is shown are noted; what is shown is not withheld.
        const code = codes.get(place) ?? 'OTHERS_TOOK_PART'
        expect([place, LEFT_OUT.includes(code)]).toEqual([place, true])
      }
    }
  }
}

const ALL = CONSENTABLE_CATEGORIES

describe('what a preview says', () => {
  const cases: (readonly [string, readonly ConsentableCategory[], readonly ConsentableCategory[]])[] = [
    ['everything, separately', ALL, ALL],
    ['everything, nothing separately', ALL, []],
    ...ALL.map((category) => [`${category} alone, separately`, [category], [category]] as const),
    ...(['IDENTIFIER', 'DEMOGRAPHIC', 'HOLDING', 'TRANSACTION'] as const).map(
      (category) => [`${category} alone`, [category], []] as const,
    ),
    ['every second', ALL.filter((_, n) => n % 2 === 0), ALL.filter((_, n) => n % 4 === 0)],
  ]

  it.each(cases)('is what the app is shown, field by field: %s', async (_, categories, separateFor) => {
    const { bank, parties, apps, viewers, inDays } = world
    const { id } = await bank.make('grantConsent', {
      partyId: parties.customer,
      partnerAppId: apps.none,
      purpose: 'SERVICING',
      categories,
      validTo: inDays(5),
      evidence: [evidence(inDays(-1), { uri: 's3://forms/3.pdf', separateFor })],
    })
    onTestFinished(async () => {
      await bank.make('withdrawConsent', { id })
    })
    const said = await preview(apps.none)
    for (const category of ALL) {
      expect([category, said.get(`${category} PERSONAL`)?.visible ?? categories.includes(category)]).toEqual([
        category,
        categories.includes(category),
      ])
    }
    await expectAsPreviewed(said, viewers.noPartner)
  })

  it('is nothing without consent, and the app is shown nothing', async () => {
    const said = await preview(world.apps.none)
    expect([...said.values()].some(({ visible }) => visible)).toBe(false)
    const { customer } = world.parties
    const query = `{ party(id: "${customer}") { id } customerView(id: "${customer}", purpose: SERVICING) { __typename } }`
    const { data } = await world.gateway.ask(query, {}, world.viewers.noPartner)
    expect(data).toEqual({ party: null, customerView: null })
  })

  it('names what the app itself is in the way of', async () => {
    const codes = new Set([...(await preview(world.apps.suspended)).values()].map(({ code }) => code))
    expect([...codes]).toEqual(['APP_NOT_ACTIVE'])
    const { bank, apps, parties } = world
    const { accessPreview } = await bank.ask(`{
      accessPreview(partnerAppId: "${apps.full}", partyId: "${parties.customer}", purpose: MARKETING) { decisions { code } }
    }`)
    expect(new Set(accessPreview.decisions.map(({ code }: Decided) => code))).toEqual(
      new Set(['PURPOSE_NOT_REGISTERED']),
    )
  })
})

describe('what is left out of an answer', () => {
  it('is told place by place, with the reason in both languages and the rule', async () => {
    const { parties, gateway, viewers, kept } = world
    const query = `{
      who: party(id: "${parties.customer}") { displayName contactPoints { value } createdBy identifiers { value } }
      customerView(id: "${parties.customer}", purpose: SERVICING) { holdings { holdings { id } } }
      relationship(id: "${kept.customer}") { tier }
    }`
    const { data, withheld } = await gateway.ask(query, {}, viewers.somePartner)
    expect(data).toEqual({
      who: { displayName: 'Hengyuan', contactPoints: null, createdBy: null, identifiers: null },
      customerView: { holdings: null },
      relationship: null,
    })
    expect(withheld.toSorted((a, b) => (a.path.join() < b.path.join() ? -1 : 1))).toEqual([
      {
        path: ['customerView', 'holdings'],
        code: 'SEPARATE_CONSENT_MISSING',
        reason: 'Sensitive personal information needs a separate consent, and there is none in force.',
        reasonZh: '敏感个人信息须取得单独同意，当前没有有效的单独同意。',
        ground: 'PIPL art. 28, 29; GDPR art. 9',
      },
      {
        path: ['who', 'contactPoints'],
        code: 'NO_CONSENT',
        reason: 'There is no consent in force for this partner app, purpose and category.',
        reasonZh: '当事人未就该合作方、该目的及该类数据作出有效授权。',
        ground: 'PIPL art. 23; GDPR art. 6(1)(a)',
      },
      {
        path: ['who', 'createdBy'],
        code: 'INTERNAL',
        reason: "The institution's own judgement and organization are not shared with partners.",
        reasonZh: '本机构的内部判断与组织信息不对合作方提供。',
        ground: 'Institution policy',
      },
      {
        path: ['who', 'identifiers'],
        code: 'CATEGORY_NOT_REGISTERED',
        reason: 'The partner app is not registered for this category of data.',
        reasonZh: '该合作方应用未登记使用此类数据。',
        ground: 'PIPL art. 6; GDPR art. 5(1)(c)',
      },
    ])
  })

  it('is told of lists together where there are thousands of places', async () => {
    const { bank, parties, gateway, viewers } = world
    const COUNT = 50
    for (let n = 0; n < COUNT; n += 1)
      await bank.contact(parties.customer, `2025-01-01T00:00:${n + 10 > 59 ? 59 : n + 10}Z`)
    const HIDDEN = 'summary outcome sentiment { score } content { uri } createdBy recordedBy version'
    const aliases = Array.from(
      { length: 8 },
      (_, n) => `t${n}: timeline(partyId: "${parties.customer}", first: ${COUNT})
      { nodes { interaction { ${HIDDEN} } } }`,
    )
    const { data, withheld } = await gateway.ask(`{ ${aliases.join(' ')} }`, {}, viewers.fullPartner)
    expect(data.t7.nodes).toHaveLength(COUNT)
    expect(withheld.length).toBeLessThanOrEqual(300)
    const together = withheld.filter(({ path }) => path.includes('*'))
    expect(together).toContainEqual(
      expect.objectContaining({ path: ['t7', 'nodes', '*', 'interaction', 'summary'], code: 'INTERNAL' }),
    )
    // Every place is told of, by itself or with those like it.
    const told = new Set(
      withheld.map(({ path }) => path.map((part) => (typeof part === 'number' ? '*' : part)).join('.')),
    )
    for (let n = 0; n < 8; n += 1) {
      for (const field of [
        'summary',
        'outcome',
        'sentiment',
        'content',
        'createdBy',
        'recordedBy',
        'version',
      ])
        expect(told).toContain(`t${n}.nodes.*.interaction.${field}`)
    }
  })
})

describe('a partner that everything was consented to', () => {
  it('is told nothing of the institution’s own people, units and judgement, in any field', async () => {
    const { gateway, viewers } = world
    const subject = customerOf(world)
    const asked = Object.entries(RECORDS).map(
      ([type, [part]]) =>
        `${type}: node(id: "${subject[part]}") { ... on ${type} ${everyField(typeNamed(type))} }`,
    )
    const view = `view: customerView(id: "${subject.party}", purpose: SERVICING) ${everyField(typeNamed('CustomerView'))}`
    const { data, errors } = await gateway.ask(`{ ${asked.join(' ')} ${view} }`, {}, viewers.fullPartner)
    expect(errors).toEqual([])
    for (const type of Object.keys(RECORDS)) expect([type, data[type] === null]).toEqual([type, false])
    const text = JSON.stringify(data)
    expect(text).toContain(subject.holding)
    expect(text).not.toMatch(/emp_|unt_|employee:|operator:|"guanxi"|Agreed|GROWTH|2030-01-15/)
  })

  it('is told of promises made to the party alone, wherever they stand', async () => {
    const { bank, gateway, viewers, ids, parties } = world
    const participants = [parties.customer, parties.prospect].map((partyId) => ({
      partyId,
      part: 'ATTENDEE',
    }))
    const commitments = [{ text: 'Both together', ownerEmployeeId: ids.manager, dueOn: '2027-01-01' }]
    const made = await bank.make(
      'recordInteraction',
      { ...meeting, participants, commitments },
      'id commitments { id }',
    )
    const [{ id }] = made.commitments
    const { data } = await gateway.ask(
      `{ node(id: "${id}") { id } interaction(id: "${made.id}") { id }
         timeline(partyId: "${parties.customer}", first: 1) { nodes { interaction { id } } }
         customerView(id: "${parties.customer}", purpose: SERVICING) {
           commitments { open { id } } health { nextDueOn lastHumanContactAt } interactions { interactions { interaction { id } } }
         } }`,
      {},
      viewers.fullPartner,
    )
    expect([data.node, data.interaction]).toEqual([null, null])
    expect(JSON.stringify(data)).not.toContain(id)
    expect(JSON.stringify(data)).not.toContain(made.id)
    const { commitments: block, health } = data.customerView
    expect(block.open).toEqual([{ id: world.happened.commitment }])
    // Neither the day of what was promised to both, nor of the next review, nor the contact with both.
    expect(health.nextDueOn).toBe('2029-12-01')
    expect(health.lastHumanContactAt).toBe('2026-03-09T08:30:00.000Z')
  })
})

const meeting = {
  channel: 'MEETING',
  direction: 'OUTBOUND',
  initiation: 'HUMAN',
  occurredAt: '2026-08-01T00:00:00Z',
  subject: 'Three of us',
}
