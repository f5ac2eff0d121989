import { expect, it } from 'vitest'
import { traceIdOf } from '../../src/report/traceIdOf.ts'

const ID = '1-67891233-abcdef012345678912345678'

it.each([
  [`Root=${ID};Parent=53995c3f42cd8ad8;Sampled=1`, ID],
  [`Self=1-67891234-12456789abcdef012345678;Root=${ID}`, ID],
  ['Root=1-zhangwei-1', undefined],
  [`Root=${ID}0`, undefined],
  ['', undefined],
  [undefined, undefined],
])('finds in %j the trace %j', (header, id) => {
  expect(traceIdOf(header)).toBe(id)
})
