import { beforeAll, describe, expect, it } from 'vitest'
import { type Bank, bankOf, contactInput } from '../support/bank.ts'
import { settled } from '../support/derived.ts'
import { type Gateway, startGateway } from '../support/gateway.ts'

/** In Shanghai it is 16:00 on the 20th. */
let now = new Date('2026-11-20T08:00:00Z')
const minutesLater = (minutes: number) => {
  now = new Date(now.getTime() + minutes * 60_000)
}
let gateway: Gateway
let bank: Bank
let unit: string
let manager: string
let head: string
let speaker: string
let stranger: string
beforeAll(async () => {
  gateway = await startGateway({ now: () => now, sleep: async (ms) => minutesLater(ms / 60_000) })
  bank = bankOf(gateway)
  unit = await bank.unit()
  manager = await bank.employee(unit, 'Manager')
  head = await bank.employee(unit, 'Head', { posts: [{ unitId: unit, kind: 'HEAD' }] })
  speaker = await bank.employee(unit, 'IR', { posts: [{ unitId: unit, kind: 'INVESTOR_RELATIONS' }] })
  stranger = await bank.employee(await bank.unit('Elsewhere'), 'Stranger')
  const partyId = await bank.organization('Hengyuan')
  await bank.relationship({ partyId, unitId: unit, lead: manager })
  const investor = await bank.organization('Fund')
  await bank.relationship({ partyId: investor, unitId: unit, lead: speaker }, { lineOfBusiness: 'INVESTOR' })
  await bank.contact(partyId, now.toISOString())
  await bank.contact(partyId, now.toISOString(), { initiation: 'AUTOMATED' })
  await bank.make('recordInteraction', contactInput(investor, now.toISOString()))
  await as(manager).make('recordWork', { text: 'Call', minutes: 30 })
  await settled(gateway)
})

const as = (subject: string) => bankOf(gateway, { kind: 'employee', subject })
const SHOWN = `id version number published note corrects { id }
  lines { line humanContacts automatedContacts opened } employees { employee { id } humanContacts loggedMinutes }`
const bulletin = async (viewer: string) =>
  (await as(viewer).ask(`{ bulletin(unitId: "${unit}", date: "2026-11-20") { ${SHOWN} } }`)).bulletin

describe('a bulletin', () => {
  it('is drafted a quarter of an hour after the day has ended, by the clock alone', async () => {
    now = new Date('2026-11-20T16:14:00Z')
    await settled(gateway)
    expect(await bulletin(head)).toBe(null)
    now = new Date('2026-11-20T16:16:00Z')
    await settled(gateway)
    const draft = await bulletin(head)
    expect(draft).toEqual({
      id: draft.id,
      version: 1,
      number: 1,
      published: false,
      note: null,
      corrects: null,
      lines: [{ line: 'CUSTOMER', humanContacts: 1, automatedContacts: 1, opened: 1 }],
      employees: expect.arrayContaining([
        { employee: { id: manager }, humanContacts: 1, loggedMinutes: 30 },
        { employee: { id: head }, humanContacts: 0, loggedMinutes: 0 },
      ]),
    })
    expect(draft.employees.length).toBe(2)
    expect(await bulletin(manager)).toBe(null)
  })

  it('tells both sides of the wall only to who is on both', async () => {
    const whole = (await bank.ask(`{ bulletin(unitId: "${unit}", date: "2026-11-20") { ${SHOWN} } }`))
      .bulletin
    expect(whole.lines.map(({ line }: { line: string }) => line)).toEqual(['CUSTOMER', 'INVESTOR'])
    expect((await bulletin(head)).lines.map(({ line }: { line: string }) => line)).toEqual(['CUSTOMER'])
  })

  it('is published with what came in late, and never changed again', async () => {
    const { id } = await bulletin(head)
    await as(manager).make('recordWork', { date: '2026-11-20', text: 'Report', minutes: 15 })
    const publish = { id, expectedVersion: 1, note: 'A good day' }
    await as(head).make('publishBulletin', publish)
    const published = await bulletin(manager)
    expect(published).toMatchObject({ version: 2, published: true, note: 'A good day' })
    expect(published.employees).toContainEqual({
      employee: { id: manager },
      humanContacts: 1,
      loggedMinutes: 45,
    })
    expect((await bulletin(speaker)).lines.map(({ line }: { line: string }) => line)).toEqual(['INVESTOR'])
    expect(await bulletin(stranger)).toBe(null)
    expect(await bank.refusal('publishBulletin', { id, expectedVersion: 2 })).toBe('INVALID_STATE input.id')
  })

  it('is corrected by another that says so', async () => {
    const { id } = await bulletin(head)
    await bank.make('correctBulletin', { id, expectedVersion: 2, note: 'One call was missing' })
    expect(await bulletin(manager)).toMatchObject({
      number: 2,
      corrects: { id },
      note: 'One call was missing',
    })
    const again = { id, expectedVersion: 2, note: 'Again' }
    expect(await bank.refusal('correctBulletin', again)).toBe('INVALID_STATE input.id')
    const { bulletins } = await as(manager).ask(
      `{ bulletins(unitId: "${unit}", first: 9) { nodes { number } } }`,
    )
    expect(bulletins.nodes).toEqual([{ number: 2 }, { number: 1 }])
  })

  it('tells of nobody what they did across the wall, where they have a book and no post', async () => {
    const contacts = (shown: { employees: { employee: { id: string }; humanContacts: number }[] }) =>
      shown.employees.find(({ employee }) => employee.id === manager)?.humanContacts
    const fund = await bank.organization('Another fund')
    await bank.relationship(
      { partyId: fund, unitId: unit, lead: manager },
      { lineOfBusiness: 'INVESTOR', openedOn: '2026-11-20' },
    )
    await bank.make('recordInteraction', contactInput(fund, '2026-11-20T08:00:00Z'))
    await settled(gateway)
    const { id, version } = await bulletin(head)
    await bank.make('correctBulletin', { id, expectedVersion: version, note: 'Late' })
    expect(contacts(await bulletin(manager))).toBe(1)
  })

  it('is found by one query', async () => {
    const query = `{ bulletin(unitId: "${unit}", date: "2026-11-20") { number lines { humanContacts } } }`
    expect((await gateway.ask(query)).cost.dynamo.calls).toBe(1)
  })
})
