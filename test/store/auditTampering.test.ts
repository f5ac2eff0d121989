import { beforeAll, describe, expect, it } from 'vitest'
import type { AuditEntry } from '../../src/domain/auditEntry.ts'
import { entryHash } from '../../src/domain/auditEntry.ts'
import type { AuditFault } from '../../src/domain/chainFaults.ts'
import type { PartyId } from '../../src/domain/recordId.ts'
import { operatorRequest } from '../../src/server/requestContext.ts'
import { createAuditLog } from '../../src/store/auditLog.ts'
import {
  auditLists,
  chainPartition,
  encodeEntry,
  openingsPartition,
  parseEntry,
} from '../../src/store/items/auditItem.ts'
import { sha256 } from '../../src/store/sha256.ts'
import type { StoredItem } from '../../src/store/table.ts'
import { sealAudit } from '../../src/usecases/audit/sealAudit.ts'
import { verifyAudit } from '../../src/usecases/audit/verifyAudit.ts'
import { registerOrganization, registerPerson } from '../../src/usecases/party/partyCommands.ts'
import { stateTie } from '../../src/usecases/tie/tieCommands.ts'
import { type AuditedBank, startAuditedBank } from '../support/auditedBank.ts'
import { done } from '../support/done.ts'

// Long because every way to change the log stands beside the others: one that is missing shows.

const DAY = '2026-03-09'
const NEXT_DAY = '2026-03-10'
const ROOTS = 'demo#audit#roots'

let bank: AuditedBank
/** The chains of the first day, with their items. The second has three entries at least. */
let chains: readonly (readonly [chain: string, items: readonly StoredItem[]])[]
let published: readonly string[]

beforeAll(async () => {
  bank = await startAuditedBank(`${DAY}T03:00:00.000Z`)
  const context = bank.context()
  // One by one they share a chain; two at a time take one each.
  const person = await done(context, registerPerson, { names: [{ full: 'Ann Lee' }] })
  const firm = await done(context, registerOrganization, { names: [{ legal: 'Lee & Co' }] })
  await Promise.all(
    ['Bob', 'Cy', 'Di'].map((name) => done(context, registerPerson, { names: [{ full: `${name} Lee` }] })),
  )
  for (const validFrom of ['2020', '2021', '2022']) {
    const input = { kind: 'EMPLOYMENT', fromPartyId: person.id, toPartyId: firm.id, validFrom } as const
    await done(context, stateTie, input)
  }
  // A day without entries, and one with.
  bank.setClock('2026-03-11T03:00:00.000Z')
  await done(context, registerPerson, { names: [{ full: 'Eve Lee' }] })
  bank.setClock('2026-03-12T03:00:00.000Z')
  const sealed = await sealAudit(context)
  expect(sealed.map(({ day, faults }) => [day, faults.length])).toEqual([
    [DAY, 0],
    [NEXT_DAY, 0],
    ['2026-03-11', 0],
  ])
  published = sealed.map(({ root }) => root)
  chains = await chainsOf(DAY)
})

async function chainsOf(day: string) {
  const openings = await bank.itemsOf(openingsPartition('demo'))
  const all = await Promise.all(
    openings
      .filter(({ sk }) => sk.startsWith(day))
      .map(async (opening) => {
        const chain = String(opening['chain'])
        return [chain, await bank.itemsOf(chainPartition('demo', day, chain))] as const
      }),
  )
  return all.toSorted(([, a], [, b]) => a.length - b.length)
}

/** The chain with the most entries. */
function longest() {
  const [chain, items] = chains.at(-1) ?? ['', []]
  expect(items.length).toBeGreaterThanOrEqual(4)
  return { chain, items, entries: items.map(parseEntry) as readonly AuditEntry[] }
}

const put = (...items: readonly StoredItem[]) => bank.table.batchWrite(items.map((item) => ({ put: item })))
const remove = (...items: readonly StoredItem[]) =>
  bank.table.batchWrite(items.map(({ pk, sk }) => ({ delete: { pk, sk } })))

/** What is found while these are tampered with. Everything is put back then. */
async function found(
  { gone = [], changed = [] }: { gone?: readonly StoredItem[]; changed?: readonly StoredItem[] },
  question: Parameters<typeof verifyAudit>[1] = {},
): Promise<readonly string[]> {
  const keys = [...gone, ...changed]
  const before = await bank.table.batchGet(keys, { consistent: true })
  if (gone.length > 0) await remove(...gone)
  if (changed.length > 0) await put(...changed)
  try {
    return (await verifyAudit(bank.context(), question)).faults.map(told)
  } finally {
    await remove(...keys)
    await put(...before)
  }
}

function told({ code, day, chain, seq }: AuditFault): string {
  return [code, day, chain, seq].filter((part) => part !== undefined).join(' ')
}

/** The entry as somebody would write it who can compute hashes too. */
function forged(entry: AuditEntry, change: Partial<AuditEntry>): AuditEntry {
  const said = { ...entry, ...change }
  return { ...said, hash: entryHash(sha256, 'demo', said) }
}

describe('an audit log that nobody has touched', () => {
  it('verifies: all days, one day, with each root that was published', async () => {
    const report = await verifyAudit(bank.context())
    expect(report).toMatchObject({ from: DAY, to: '2026-03-12', entries: 9, faults: [] })
    expect(report.sealed).toEqual({ day: '2026-03-11', root: published[2] })
    for (const root of published) expect(await found({}, { root })).toEqual([])
    expect(await found({}, { from: NEXT_DAY, to: NEXT_DAY })).toEqual([])
  })

  it('has a chain for each writer, and no more', () => {
    expect(chains).toHaveLength(3)
  })
})

describe('what somebody does who can write into the table', () => {
  it('is found when an entry is changed: in what it says, and in where it is listed', async () => {
    const { chain, items } = longest()
    const [, second] = items as [StoredItem, StoredItem]
    const at = `${DAY} ${chain} 2`
    expect(await found({ changed: [{ ...second, actor: 'operator:other' }] })).toEqual([`CHANGED ${at}`])
    expect(await found({ changed: [{ ...second, kind: 'nothing' }] })).toEqual([`CHANGED ${at}`])
    expect(await found({ changed: [{ ...second, more: 1 }] })).toEqual([`REORDERED ${at}`])
    const { g2: _, ...rest } = second
    const unlisted: StoredItem = { ...rest, pk: second.pk, sk: second.sk }
    expect(await found({ changed: [unlisted] })).toEqual([`REORDERED ${at}`])
  })

  it('is found when an entry is changed and its hash made to fit', async () => {
    const { chain, entries } = longest()
    const [, second] = entries as [AuditEntry, AuditEntry]
    const changed = encodeEntry('demo', forged(second, { actor: 'operator:other' }))
    expect(await found({ changed: [changed] })).toEqual([`CHANGED ${DAY} ${chain} 2`])
  })

  it('is found when all of a chain is written anew', async () => {
    const { chain, entries } = longest()
    let prev = entries[0]?.prev ?? ''
    const anew = entries.map((entry) => {
      const next = forged(entry, { action: 'nothing', prev })
      prev = next.hash
      return next
    })
    const changed = anew.map((entry) => encodeEntry('demo', entry))
    expect(await found({ changed })).toEqual([`CHANGED ${DAY} ${chain} ${entries.length}`])
  })

  it('is found when an entry is deleted: the first, one in between, the last', async () => {
    const { chain, items } = longest()
    const last = items.length
    const without = (n: number) => found({ gone: items.slice(n - 1, n) })
    expect(await without(1)).toEqual([`MISSING ${DAY} ${chain} 1`])
    expect(await without(2)).toEqual([`MISSING ${DAY} ${chain} 2`])
    expect(await without(last)).toEqual([`TRUNCATED ${DAY} ${chain} ${last}`])
  })

  it('is found when two entries change places', async () => {
    const { chain, items } = longest()
    const [, a, b] = items as [StoredItem, StoredItem, StoredItem]
    const swapped = [
      { ...b, pk: a.pk, sk: a.sk },
      { ...a, pk: b.pk, sk: b.sk },
    ]
    expect(await found({ changed: swapped })).toEqual([
      `REORDERED ${DAY} ${chain} 2`,
      `REORDERED ${DAY} ${chain} 3`,
    ])
  })

  it('is found when an entry is put in: between others, after the end, in a chain of its own', async () => {
    const { chain, entries } = longest()
    const [, second] = entries as [AuditEntry, AuditEntry]
    const late = forged(second, { at: second.at.replace(/\d{3}Z$/, '999Z') })
    expect(await found({ changed: [encodeEntry('demo', late)] })).toEqual([`INSERTED ${DAY} ${chain} 2`])

    const last = entries.at(-1) as AuditEntry
    const next = forged(last, { seq: last.seq + 1, prev: last.hash, partyIds: [] })
    expect(await found({ changed: [encodeEntry('demo', next)] })).toEqual([
      `INSERTED ${DAY} ${chain} ${next.seq}`,
    ])

    const own = forged(second, { chain: 'f'.repeat(20), seq: 1, prev: 'nothing' })
    expect(await found({ changed: [encodeEntry('demo', own)] })).toEqual([`INSERTED ${DAY} ${own.chain} 1`])
  })

  it('is found when a whole chain is deleted, with its opening and without', async () => {
    const { chain, items } = longest()
    const openings = await bank.itemsOf(openingsPartition('demo'))
    const opening = openings.filter((item) => item['chain'] === chain)
    expect(await found({ gone: [...items, ...opening] })).toEqual([`CHAIN_MISSING ${DAY} ${chain}`])
    expect(await found({ gone: opening })).toEqual([`CHAIN_MISSING ${DAY} ${chain}`])
    expect(await found({ gone: items })).toEqual([`TRUNCATED ${DAY} ${chain} 1`])
  })

  it('is found when a chain is opened after its day was sealed', async () => {
    const [opening] = await bank.itemsOf(openingsPartition('demo'))
    const chain = 'e'.repeat(20)
    const late = { ...opening, sk: `${DAY}#${opening?.['at']}#${chain}`, chain } as StoredItem
    expect(await found({ changed: [late] })).toEqual([
      `CHANGED ${DAY} ${chain} 0`,
      `INSERTED ${DAY} ${chain}`,
    ])
  })

  it('is found when a root, or what it is of, is changed or deleted', async () => {
    const [root, heads, empty] = (await bank.itemsOf(ROOTS)) as [StoredItem, StoredItem, StoredItem]
    expect(await found({ changed: [{ ...root, root: 'other' }] })).toEqual([
      `ROOT_CHANGED ${DAY}`,
      `ROOT_CHANGED ${NEXT_DAY}`,
    ])
    expect(await found({ changed: [{ ...root, prev: 'other' }] })).toEqual([
      `ROOT_CHANGED ${DAY}`,
      `ROOT_CHANGED ${DAY}`,
    ])
    expect(await found({ changed: [{ ...heads, heads: [] }] })).toContain(`ROOT_CHANGED ${DAY}`)
    expect(await found({ changed: [{ ...root, root: 1 }] })).toContain(`ROOT_CHANGED ${DAY}`)
    expect(empty.sk).toBe(NEXT_DAY)
    expect(await found({ gone: [empty] })).toEqual([`ROOT_MISSING ${NEXT_DAY}`, 'ROOT_CHANGED 2026-03-11'])
  })

  it('is found by a published root when everything since has been written anew', async () => {
    expect(await found({}, { root: 'published-elsewhere' })).toEqual(['ROOT_CHANGED 2026-03-12'])
    const roots = await bank.itemsOf(ROOTS)
    expect(await found({ gone: roots }, { root: published[1] })).toEqual(['ROOT_CHANGED 2026-03-12'])
  })

  it('is found when a party no longer finds an entry of its own', async () => {
    const all = chains.flatMap(([, items]) => items.map(parseEntry))
    const { chain, seq, partyIds } = all.find((entry) => entry.partyIds.length > 1) as AuditEntry
    const [, firmId] = partyIds as readonly [PartyId, PartyId]
    const [place] = await bank.itemsOf(auditLists.ofParty('demo', firmId, 'audit'))
    expect(await found({ gone: [place as StoredItem] })).toEqual([`UNLISTED ${DAY} ${chain} ${seq}`])
    expect(await found({ changed: [{ ...(place as StoredItem), of: 'elsewhere' }] })).toEqual([
      `UNLISTED ${DAY} ${chain} ${seq}`,
    ])
  })
})

describe('before a day is sealed', () => {
  it('a chain that is deleted whole is found, once another was opened that knew of it', async () => {
    bank.setClock('2026-03-12T05:00:00.000Z')
    const day = '2026-03-12'
    const context = bank.context()
    await done(context, registerPerson, { names: [{ full: 'Flo Lee' }] })
    bank.setClock('2026-03-12T05:00:01.000Z')
    // Another process, which knows nothing but the table.
    const other = anotherProcess()
    await done(other, registerPerson, { names: [{ full: 'Gus Lee' }] })
    const openings = (await bank.itemsOf(openingsPartition('demo'))).filter(({ sk }) => sk.startsWith(day))
    expect(openings).toHaveLength(2)
    const [first] = openings as [StoredItem]
    const chain = String(first['chain'])
    const items = await bank.itemsOf(chainPartition('demo', day, chain))
    expect(await found({ gone: [first, ...items] })).toEqual([`CHAIN_MISSING ${day} ${chain}`])
  })
})

describe('sealing', () => {
  it('seals each day once, and not before it is over', async () => {
    bank.setClock('2026-03-12T15:59:00.000Z')
    expect(await sealAudit(bank.context())).toEqual([])
    // A quarter of an hour after the day's end in Shanghai: an entry of the day may be on its way until then.
    bank.setClock('2026-03-12T16:14:00.000Z')
    await expect(sealAudit(bank.context(), { through: '2026-03-12' })).rejects.toThrow('2026-03-11')
    bank.setClock('2026-03-12T16:16:00.000Z')
    expect((await sealAudit(bank.context())).map(({ day }) => day)).toEqual(['2026-03-12'])
    expect(await sealAudit(bank.context())).toEqual([])
    expect(await found({})).toEqual([])
  })

  it('writes the places again that a process has left out, and says what it finds', async () => {
    bank.setClock('2026-03-13T03:00:00.000Z')
    const context = bank.context()
    const [a, b] = await Promise.all([
      done(context, registerPerson, { names: [{ full: 'Hal Lee' }] }),
      done(context, registerOrganization, { names: [{ legal: 'Hal & Co' }] }),
    ])
    await done(context, stateTie, { kind: 'EMPLOYMENT', fromPartyId: a.id, toPartyId: b.id })
    const partition = auditLists.ofParty('demo', b.id, 'audit')
    const places = await bank.itemsOf(partition)
    expect(places).toHaveLength(1)
    await remove(...places)
    bank.setClock('2026-03-14T03:00:00.000Z')
    expect(await sealAudit(bank.context())).toMatchObject([{ day: '2026-03-13', faults: [] }])
    expect(await bank.itemsOf(partition)).toEqual(places)
  })
})

/** The same table, and an audit log that has no chain yet. */
function anotherProcess() {
  const { app } = bank.gateway
  const auditLog = createAuditLog(app)
  const viewer = { kind: 'operator', tenant: 'demo', subject: 'other' } as const
  return operatorRequest({ ...app, auditLog }, viewer, Number.POSITIVE_INFINITY)
}
