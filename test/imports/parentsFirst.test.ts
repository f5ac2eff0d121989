import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parentsFirst } from '../../src/imports/parentsFirst.ts'

describe('parentsFirst', () => {
  it('puts each after its parent, and otherwise leaves the order', () => {
    const { sorted } = parentsFirst([
      { id: 'c', parentId: 'b' },
      { id: 'a' },
      { id: 'b', parentId: 'a' },
      { id: 'd', parentId: 'a' },
    ])
    expect(sorted.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd'])
  })

  it('names those whose parent is not there, or would close a circle', () => {
    const { sorted, orphans } = parentsFirst([
      { id: 'a', parentId: 'b' },
      { id: 'b', parentId: 'a' },
      { id: 'c', parentId: 'nobody' },
      { id: 'd', parentId: 'd' },
    ])
    expect(sorted.map(({ id }) => id)).toEqual(['b', 'a', 'c', 'd'])
    expect([...orphans]).toEqual(['b', 'c', 'd'])
  })

  it('keeps everybody, each after their parent unless an orphan, whatever the tree', () => {
    const id = fc.integer({ min: 0, max: 12 }).map(String)
    const things = fc.uniqueArray(fc.record({ id, parentId: fc.option(id, { nil: undefined }) }), {
      selector: (thing) => thing.id,
    })
    fc.assert(
      fc.property(things, (all) => {
        const { sorted, orphans } = parentsFirst(all)
        expect(sorted.map((each) => each.id).toSorted()).toEqual(all.map((each) => each.id).toSorted())
        for (const [at, { id, parentId }] of sorted.entries()) {
          if (parentId === undefined || orphans.has(id)) continue
          expect(sorted.slice(0, at).map((each) => each.id)).toContain(parentId)
        }
      }),
    )
  })
})
