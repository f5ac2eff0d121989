import { beforeAll, describe, expect, it } from 'vitest'
import { interactionItem } from '../../src/store/items/interactionItem.ts'
import { SORT_KEYS } from '../../src/store/keys.ts'
import type { StoredItem } from '../../src/store/table.ts'
import { classStays } from '../../src/usecases/history/classFollows.ts'
import { type Bank, bankOf, contactInput } from '../support/bank.ts'
import { settled } from '../support/derived.ts'
import { verify } from '../support/derivedBank.ts'
import { type Gateway, startGateway } from '../support/gateway.ts'

let gateway: Gateway
let unitId: string
let ir: string
let manager: string
let investor: string
beforeAll(async () => {
  gateway = await startGateway()
  const bank = bankOf(gateway)
  unitId = await bank.unit()
  const hire = (kind: string) => bank.employee(unitId, kind, { posts: [{ unitId, kind }] })
  ir = await hire('INVESTOR_RELATIONS')
  manager = await hire('RELATIONSHIP_MANAGER')
  investor = await bank.organization('Eldermere')
  await bank.relationship({ partyId: investor, unitId, lead: manager })
  await bank.relationship(
    { partyId: investor, unitId, lead: ir },
    { lineOfBusiness: 'INVESTOR', type: 'GROWTH' },
  )
})

const as = (subject: string): Bank => bankOf(gateway, { kind: 'employee', subject })

const HISTORY = `query ($of: ContactHistoryOf!, $filter: ContactHistoryFilterInput) {
  contactHistory(of: $of, filter: $filter, first: 50) {
    nodes { interaction { id } disclosure { disclosureClass state } }
  }
}`

async function listed(viewer: Bank, of: object, disclosureClass?: string): Promise<readonly string[]> {
  const filter = disclosureClass === undefined ? undefined : { disclosureClass }
  const { contactHistory } = await viewer.ask(HISTORY, { of, filter })
  return contactHistory.nodes.map(({ interaction }: { interaction: { id: string } }) => interaction.id)
}

const judgement = (more: object = {}) => ({
  speakerClass: 'SENIOR_OFFICIAL',
  recipients: [{ recipientClass: 'SECURITY_HOLDER' }],
  material: false,
  public: false,
  reasons: 'Only what the annual report says',
  ...more,
})

const SLIDES = 'c'.repeat(64)

/** A contact that both the line of customers and that of investors may know of. */
async function assessedContact(topic: string) {
  const participants = [
    { partyId: investor, part: 'INITIATOR' },
    { employeeId: ir, part: 'RECIPIENT' },
  ]
  const content = [{ label: 'slides', uri: 'https://files.example/1', sha256: SLIDES }]
  const said = { ...contactInput(investor), participants, content, topics: [topic] }
  const { id } = await as(ir).make('recordInteraction', said)
  const assessment = await as(ir).make('assessDisclosure', { interactionId: id, judgement: judgement() })
  await settled(gateway)
  return { id: id as string, assessment }
}

describe('a contact history by disclosure class', () => {
  it.each(['investor', 'employee', 'topic', 'material'])('narrows that of a given %s', async (kind) => {
    const { id } = await assessedContact(`results ${kind}`)
    const of = {
      investor: { investorId: investor },
      employee: { employeeId: ir },
      topic: { topic: `results ${kind}` },
      material: { materialSha256: SLIDES },
    }[kind] as object
    expect(await listed(as(ir), of, 'NOTHING_MATERIAL')).toContain(id)
    expect(await listed(as(ir), of, 'PUBLIC_INFORMATION')).not.toContain(id)
  })

  it('follows what is judged later, and whoever took part', async () => {
    const { id, assessment } = await assessedContact('guidance')
    const of = { topic: 'guidance' }
    await as(ir).make('reassessDisclosure', {
      id: assessment.id,
      expectedVersion: 1,
      judgement: judgement({ material: true, public: true }),
      reason: 'Two analysts had it already',
    })
    await settled(gateway)
    expect(await listed(as(ir), of, 'NOTHING_MATERIAL')).toEqual([])
    expect(await listed(as(ir), of, 'PUBLIC_INFORMATION')).toEqual([id])

    const other = await bankOf(gateway).organization('Aldgate')
    const participants = [investor, other].map((partyId) => ({ partyId, part: 'ATTENDEE' }))
    const amend = { id, expectedVersion: 1, participants, reason: 'Both were there' }
    await bankOf(gateway).make('amendInteraction', amend)
    const bank = bankOf(gateway)
    expect(await listed(bank, { investorId: other }, 'PUBLIC_INFORMATION')).toEqual([id])
    expect(await listed(bank, { investorId: investor }, 'PUBLIC_INFORMATION')).toEqual([id])
    expect(await listed(bank, { employeeId: ir }, 'PUBLIC_INFORMATION')).toEqual([])
  })

  it('is right again after a contact was given back what it said before it was judged', async () => {
    const { id } = await assessedContact('capital')
    const bank = bankOf(gateway)
    await bank.make('amendInteraction', { id, expectedVersion: 1, subject: 'Capital', reason: 'Its name' })
    await settled(gateway)
    const { table } = gateway.context()
    const item = (await table.get({ pk: `demo#${id}`, sk: SORT_KEYS.record })) as StoredItem
    const { disclosureClass: _, ...said } = item['d'] as Record<string, unknown>
    const restored = { ...item, d: said, m: { ...(item['m'] as object), rw: 1_000 } }
    await table.batchWrite([{ put: restored }])
    const { faults } = await verify(gateway, { int: [classStays] })
    expect(faults.filter(({ kind }) => kind === 'FOLLOWING')).toMatchObject([{ what: id }])
    await settled(gateway)
    const after = interactionItem.parse(await table.get({ pk: `demo#${id}`, sk: SORT_KEYS.record }))
    expect(after.data.disclosureClass).toBe('NOTHING_MATERIAL')
    expect(await listed(as(ir), { topic: 'capital' }, 'NOTHING_MATERIAL')).toEqual([id])
  })

  it('has nothing that was rejected', async () => {
    const { id, assessment } = await assessedContact('dividends')
    const check = { id: assessment.id, expectedVersion: 1, outcome: 'REJECTED', note: 'It was material' }
    await bankOf(gateway).make('checkDisclosure', check)
    await settled(gateway)
    expect(await listed(as(ir), { topic: 'dividends' }, 'NOTHING_MATERIAL')).toEqual([])
    expect(await listed(as(ir), { topic: 'dividends' })).toEqual([id])
  })

  it('tells those on the other side of the wall of no assessment, whether or not there is one', async () => {
    const { id } = await assessedContact('strategy')
    const bare = await as(ir).make('recordInteraction', contactInput(investor, '2026-03-08T00:00:00Z'))
    expect(await listed(as(manager), { investorId: investor }, 'NOTHING_MATERIAL')).toEqual([])
    expect(await listed(as(ir), { investorId: investor }, 'NOTHING_MATERIAL')).toContain(id)
    const ofInvestor = { of: { investorId: investor } }
    const viewer = { kind: 'employee', subject: manager } as const
    const { data, withheld } = await gateway.ask(HISTORY, ofInvestor, viewer)
    const { nodes } = data.contactHistory
    for (const each of [id, bare.id]) {
      const at = nodes.findIndex(
        ({ interaction }: { interaction: { id: string } }) => interaction.id === each,
      )
      expect(nodes[at].disclosure).toBe(null)
      const path = ['contactHistory', 'nodes', at, 'disclosure']
      expect(withheld).toContainEqual(expect.objectContaining({ path, code: 'LINE_WALL' }))
    }
  })

  it('says with each contact how it was judged', async () => {
    await assessedContact('outlook')
    const { contactHistory } = await as(ir).ask(HISTORY, { of: { topic: 'outlook' } })
    expect(contactHistory.nodes).toMatchObject([
      { disclosure: { disclosureClass: 'NOTHING_MATERIAL', state: 'TO_CHECK' } },
    ])
  })
})
