import { ApolloServerErrorCode } from '@apollo/server/errors'
import { expect } from 'vitest'
import { ERROR_CODES } from '../../src/errors.ts'

/** An answer as it left the handler. */
export type Left = { readonly status: number; readonly text: string; readonly bodiless: boolean }

const CODES: readonly string[] = [...ERROR_CODES, ...Object.values(ApolloServerErrorCode)]

/** Traces, paths and the names of what we are made of. A parser's own "Syntax Error:" is the caller's. */
const OURS =
  /\n\s+at |\bat \S+ \(|(?<!Syntax )Error:|node_modules|\/src\/|\.[jt]s:\d|[Dd]ynamo|\baws|\bAWS|ECONN|\bundefined\b|\[object |call stack/

/** An answer that has lost neither its composure nor its secrets, whatever was asked. */
export function assertCalm({ status, text, bodiless }: Left): void {
  expect(status).toBeGreaterThanOrEqual(200)
  expect(status).toBeLessThan(500)
  if (bodiless && text === '') return
  const { data, errors, status: liveness } = JSON.parse(text)
  expect(data !== undefined || errors?.length > 0 || liveness === 'ok').toBe(true)
  for (const { message, extensions, ...where } of errors ?? []) {
    expect(CODES).toContain(extensions.code)
    expect(extensions.code).not.toBe('INTERNAL_SERVER_ERROR')
    expect(Object.keys(extensions)).toEqual(
      extensions.retryAfterSeconds ? ['code', 'retryAfterSeconds'] : ['code'],
    )
    expect(Object.keys(where).filter((key) => key !== 'locations' && key !== 'path')).toEqual([])
    expect(message).not.toMatch(OURS)
  }
}
