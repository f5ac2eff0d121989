import { createHash } from 'node:crypto'
import { bankOf } from './bank.ts'
import type { Gateway } from './gateway.ts'

export const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

/** An operation as a manifest has it. */
export const operation = (body: string, more: object = {}) => ({
  id: sha256(body),
  name: /query (\w+)/.exec(body)?.[1] ?? '',
  type: 'query',
  body,
  ...more,
})

export const manifest = (...operations: object[]) => ({
  format: 'apollo-persisted-query-manifest',
  version: 1,
  operations,
})

/** An app that may ask for SERVICING, with these operations. */
export async function partnerApp(
  gateway: Gateway,
  clientId: string,
  bodies: readonly string[],
  tenant = 'demo',
): Promise<string> {
  const maker = bankOf(gateway, { tenant })
  const { id } = await maker.make('registerPartnerApp', {
    name: clientId,
    clientId,
    contactEmail: 'api@partner.test',
    purposes: ['SERVICING'],
    categories: ['IDENTITY'],
  })
  const checker = bankOf(gateway, { subject: 'checker', tenant })
  await checker.make('approvePartnerApp', { id, expectedVersion: 1 })
  if (bodies.length > 0) {
    const operations = bodies.map((body) => operation(body))
    await maker.make('registerOperations', { appId: id, manifest: manifest(...operations) })
  }
  return id
}
