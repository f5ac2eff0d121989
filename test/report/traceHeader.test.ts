import { expect, it } from 'vitest'
import { parentOf, traceIdOf } from '../../src/report/traceHeader.ts'

const ID = '1-67891233-abcdef012345678912345678'
const PARENT = '53995c3f42cd8ad8'

it.each([
  [`Root=${ID};Parent=${PARENT};Sampled=1`, ID],
  [`Self=1-67891234-12456789abcdef012345678;Root=${ID}`, ID],
  ['Root=1-zhangwei-1', undefined],
  [`Root=${ID}0`, undefined],
  ['', undefined],
  [undefined, undefined],
])('finds in %j the trace %j', (header, id) => {
  expect(traceIdOf(header)).toBe(id)
})

it('says beneath what a request is, and whether it is looked at, as OpenTelemetry does', () => {
  const parent = { traceId: '67891233abcdef012345678912345678', parentSpanId: PARENT }
  expect(parentOf(`Root=${ID};Parent=${PARENT};Sampled=1`)).toEqual({ ...parent, isSampled: true })
  expect(parentOf(`Root=${ID};Parent=${PARENT};Sampled=0;Lineage=1:a`)).toEqual({
    ...parent,
    isSampled: false,
  })
  expect(parentOf(`Root=${ID};Sampled=1`)).toBeUndefined()
  expect(parentOf(`Root=${ID};Parent=zhang-wei;Sampled=1`)).toBeUndefined()
})
