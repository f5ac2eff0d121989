import type { RegisterPartnerAppInput } from '../../generated/resolvers.ts'
import { operationIdOf } from '../../store/operations.ts'
import { idFromSource } from '../../usecases/command.ts'
import { registerOperations } from '../../usecases/partnerApp/operationCommands.ts'
import {
  approvePartnerApp,
  registerPartnerApp,
  suspendPartnerApp,
} from '../../usecases/partnerApp/partnerAppCommands.ts'
import type { DemoPeople } from './demoPartner.ts'
import { DEMO_SYSTEM, sourceOf } from './refs.ts'
import { settle } from './settle.ts'

type DemoApp = Omit<RegisterPartnerAppInput, 'idempotencyKey' | 'source'> & { readonly suspended?: true }

/** Beside acme (demoPartner.ts): one that nobody has consented to yet, and one that may ask no more. */
const OTHERS: readonly DemoApp[] = [
  {
    clientId: 'harbour',
    name: 'Harbour Risk 港湾风控',
    contactEmail: 'api@harbour.example',
    purposes: ['RISK_MANAGEMENT', 'COMPLIANCE'],
    categories: ['IDENTITY', 'IDENTIFIER', 'ROLE', 'TIE'],
    limits: { maximum: 2_000, restoreRate: 50 },
  },
  {
    clientId: 'quickpay',
    name: 'QuickPay 快付',
    contactEmail: 'ops@quickpay.example',
    purposes: ['SERVICING', 'MARKETING'],
    categories: ['IDENTITY', 'CONTACT', 'TRANSACTION'],
    suspended: true,
  },
]

/** What acme runs in production. */
const ACME_OPERATIONS: Readonly<Record<string, string>> = {
  PartyCard: `query PartyCard($id: ID!) {
  party(id: $id) { displayName nameZh: displayName(locale: ZH) contactPoints { kind value } }
}`,
}

/** The other partner apps of the demo bank, and the operations of acme. Run again, it leaves what is there as it is. */
export async function demoApps({ maker, checker }: DemoPeople): Promise<void> {
  const { tenant } = maker().viewer
  const keyOf = (clientId: string) => `app/${clientId}`
  const idOf = (clientId: string) =>
    idFromSource(tenant, 'app', { system: DEMO_SYSTEM, externalId: keyOf(clientId) })

  for (const { suspended, ...app } of OTHERS) {
    const id = idOf(app.clientId)
    await settle(maker(), registerPartnerApp, { ...app, source: sourceOf(keyOf(app.clientId)) })
    await settle(checker(), approvePartnerApp, { id, expectedVersion: 1 })
    if (suspended) {
      const reason = 'Its operator was bought by somebody whom nobody here has looked at yet'
      await settle(maker(), suspendPartnerApp, { id, expectedVersion: 2, reason })
    }
  }

  const operations = Object.entries(ACME_OPERATIONS).map(([name, body]) => ({
    id: operationIdOf(body),
    name,
    type: 'query',
    body,
  }))
  const manifest = { format: 'apollo-persisted-query-manifest', version: 1, operations }
  await settle(maker(), registerOperations, { appId: idOf('acme'), manifest })
}
