import { beforeAll, describe, expect, it } from 'vitest'
import { DERIVERS } from '../../src/usecases/derive/derivers.ts'
import { type Bank, bankOf } from '../support/bank.ts'
import { settled } from '../support/derived.ts'
import { start, verify } from '../support/derivedBank.ts'
import { type Gateway, startGateway } from '../support/gateway.ts'

let gateway: Gateway
let bank: Bank
let firm: string
let moveTo: (at: string) => void
beforeAll(async () => {
  ;({ gateway, bank, moveTo, partyId: firm } = await start('2026-03-20T08:00:00.000Z'))
})

const CHANGES = `query ($partyId: ID!, $since: DateTime, $first: Int!, $after: String) {
  contactChanges(partyId: $partyId, since: $since, first: $first, after: $after) {
    nodes { kind at entry { direct via { person { id } } interaction { id subject version active } } }
    pageInfo { hasNextPage } nextCursor completeUpTo
  }
}`

type Changes = {
  readonly nodes: readonly {
    readonly kind: string
    readonly entry: { readonly interaction: { readonly subject: string } }
  }[]
  readonly pageInfo: { readonly hasNextPage: boolean }
  readonly nextCursor: string
}

async function changesOf(partyId: string, asked: object = {}, first = 20): Promise<Changes> {
  const { contactChanges } = await bank.ask(CHANGES, { partyId, first, ...asked })
  return contactChanges as Changes
}

const told = ({ nodes }: Changes) => nodes.map(({ kind, entry }) => `${kind} ${entry.interaction.subject}`)

let minute = 0
/** Everything that was written is told, and old enough to be shown. */
async function later() {
  await settled(gateway)
  minute += 1
  moveTo(new Date(Date.parse('2026-03-20T08:00:00Z') + minute * 60_000).toISOString())
}

describe('changes of contacts', () => {
  it('tell what came, was corrected and was withdrawn since the caller looked, once', async () => {
    const party = await bank.person()
    const one = await bank.contact(party, undefined, { subject: 'one' })
    await bank.contact(party, '2001-01-01T00:00:00Z', { subject: 'long ago' })
    await later()
    const first = await changesOf(party)
    expect(told(first).toSorted()).toEqual(['ADDED long ago', 'ADDED one'])
    expect(told(await changesOf(party, { after: first.nextCursor }))).toEqual([])

    await bank.make('amendInteraction', { id: one, expectedVersion: 1, subject: 'One', reason: 'Typing' })
    await later()
    const second = await changesOf(party, { after: first.nextCursor })
    expect(told(second)).toEqual(['CORRECTED One'])
    await bank.make('retractInteraction', { id: one, expectedVersion: 2, reason: 'It was another' })
    await later()
    const third = await changesOf(party, { after: second.nextCursor })
    expect(told(third)).toEqual(['WITHDRAWN One'])
    // All of it again, for who has the first cursor still.
    expect(told(await changesOf(party, { after: first.nextCursor }))).toEqual([
      'CORRECTED One',
      'WITHDRAWN One',
    ])
  })

  it('are read page by page, none twice and none left out', async () => {
    const party = await bank.person()
    for (const subject of ['a', 'b', 'c', 'd', 'e']) await bank.contact(party, undefined, { subject })
    await later()
    const all: string[] = []
    let page = await changesOf(party, {}, 2)
    all.push(...told(page))
    while (page.pageInfo.hasNextPage) {
      page = await changesOf(party, { after: page.nextCursor }, 2)
      all.push(...told(page))
    }
    expect(all.toSorted()).toEqual(['ADDED a', 'ADDED b', 'ADDED c', 'ADDED d', 'ADDED e'])
    expect(told(await changesOf(party, { after: page.nextCursor }))).toEqual([])
  })

  it('tell a firm of contacts that turn out to be its own, and that they are not', async () => {
    const speaker = await bank.person()
    await bank.contact(speaker, '2026-03-10T08:00:00Z', { subject: 'said' })
    await later()
    const before = await changesOf(firm)
    const tie = await bank.tie('EMPLOYMENT', speaker, firm, { validFrom: '2026-01-01' })
    await later()
    const after = await changesOf(firm, { after: before.nextCursor })
    expect(told(after)).toEqual(['ADDED said'])
    await bank.make('retractTie', { id: tie, expectedVersion: 1, note: 'It was another firm' })
    await later()
    expect(told(await changesOf(firm, { after: after.nextCursor }))).toEqual(['WITHDRAWN said'])
  })

  it('are not shown while others of the same moment may still come', async () => {
    const party = await bank.person()
    await bank.contact(party, undefined, { subject: 'fresh' })
    await settled(gateway)
    const now = await changesOf(party)
    expect(told(now)).toEqual([])
    await later()
    expect(told(await changesOf(party, { after: now.nextCursor }))).toEqual(['ADDED fresh'])
  })

  it('are asked for from a moment, and with a cursor of one’s own that is not too old', async () => {
    const party = await bank.person()
    await bank.contact(party, undefined, { subject: 'x' })
    await later()
    const { nextCursor } = await changesOf(party)
    expect(told(await changesOf(party, { since: '2026-03-20T00:00:00Z' }))).toEqual(['ADDED x'])
    expect(told(await changesOf(party, { since: '2026-03-21T00:00:00Z' }))).toEqual([])
    const variables = (more: object) => ({ partyId: party, first: 1, ...more })
    expect(await bank.refusedQuery(CHANGES, variables({ since: '2020-01-01T00:00:00Z' }))).toMatch(
      /^CURSOR_EXPIRED: Changes are kept for 400 days/,
    )
    const both = variables({ after: nextCursor, since: '2026-03-20T00:00:00Z' })
    expect(await bank.refusedQuery(CHANGES, both)).toMatch(/^BAD_REQUEST: since and after/)
    expect(await bank.refusedQuery(CHANGES, { ...variables({ after: nextCursor }), partyId: firm })).toMatch(
      /^INVALID_CURSOR/,
    )
    expect(await bank.refusedQuery(CHANGES, { ...variables({ after: nextCursor }), first: 0 })).toMatch(
      /^BAD_REQUEST/,
    )
  })

  it('never expire for who asks from the beginning, though the clock goes on meanwhile', async () => {
    let ms = Date.parse('2026-03-20T08:00:00Z')
    const now = () => {
      ms += 1
      return new Date(ms)
    }
    const ticking = bankOf(await startGateway({ now }))
    const { contactChanges } = await ticking.ask(CHANGES, { partyId: await ticking.person(), first: 1 })
    expect(contactChanges.nodes).toEqual([])
  })

  it('stand in the way of no history: an interaction’s versions are those of the record', async () => {
    const id = await bank.contact(await bank.person())
    await later()
    const { history } = await bank.ask(`{ history(id: "${id}", first: 5) { nodes { version } } }`)
    expect(history.nodes).toEqual([{ version: 1 }])
  })

  it('are all told: verifying finds nothing left to tell', async () => {
    await later()
    expect((await verify(gateway, DERIVERS)).faults).toEqual([])
  })
})
