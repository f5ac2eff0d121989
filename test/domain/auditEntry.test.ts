import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import {
  type AuditEntry,
  type AuditFact,
  type ChainHead,
  type ChainOpening,
  entryHash,
  linked,
  openingHash,
} from '../../src/domain/auditEntry.ts'
import { auditRoot } from '../../src/domain/auditRoot.ts'
import { ChainCheck } from '../../src/domain/chainFaults.ts'

const sha256 = (text: string) => createHash('sha256').update(text).digest('base64url')
const DAY = '2026-03-09'
const AT = '2026-03-09T08:30:00.000Z'
const CHAIN = 'c0ffee'

const FACT: AuditFact = {
  kind: 'DISCLOSURE',
  actor: 'partner:acme',
  action: 'customerView',
  requestId: 'r-1',
  records: [{ id: 'rel_01JAMXQZ1V0000000000000000', version: 3 }],
  partyIds: ['prt_01JAMXQZ1V0000000000000000'],
  purpose: 'SERVICING',
  categories: ['CONTACT', 'IDENTITY'],
}

function opened(): ChainOpening {
  const said = { at: AT, day: DAY, chain: CHAIN, knows: [] }
  return { ...said, hash: openingHash(sha256, 'demo', said) }
}

/** A chain of so many entries. */
function chainOf(count: number): readonly AuditEntry[] {
  const entries: AuditEntry[] = []
  let head: ChainHead = { chain: CHAIN, seq: 0, hash: opened().hash }
  for (let n = 0; n < count; n += 1) {
    const entry = linked(sha256, 'demo', FACT, { at: AT, day: DAY, head })
    entries.push(entry)
    head = { chain: CHAIN, seq: entry.seq, hash: entry.hash }
  }
  return entries
}

/** What is found wrong with these, as they stand at the numbers 1, 2, 3… unless `places` says otherwise. */
function faultsOf(
  entries: readonly AuditEntry[],
  seen: readonly ChainHead[] = [],
  places?: readonly number[],
) {
  const check = new ChainCheck(
    { sha256, tenant: 'demo' },
    { day: DAY, chain: CHAIN },
    { opening: opened(), seen },
  )
  for (const [n, entry] of entries.entries()) {
    const seq = places?.[n] ?? entry.seq
    check.take({ seq, entry, inPlace: seq === entry.seq })
  }
  check.end(seen[0])
  return check.faults.map(({ code, seq }) => `${code} ${seq}`)
}

describe('the hash of an entry', () => {
  it('is over everything in it, and the institution', () => {
    const [entry] = chainOf(1) as [AuditEntry]
    const others: readonly Partial<AuditEntry>[] = [
      { kind: 'REFUSAL' },
      { actor: 'partner:acm' },
      { action: 'party' },
      { requestId: 'r-2' },
      { records: [{ id: 'rel_01JAMXQZ1V0000000000000000', version: 4 }] },
      { records: [] },
      { partyIds: [] },
      { purpose: 'MARKETING' },
      { categories: ['CONTACT'] },
      { code: 'FORBIDDEN' },
      { at: '2026-03-09T08:30:00.001Z' },
      { day: '2026-03-10' },
      { chain: 'c0ffed' },
      { seq: 2 },
      { prev: 'x' },
    ]
    const hashes = others.map((other) => entryHash(sha256, 'demo', { ...entry, ...other }))
    expect(new Set([...hashes, entry.hash, entryHash(sha256, 'other', entry)]).size).toBe(others.length + 2)
    expect(Object.keys(entry).toSorted()).toEqual(
      ['hash', ...new Set([...others.flatMap(Object.keys), 'kind'])]
        .filter((name) => name !== 'code')
        .toSorted(),
    )
  })

  it('commits to the entry before, and the first to the opening', () => {
    const [first, second] = chainOf(2)
    expect(first?.prev).toBe(opened().hash)
    expect(second?.prev).toBe(first?.hash)
  })

  it('is the published one, so that others can compute it', () => {
    // By hand: printf of the JSON text in docs/adr/0015 | openssl dgst -sha256 -binary | basenc --base64url
    const entry = { ...FACT, at: AT, day: DAY, chain: CHAIN, seq: 1, prev: 'p' }
    const text =
      '["guanxi audit entry 1",["demo","2026-03-09","c0ffee",1,"p","2026-03-09T08:30:00.000Z"],["DISCLOSURE","partner:acme","customerView","r-1"],[["rel_01JAMXQZ1V0000000000000000",3]],[["prt_01JAMXQZ1V0000000000000000"],"SERVICING",["CONTACT","IDENTITY"],null]]'
    expect(entryHash((said) => said, 'demo', entry)).toBe(text)
  })
})

describe('going along a chain', () => {
  const whole = chainOf(5)
  const [one, two, three, four, five] = whole as [AuditEntry, AuditEntry, AuditEntry, AuditEntry, AuditEntry]
  const end: ChainHead = { chain: CHAIN, seq: 5, hash: five.hash }

  it('finds nothing where all is as it was written', () => {
    expect(faultsOf(whole, [end])).toEqual([])
    expect(faultsOf([])).toEqual([])
  })

  it('finds a changed entry', () => {
    expect(faultsOf([one, two, { ...three, actor: 'partner:other' }, four, five], [end])).toEqual([
      'CHANGED 3',
    ])
  })

  it('finds a changed entry whose hash was made to fit, by the one that follows it', () => {
    const said = { ...three, actor: 'partner:other' }
    const changed = { ...said, hash: entryHash(sha256, 'demo', said) }
    expect(faultsOf([one, two, changed, four, five], [end])).toEqual(['CHANGED 3'])
  })

  it('finds the last entry changed, with its hash made to fit, by what others have committed to', () => {
    const said = { ...five, actor: 'partner:other' }
    expect(
      faultsOf([one, two, three, four, { ...said, hash: entryHash(sha256, 'demo', said) }], [end]),
    ).toEqual(['CHANGED 5'])
  })

  it('finds missing entries, and where they were', () => {
    expect(faultsOf([one, four, five], [end])).toEqual(['MISSING 2'])
    expect(faultsOf([two, three, four, five], [end])).toEqual(['MISSING 1'])
  })

  it('finds a chain that was cut short, once others know how far it went', () => {
    expect(faultsOf([one, two, three])).toEqual([])
    expect(faultsOf([one, two, three], [end])).toEqual(['TRUNCATED 4'])
  })

  it('finds entries that changed places', () => {
    expect(faultsOf([one, three, two, four, five], [end], [1, 2, 3, 4, 5])).toEqual([
      'REORDERED 2',
      'REORDERED 3',
    ])
  })

  it('finds an entry that was put in, between others and after the end', () => {
    const forged = { ...two, actor: 'partner:other' }
    expect(faultsOf([one, two, forged, three, four, five], [end])).toEqual(['INSERTED 2'])
    const head = { chain: CHAIN, seq: 5, hash: five.hash }
    const next = linked(sha256, 'demo', FACT, { at: AT, day: DAY, head })
    expect(faultsOf([...whole, next], [end])).toEqual(['INSERTED 6'])
  })

  it('finds an opening that is gone, or says something else', () => {
    const check = (opening: ChainOpening | undefined) =>
      new ChainCheck(
        { sha256, tenant: 'demo' },
        { day: DAY, chain: CHAIN },
        { opening, seen: [] },
      ).faults.map(({ code }) => code)
    expect(check(undefined)).toEqual(['CHAIN_MISSING'])
    expect(check({ ...opened(), at: '2026-03-09T08:30:00.001Z' })).toEqual(['CHANGED'])
  })
})

describe('the root of a day', () => {
  const a = { chain: 'a', seq: 1, hash: 'x' }
  const b = { chain: 'b', seq: 2, hash: 'y' }
  const rootOf = (day: string, prev: string, heads: readonly ChainHead[], tenant = 'demo') =>
    auditRoot(sha256, tenant, { day, prev, heads }).root

  it('is the same in whatever order the chains are found', () => {
    expect(rootOf(DAY, '', [a, b])).toBe(rootOf(DAY, '', [b, a]))
  })

  it('commits to each chain, the day, the day before and the institution', () => {
    const roots = [
      rootOf(DAY, '', [a, b]),
      rootOf(DAY, '', [a]),
      rootOf(DAY, '', []),
      rootOf(DAY, '', [a, { ...b, seq: 3 }]),
      rootOf(DAY, '', [a, { ...b, hash: 'z' }]),
      rootOf('2026-03-10', '', [a, b]),
      rootOf(DAY, 'before', [a, b]),
      rootOf(DAY, '', [a, b], 'other'),
    ]
    expect(new Set(roots).size).toBe(roots.length)
  })
})
