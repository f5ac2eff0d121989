import { createHash } from 'node:crypto'
import { readConfig } from '../../src/config.ts'
import { createApp } from '../../src/createApp.ts'
import type { EmployeeId, PartyId } from '../../src/domain/recordId.ts'
import { LINES_OF_BUSINESS } from '../../src/domain/relationship.ts'
import { operatorRequest } from '../../src/server/requestContext.ts'
import { registerOperations } from '../../src/usecases/partnerApp/operationCommands.ts'
import { approvePartnerApp } from '../../src/usecases/partnerApp/partnerAppCommands.ts'
import { readPartnerApps } from '../../src/usecases/partnerApp/readPartnerApps.ts'
import { registerEmployee } from '../../src/usecases/staff/employeeCommands.ts'
import { done } from '../../test/support/done.ts'
import { type KnownCustomer, knownCustomer } from '../../test/support/knownCustomer.ts'
import { interactionItems, nthInteraction, seed } from '../../test/support/seedRecords.ts'
import { testIssuer } from '../../test/support/tokens.ts'
import { createStreamlessTable } from '../harness/createStreamlessTable.ts'
import { TABLE_NAME } from './benchTable.ts'
import { type CallerKind, PARTNER_VIEW } from './questions.ts'

/** A bank with one customer that it knows well, and the tokens of those who ask. */
export type BenchBank = {
  readonly firm: PartyId
  readonly customer: KnownCustomer
  /** Good for an hour. */
  readonly tokens: Tokens
  readonly newTokens: () => Promise<Tokens>
  /** The environment of a gateway of this bank, but for its endpoint. */
  readonly env: Readonly<Record<string, string>>
  readonly context: () => ReturnType<typeof operatorRequest>
}

type Tokens = Readonly<Record<CallerKind, string>>

export const TENANT = 'bench'
const INTERACTIONS = 120
const CLIENT = 'app-0'

/** So much at once that nobody is refused: what is measured is not how little one caller may ask. */
const PLENTY = '900000000/900000000'

export async function benchBank(endpoint: string): Promise<BenchBank> {
  const issuer = await testIssuer()
  const env = {
    TABLE_NAME,
    AWS_REGION: 'local',
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    CURSOR_SECRET: Buffer.alloc(32, 1).toString('base64'),
    THROTTLE_OPERATOR: PLENTY,
    THROTTLE_EMPLOYEE: PLENTY,
    THROTTLE_PARTNER: PLENTY,
    THROTTLE_TENANT: PLENTY,
    ...issuer.rules,
  }
  await createStreamlessTable(endpoint, TABLE_NAME)
  const app = createApp(readConfig({ ...env, DYNAMODB_ENDPOINT: endpoint }))
  const contextOf = (subject: string) =>
    operatorRequest(app, { kind: 'operator', tenant: TENANT, subject }, Date.now() + 600_000)
  const context = () => contextOf('bench')

  const customer = await knownCustomer(context())
  await seedContacts(context(), customer)
  const employee = await headOf(context(), customer)
  await registerPartner(context(), contextOf('checker'))

  const token = (claims: object) => issuer.token({ tenant: TENANT, ...claims })
  const newTokens = async () => ({
    employee: await token({ kind: 'employee', sub: employee }),
    operator: await token({ kind: 'operator', sub: 'ops-1' }),
    partner: await token({ kind: 'partner', sub: CLIENT }),
  })
  return {
    firm: customer.firm,
    customer,
    env,
    context,
    tokens: await newTokens(),
    newTokens,
  }
}

/** Contacts of those who speak for the firm, with two of the bank's people, as most are. */
async function seedContacts(
  context: ReturnType<BenchBank['context']>,
  { firm, persons, employees }: KnownCustomer,
): Promise<void> {
  const [rm, assistant] = employees as [EmployeeId, EmployeeId]
  await seed(context.table, INTERACTIONS, (n) => {
    const personId = persons[n % persons.length] as PartyId
    const interaction = nthInteraction(n, {
      participants: [
        { id: personId, part: 'INITIATOR' },
        { id: rm, part: 'RECIPIENT' },
        { id: assistant, part: 'COPIED' },
      ],
      firms: [
        { firmId: firm, via: [{ personId, tieId: 'tie_01ARZ3NDEKTSV4RRFFQ69G5FAV', tieKind: 'EMPLOYMENT' }] },
      ],
    })
    return interactionItems(TENANT, interaction)
  })
}

/** On both sides of the wall, so that all of the view is theirs to see. */
async function headOf(
  context: ReturnType<BenchBank['context']>,
  { unit }: KnownCustomer,
): Promise<EmployeeId> {
  const posts = [{ unitId: unit, kind: 'HEAD' as const, lines: [...LINES_OF_BUSINESS] }]
  return (await done(context, registerEmployee, { names: [{ full: 'Head of the branch' }], posts })).id
}

/** One of the apps that the customer consents for: approved, and with the operation that it runs. */
async function registerPartner(
  maker: ReturnType<BenchBank['context']>,
  checker: ReturnType<BenchBank['context']>,
): Promise<void> {
  const apps = await readPartnerApps(maker, { first: 100 })
  const app = apps.edges.map(({ node }) => node).find(({ data }) => data.clientId === CLIENT)
  if (!app) throw new Error(`There is no app ${CLIENT}`)
  const approved = await done(checker, approvePartnerApp, { id: app.id, expectedVersion: app.meta.version })
  const id = createHash('sha256').update(PARTNER_VIEW).digest('hex')
  await done(maker, registerOperations, {
    appId: approved.id,
    manifest: {
      format: 'apollo-persisted-query-manifest',
      version: 1,
      operations: [{ id, name: 'PartnerView', type: 'query', body: PARTNER_VIEW }],
    },
  })
}
