import { beforeAll, describe, expect, it } from 'vitest'
import { type Placement, placementWrites } from '../../src/store/listEntry.ts'
import { isExpired, listPage, type Walk } from '../../src/store/listPage.ts'
import type { Table } from '../../src/store/table.ts'
import { type CountedGateway, startCountedGateway } from '../support/countedGateway.ts'

const START = Date.parse('2026-11-01T00:00:00.000Z')

/** An instant some seconds into the test's day. */
const at = (seconds: number) => new Date(START + seconds * 1_000).toISOString()

let gateway: CountedGateway
let table: Table
beforeAll(async () => {
  gateway = await startCountedGateway()
  table = gateway.context().table
})

let lists = 0

/** A list of letters, each at the place of its own, which can be moved about. */
function aList() {
  lists += 1
  const partition = `demo#list-${lists}`
  const placed = new Map<string, Placement & { readonly createdAt: string }>()

  async function place(letter: string, positions: readonly string[], seconds: number): Promise<void> {
    const after = positions.map((position) => ({ partition, position, body: { k: 'letter', letter } }))
    const before = placed.get(letter)
    const createdAt = before?.createdAt ?? at(seconds)
    const { writes, later, listedAt } = placementWrites(before, after, at(seconds), createdAt)
    await table.transact([...writes, ...later])
    placed.set(letter, { entries: after, listedAt, createdAt })
  }

  async function page(walk: Walk, first: number) {
    const range = { partition, from: ' ', to: '~', consistent: true }
    const { items, hasMore } = await listPage(table, { range, walk, first, show: (item) => item['letter'] })
    return { letters: items.map(({ node }) => node).join(''), hasMore, last: items.at(-1)?.key }
  }

  /** All pages of a walk, with something happening after the first. */
  async function walked(pinSeconds: number, first: number, meanwhile = async () => {}) {
    const pin = at(pinSeconds)
    const pages: string[] = []
    let walk: Walk = { pin }
    for (let n = 0; ; n += 1) {
      const { letters, hasMore, last } = await page(walk, first)
      pages.push(letters)
      if (n === 0) await meanwhile()
      if (!hasMore || !last) return pages
      walk = { pin, after: last }
    }
  }
  return { place, walked }
}

async function alphabet(letters = 'abcdefghij') {
  const list = aList()
  for (const letter of letters) await list.place(letter, [letter], 0)
  return list
}

describe('a walk over a list', () => {
  it('has every entry once, in pages that are full', async () => {
    const { walked } = await alphabet()
    expect(await walked(1, 4)).toEqual(['abcd', 'efgh', 'ij'])
    expect(await walked(1, 10)).toEqual(['abcdefghij'])
    expect(await walked(1, 5)).toEqual(['abcde', 'fghij'])
  })

  it('sees the list as it was at its first page, whatever moves, comes and goes meanwhile', async () => {
    const { place, walked } = await alphabet()
    const meanwhile = async () => {
      await place('h', ['a1'], 2) // to a place that was passed
      await place('a', ['i1'], 2) // to a place still to come
      await place('f', [], 2) // away
      await place('x', ['g1'], 2) // new
    }
    expect(await walked(1, 4, meanwhile)).toEqual(['abcd', 'efgh', 'ij'])
    expect(await walked(3, 4)).toEqual(['hbcd', 'egxi', 'aj'])
  })

  it('tells two stays at one place apart', async () => {
    const { place, walked } = await alphabet('abc')
    await place('b', ['z'], 10)
    await place('b', ['b'], 20)
    expect(await walked(5, 10)).toEqual(['abc'])
    expect(await walked(15, 10)).toEqual(['acb'])
    expect(await walked(25, 10)).toEqual(['abc'])
  })

  it('shows what was only added since the moment it was', async () => {
    const { place, walked } = await alphabet('ab')
    await place('a', ['a', 'c'], 10)
    expect(await walked(5, 10)).toEqual(['ab'])
    expect(await walked(15, 10)).toEqual(['aba'])
  })

  it('is never empty while there is more, however many have left', async () => {
    const list = aList()
    for (let n = 0; n < 40; n += 1) await list.place(`x${n}`, [`m${String(n).padStart(2, '0')}`], 0)
    for (const letter of 'az') await list.place(letter, [letter], 0)
    for (let n = 0; n < 40; n += 1) await list.place(`x${n}`, [], 1)
    expect(await list.walked(2, 2)).toEqual(['az'])
    expect(await list.walked(2, 1)).toEqual(['a', 'z'])
  })

  it('reads ever more at once when many have left, and no more than it must otherwise', async () => {
    const { walked } = await alphabet()
    expect((await gateway.callsOf(() => walked(1, 10))).length).toBe(1)
    const list = aList()
    for (let n = 0; n < 60; n += 1) await list.place(`x${n}`, [`m${String(n).padStart(2, '0')}`], 0)
    for (let n = 0; n < 60; n += 1) await list.place(`x${n}`, [], 1)
    await list.place('z', ['z'], 0)
    // 3, then 12, then 48 at once.
    expect((await gateway.callsOf(() => list.walked(2, 1))).length).toBe(3)
  })
})

describe('a walk', () => {
  it('lasts a day', () => {
    const pin = at(0)
    expect(isExpired({ pin }, new Date(START + 24 * 3_600_000))).toBe(false)
    expect(isExpired({ pin }, new Date(START + 24 * 3_600_000 + 1))).toBe(true)
  })
})
