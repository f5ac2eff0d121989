import { expect, it } from 'vitest'
import { readableLine } from '../../src/local/readableLine.ts'
import { createReports } from '../../src/report/createReports.ts'
import { newRequestNotes, noteCode } from '../../src/usecases/reported.ts'

const lines: string[] = []
const { reportBug, reportRequest, reportSecurityEvent } = createReports({
  level: 'INFO',
  namespace: 'guanxi',
  now: () => new Date(),
  writeLine: (line) => void lines.push(readableLine(line)),
  traceId: () => undefined,
})

it('says a request in a line', () => {
  const notes = newRequestNotes('a1b2')
  notes.viewer = { kind: 'operator', tenant: 'demo', subject: 'local' }
  notes.operation = 'query customerView'
  Object.assign(notes.meter, { calls: 2, readUnits: 3.5 })
  noteCode(notes, 'FORBIDDEN')
  reportRequest({ notes, status: 200, durationMs: 12.3, bytesIn: 1, charsOut: 2 })
  expect(lines.pop()).toBe(
    '200  query customerView  operator  12.3 ms  2 calls 3.5 RU 0 WU  FORBIDDEN=1  a1b2',
  )
})

it('says what is refused in a line', () => {
  reportSecurityEvent('UNAUTHENTICATED', { requestId: 'a1b2' })
  expect(lines.pop()).toBe('! UNAUTHENTICATED  requestId=a1b2')
})

it('says a bug with its frames, one below the other', () => {
  reportBug(new RangeError('expected a day, but got 13'), { requestId: 'a1b2', operation: 'query party' })
  const [first, second, third] = lines.pop()?.split('\n') ?? []
  expect(first).toBe('ERROR RangeError: expected a day, but got 99')
  expect(second).toBe('  requestId=a1b2 operation=query party')
  expect(third).toMatch(/^ {4}at /)
})
