import { beforeAll, describe, expect, it } from 'vitest'
import { commonPartitions, timelinePartitions } from '../../../src/store/items/interactionLists.ts'
import { pathOf, SORT_KEYS } from '../../../src/store/keys.ts'
import type { StoredItem } from '../../../src/store/table.ts'
import { listsFollow } from '../../../src/usecases/interaction/listsFollow.ts'
import { type Bank, contactInput } from '../../support/bank.ts'
import { settled } from '../../support/derived.ts'
import { rebuildAll, start, verify } from '../../support/derivedBank.ts'
import type { Gateway } from '../../support/gateway.ts'

const DERIVERS = { int: [listsFollow] }
const AT = '2026-03-19T07:00:00.000Z'

let gateway: Gateway
let bank: Bank
let lead: string
let partyId: string
let moveTo: (later: string) => void
beforeAll(async () => {
  ;({ gateway, bank, lead, partyId, moveTo } = await start())
})

/** Whatever has moved has come to its new place. */
function pass(): void {
  moveTo(new Date(gateway.app.now().getTime() + 1_000).toISOString())
}

function recorded(more: object) {
  const participants = [
    { partyId, part: 'INITIATOR' },
    { employeeId: lead, part: 'RECIPIENT' },
  ]
  return bank.make('recordInteraction', { ...contactInput(partyId, AT), participants, ...more })
}

async function idsIn(of: object, filter?: object): Promise<readonly string[]> {
  const { contactHistory } = await bank.ask(
    `query ($of: ContactHistoryOf!, $filter: ContactHistoryFilterInput) {
      contactHistory(of: $of, filter: $filter, first: 50) { nodes { interaction { id } } }
    }`,
    { of, filter },
  )
  return contactHistory.nodes.map(({ interaction }: { interaction: { id: string } }) => interaction.id)
}

const table = () => gateway.context().table

async function stored(key: { pk: string; sk: string }): Promise<StoredItem> {
  const item = await table().get(key)
  if (!item) throw new Error(`nothing at ${pathOf(key)}`)
  return item
}

const faults = async () =>
  (await verify(gateway, DERIVERS)).faults.map(({ what, message }) => `${what}: ${message}`)

describe('the lists that a contact is in', () => {
  it('are all there once the stream has told of it, however many they are', async () => {
    const topics = ['a', 'b', 'c', 'd', 'e']
    const content = Array.from({ length: 20 }, (_, n) => ({
      label: 'slides',
      uri: 'https://files.example/1',
      sha256: n.toString(16).padStart(64, '0'),
    }))
    const { id } = await recorded({ topics: topics.slice(0, 1), content })
    await settled(gateway, DERIVERS)
    expect(await idsIn({ topic: 'a' })).toEqual([id])
    for (const { sha256 } of content) expect(await idsIn({ materialSha256: sha256 })).toEqual([id])
    expect(await faults()).toEqual([])
  })

  it('come to contacts that are older than they are, when all is derived anew', async () => {
    const { id } = await recorded({ topics: ['old'], channel: 'FAX' })
    await settled(gateway, DERIVERS)
    const sk = SORT_KEYS.interaction(AT, id)
    const ofTopic = { pk: commonPartitions.topic('demo', 'old'), sk }
    const {
      g1: _,
      g2: __,
      g3: ___,
      ...bare
    } = await stored({ pk: `demo#${lead}`, sk: SORT_KEYS.interaction(AT, id) })
    await table().batchWrite([{ delete: ofTopic }, { put: bare as StoredItem }])
    expect(await idsIn({ topic: 'old' })).toEqual([])
    expect(await idsIn({ employeeId: lead }, { channel: 'FAX' })).toEqual([])
    expect(await faults()).toEqual([`${id}: demo#${lead}|${sk} is to be written`])

    await rebuildAll(gateway, DERIVERS)
    await settled(gateway, DERIVERS)
    expect(await idsIn({ topic: 'old' })).toEqual([id])
    expect(await idsIn({ employeeId: lead }, { channel: 'FAX' })).toEqual([id])
    expect(await faults()).toEqual([])
  })

  it('lose what a command that broke off has left behind', async () => {
    const { id } = await recorded({ topics: ['first', 'second'] })
    const second = {
      pk: `${timelinePartitions.topic('demo', partyId as `prt_${string}`, 'second')}#${id}`,
      sk: SORT_KEYS.interaction(AT, id),
    }
    const before = await stored(second)
    await bank.make('amendInteraction', { id, expectedVersion: 1, topics: ['first'], reason: 'Typing error' })
    // As if the amendment had ended before it came to what follows its transaction.
    await table().batchWrite([{ put: before }])
    pass()
    expect(await idsIn({ investorId: partyId }, { topic: 'second' })).toEqual([id])
    await settled(gateway, DERIVERS)
    expect(await idsIn({ investorId: partyId }, { topic: 'second' })).toEqual([])
    expect(await idsIn({ investorId: partyId }, { topic: 'first' })).toContain(id)
    expect(await faults()).toEqual([])
  })

  it('are none for one that never happened', async () => {
    const { id } = await recorded({ topics: ['gone'] })
    await settled(gateway, DERIVERS)
    const entry = { pk: commonPartitions.topic('demo', 'gone'), sk: SORT_KEYS.interaction(AT, id) }
    const before = await stored(entry)
    await bank.make('retractInteraction', { id, expectedVersion: 1, reason: 'Never happened' })
    await table().batchWrite([{ put: before }])
    pass()
    await settled(gateway, DERIVERS)
    expect(await idsIn({ topic: 'gone' })).toEqual([])
  })
})
