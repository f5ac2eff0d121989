import { inject } from 'vitest'
import type { ExportId } from '../../src/domain/recordId.ts'
import type { ExportBank } from './exportBank.ts'
import { type Started, startNode } from './runNode.ts'

/** Goes on with an export in a process of its own, which may be killed. */
export function startRunner({ root, gateway }: ExportBank, id: ExportId): Started {
  const issuer = {
    issuer: 'https://issuer.invalid/',
    audience: 'guanxi',
    jwks: 'https://issuer.invalid/jwks.json',
  }
  return startNode('test/support/exportUntilKilled.ts', [root, id], {
    env: {
      TABLE_NAME: gateway.config.TABLE_NAME,
      DYNAMODB_ENDPOINT: inject('dynamodbEndpoint'),
      CURSOR_SECRET: Buffer.alloc(32, 7).toString('base64'),
      TOKEN_ISSUERS: JSON.stringify([{ ...issuer, kinds: ['operator'], tenants: ['demo'] }]),
    },
  })
}
