import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { draftOf } from '../../src/store/draftOf.ts'
import { foldedWrite } from '../../src/store/foldedWrite.ts'
import type { Condition, Key, Table, Write } from '../../src/store/table.ts'
import { startGateway } from '../support/gateway.ts'
import { holds } from '../support/property.ts'

let table: Table
beforeAll(async () => {
  table = (await startGateway()).context().table
})

let keys = 0
const newKey = (): Key => {
  keys += 1
  return { pk: 'folded', sk: `item-${keys}` }
}

const number = fc.integer({ min: 0, max: 3 })
const meta = fc.record({ v: fc.constantFrom(1, 2), rw: fc.constantFrom(1, 2) }, { requiredKeys: ['v'] })
const body = fc.record({ a: number, b: fc.constantFrom('x', 'y'), m: meta }, { requiredKeys: ['m'] })

const condition: fc.Arbitrary<Condition> = fc.oneof(
  fc.constant({ kind: 'absent' as const }),
  fc.constant({ kind: 'exists' as const }),
  fc.record(
    { kind: fc.constant('version' as const), version: number, rewrites: fc.constantFrom(0, 1) },
    { requiredKeys: ['kind', 'version'] },
  ),
  fc.record({
    kind: fc.constant('below' as const),
    attribute: fc.constantFrom('a', 'b'),
    value: fc.oneof(number, fc.constant('y')),
  }),
  fc.record({
    kind: fc.constant('allBelow' as const),
    attributes: fc.record({ a: number, b: fc.constantFrom('x', 'y', 'z') }),
  }),
  fc.record({ kind: fc.constant('between' as const), attribute: fc.constant('a'), from: number, to: number }),
  fc.record({ kind: fc.constant('absentOrEquals' as const), attribute: fc.constant('a'), value: number }),
  fc.record({
    kind: fc.constant('absentOrSame' as const),
    attributes: fc.record({ b: fc.constantFrom('x', undefined) }),
  }),
)

type Put = { readonly kind: 'put'; readonly body: object; readonly condition?: Condition }
const put: fc.Arbitrary<Put> = fc.record(
  { kind: fc.constant('put' as const), body, condition },
  { requiredKeys: ['kind', 'body'] },
)
const update = fc.record(
  {
    kind: fc.constant('update' as const),
    set: fc.record({ a: number, b: fc.constantFrom('x', 'y') }, { requiredKeys: [] }),
    remove: fc.subarray(['c']),
    add: fc.record({ n: fc.constantFrom('1', '-2.5', '0.1') }, { requiredKeys: [] }),
  },
  { requiredKeys: ['kind', 'set'] },
)

const at = (key: Key, write: Put | { readonly kind: 'update' }): Write => {
  if (write.kind === 'update') return { ...write, key }
  const { body: said, ...rest } = write as Put
  return { ...rest, item: { ...key, ...said } }
}

const isWritten = async (write: Write) => (await table.transact([write])).kind === 'written'
const saidAt = async (key: Key) => {
  const item = await table.get(key, { consistent: true })
  return item && { ...item, sk: '' }
}

describe('two writes of one item, as one', () => {
  it('leave what they would leave one after the other, and are one only where both are made', async () => {
    await holds(
      fc.tuple(put, fc.oneof(put, update), fc.oneof(put, update)),
      async ([there, first, second]) => {
        const [inTurn, folded] = [newKey(), newKey()]
        const { condition: _, ...unconditional } = there
        for (const key of [inTurn, folded]) await isWritten(at(key, unconditional))
        const one = foldedWrite(at(folded, first), at(folded, second))
        const firstIsMade = await isWritten(at(inTurn, first))
        const secondIsMade = firstIsMade && (await isWritten(at(inTurn, second)))
        if (!one) {
          // Of two puts only because the second would be refused.
          const arePuts = first.kind === 'put' && second.kind === 'put'
          expect(arePuts && secondIsMade).toBe(false)
          return
        }
        expect(await isWritten(one)).toBe(firstIsMade)
        if (firstIsMade) expect([secondIsMade, await saidAt(folded)]).toEqual([true, await saidAt(inTurn)])
      },
      80,
    )
  })

  it('of sums add up exactly, and are two where one sets what the other adds to', () => {
    const key = newKey()
    const add = (n: string): Write => ({ kind: 'update', key, set: { k: 'totals' }, add: { n } })
    expect(foldedWrite(add('0.1'), add('0.2'))).toMatchObject({ set: { k: 'totals' }, add: { n: '0.3' } })
    expect(foldedWrite(add('1'), { kind: 'update', key, set: { n: 1 } })).toBeUndefined()
    expect(foldedWrite(add('1'), { kind: 'delete', key })).toBeUndefined()
  })
})

describe('a draft', () => {
  it('shows what will be stored, however it is read', async () => {
    await holds(
      fc.tuple(
        put,
        fc.array(fc.oneof(put, update, fc.constant({ kind: 'delete' as const })), { maxLength: 4 }),
      ),
      async ([there, writes]) => {
        const key = newKey()
        await isWritten(at(key, { kind: 'put', body: there.body }))
        const draft = draftOf(table)
        const unconditional = writes.map((write): Write => {
          if (write.kind === 'delete') return { kind: 'delete', key }
          const { condition: _, ...rest } = write as Put
          return at(key, rest)
        })
        draft.stage(unconditional)
        const drafted = await draft.table.get(key)
        expect(await draft.table.batchGet([key])).toEqual(drafted ? [drafted] : [])
        for (const write of unconditional) await isWritten(write)
        const stored = await table.get(key, { consistent: true })
        // Sums are text here, which says the same.
        const told = (item: typeof stored) => item && { ...item, n: item['n'] && String(item['n']) }
        expect(told(drafted)).toEqual(told(stored))
      },
      40,
    )
  })

  it('does not answer for a range in which something is still to be written', async () => {
    const draft = draftOf(table)
    const range = { partition: 'folded', from: 'a', to: 'z' }
    await expect(draft.table.query(range)).resolves.toBeDefined()
    draft.stage([{ kind: 'delete', key: newKey() }])
    await expect(draft.table.query(range)).rejects.toThrow('still to be written')
  })
})
