import { describe, expect, it } from 'vitest'
import { readConfig } from '../src/config.ts'
import { testIssuer } from './support/tokens.ts'

const { rules } = await testIssuer()
const REQUIRED = { TABLE_NAME: 'guanxi', CURSOR_SECRET: Buffer.alloc(32).toString('base64'), ...rules }

describe('the environment', () => {
  it('needs no more than a table, a secret and who issues tokens', () => {
    const { TABLE_NAME, TIME_ZONE, LOG_LEVEL, CORS_ORIGINS, REQUEST_TIMEOUT_MS, INTROSPECTION } =
      readConfig(REQUIRED)
    expect({ TABLE_NAME, TIME_ZONE, LOG_LEVEL, CORS_ORIGINS, REQUEST_TIMEOUT_MS, INTROSPECTION }).toEqual({
      TABLE_NAME: 'guanxi',
      TIME_ZONE: 'Asia/Shanghai',
      LOG_LEVEL: 'WARN',
      CORS_ORIGINS: [],
      REQUEST_TIMEOUT_MS: 10_000,
      INTROSPECTION: false,
    })
  })

  it.each([
    ['DYNAMODB_ENDPOINT', 'http://localhost:8000', 'http://localhost:8000'],
    ['AWS_REGION', '', ''],
    ['AWS_ENDPOINT_URL', '', ''],
    ['AWS_ENDPOINT_URL', 'https://proxy.test:8443/', 'https://proxy.test:8443/'],
    ['CORS_ORIGINS', ' https://a.test,, https://b.test', ['https://a.test', 'https://b.test']],
    ['OWN_SECURITIES', 'bank/TICKER:600036.SH', ['bank/TICKER:600036.SH']],
    ['LOG_LEVEL', 'OFF', 'OFF'],
    ['OTEL_EXPORTER_OTLP_ENDPOINT', '', undefined],
    ['OTEL_EXPORTER_OTLP_ENDPOINT', 'http://localhost:4318', 'http://localhost:4318'],
    ['STORE_TIMEOUT_MS', '250', 250],
    ['THROTTLE_TENANT', '500/20', { maximum: 500, restoreRate: 20 }],
    ['PARTNER_OPERATIONS', 'any', 'any'],
    ['INTROSPECTION', 'true', true],
  ])('says %s by %o', (name, text, expected) => {
    expect(readConfig({ ...REQUIRED, [name]: text })).toHaveProperty(name, expected)
  })

  it.each([
    ['TABLE_NAME', undefined, 'must be there'],
    ['TABLE_NAME', 'ab', 'must be 3 characters or more'],
    ['DYNAMODB_ENDPOINT', '', 'must be the http or https address of a server'],
    ['DYNAMODB_ENDPOINT', 'ftp://localhost', 'must be the http or https address of a server'],
    ['AWS_ENDPOINT_URL_DYNAMODB', 'dynamodb', 'must be the http or https address of a server'],
    [
      'AWS_ENDPOINT_URL',
      'https://proxy.test/dynamodb',
      'must be the http or https address of a server, without a path',
    ],
    ['AWS_ENDPOINT_URL', 'https://proxy.test?to=dynamodb', 'must be the http or https address of a server'],
    ['AWS_ENDPOINT_URL', 'https://user:word@proxy.test', 'must be the http or https address of a server'],
    ['TOKEN_ISSUERS', undefined, 'must be there'],
    ['CURSOR_SECRET', Buffer.alloc(31).toString('base64'), 'must be at least 32 bytes'],
    ['TIME_ZONE', '', 'must be the name of a time zone'],
    ['OWN_SECURITIES', 'TICKER:600036.SH', 'must be a list of tenant/CUSIP'],
    ['LOG_LEVEL', 'info', 'must be one of INFO, WARN, ERROR, OFF'],
    ['OTEL_EXPORTER_OTLP_ENDPOINT', 'grpc://localhost:4317', 'must be an http or https address'],
    ['OTEL_EXPORTER_OTLP_ENDPOINT', 'https:', 'must be an http or https address'],
    ['REQUEST_TIMEOUT_MS', '', 'must be a whole number'],
    ['REQUEST_TIMEOUT_MS', '10s', 'must be a whole number'],
    ['REQUEST_TIMEOUT_MS', '9999999999', 'must be a whole number'],
    ['THROTTLE_EMPLOYEE', '0/1', 'must be two whole numbers above 0'],
    ['PARTNER_OPERATIONS', '', 'must be one of registered, any'],
    ['INTROSPECTION', 'yes', 'must be one of true, false'],
  ])('is not usable when %s is %o', (name, text, fault) => {
    expect(() => readConfig({ ...REQUIRED, [name]: text })).toThrow(`${name}: ${fault}`)
  })

  it('has all that is wrong with it told at once', () => {
    const read = () => readConfig({ ...REQUIRED, LOG_LEVEL: 'info', REQUEST_TIMEOUT_MS: '10s' })
    expect(read).toThrow(/^The environment is not usable:\nLOG_LEVEL: .+\nREQUEST_TIMEOUT_MS: .+$/)
  })
})
