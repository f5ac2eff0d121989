import { beforeAll, describe, expect, it } from 'vitest'
import { type Bank, bankOf } from '../support/bank.ts'
import { type Gateway, startGateway } from '../support/gateway.ts'
import { walk } from '../support/walk.ts'

let gateway: Gateway
let bank: Bank
/** Another operator: who checks what the first has made. */
let checker: Bank
beforeAll(async () => {
  gateway = await startGateway()
  bank = bankOf(gateway)
  checker = bankOf(gateway, { subject: 'checker' })
})

let apps = 0

/** What every registration says, with a client id of its own. */
function appInput(more: object = {}) {
  apps += 1
  return {
    name: `App ${apps}`,
    clientId: `app-${apps}`,
    contactEmail: 'api@partner.test',
    purposes: ['SERVICING'],
    categories: ['IDENTITY', 'HOLDING'],
    ...more,
  }
}

const register = (more: object = {}, show?: string) => bank.make('registerPartnerApp', appInput(more), show)

/** An app that may ask. */
async function approved(more: object = {}): Promise<{ id: string; clientId: string; version: number }> {
  const { id, clientId } = await register(more, 'id clientId')
  const { version } = await checker.make('approvePartnerApp', { id, expectedVersion: 1 })
  return { id, clientId, version }
}

const ASK = '{ node(id: "prt_01J00000000000000000000000") { id } }'

/** What a request of the app comes to: `answered`, or the code of its refusal. */
async function asking(subject: string, purpose: 'SERVICING' | 'MARKETING' = 'SERVICING'): Promise<string> {
  const { errors } = await gateway.ask(ASK, {}, { kind: 'partner', subject, purpose })
  return errors[0]?.extensions.code ?? 'answered'
}

const APP = `id version name clientId organization { id } contactEmail purposes categories
  limits { maximum restoreRate } state askedBy suspendedBy operationCount`

describe('a partner app', () => {
  it('is registered, and may ask nothing until somebody else has approved it', async () => {
    const organizationId = await bank.organization('Acme Advisers')
    const limits = { maximum: 500, restoreRate: 5 }
    const app = await register({ name: 'Acme', organizationId, limits }, APP)
    expect(app).toEqual({
      id: app.id,
      version: 1,
      name: 'Acme',
      clientId: app.clientId,
      organization: { id: organizationId },
      contactEmail: 'api@partner.test',
      purposes: ['SERVICING'],
      categories: ['IDENTITY', 'HOLDING'],
      limits,
      state: 'PENDING',
      askedBy: 'operator:test',
      suspendedBy: null,
      operationCount: 0,
    })
    expect(await asking(app.clientId)).toBe('FORBIDDEN')

    const change = { id: app.id, expectedVersion: 1 }
    expect(await bank.refusal('approvePartnerApp', change)).toBe('CHECKER_IS_MAKER input.id')
    expect(await asking(app.clientId)).toBe('FORBIDDEN')
    expect(await checker.make('approvePartnerApp', change, 'state')).toEqual({ state: 'ACTIVE' })
    expect(await asking(app.clientId)).toBe('answered')
    expect(await asking(app.clientId, 'MARKETING')).toBe('FORBIDDEN')
  })

  it('is stopped at once, and goes on when somebody else says so', async () => {
    const { id, clientId } = await approved()
    const suspended = await bank.make('suspendPartnerApp', { id, expectedVersion: 2 }, 'state suspendedBy')
    expect(suspended).toEqual({ state: 'SUSPENDED', suspendedBy: 'operator:test' })
    expect(await asking(clientId)).toBe('FORBIDDEN')

    const change = { id, expectedVersion: 3 }
    expect(await bank.refusal('resumePartnerApp', change)).toBe('CHECKER_IS_MAKER input.id')
    const resumed = await checker.make('resumePartnerApp', change, 'state suspendedBy')
    expect(resumed).toEqual({ state: 'ACTIVE', suspendedBy: null })
    expect(await asking(clientId)).toBe('answered')
  })

  it.each(['approvePartnerApp', 'resumePartnerApp'] as const)(
    'that may ask is not brought further by %s',
    async (command) => {
      const { id } = await approved()
      expect(await checker.refusal(command, { id, expectedVersion: 2 })).toBe('INVALID_STATE input.id')
    },
  )

  it.each([
    ['another purpose', { purposes: ['SERVICING', 'MARKETING'] }],
    ['another category', { categories: ['IDENTITY', 'HOLDING', 'CONTACT'] }],
    ['limits of its own', { limits: { maximum: 1, restoreRate: 1 } }],
  ])('that is given %s waits for approval again, by another', async (_, more) => {
    const { id, clientId } = await approved()
    const change = { id, expectedVersion: 2, ...more }
    const changed = await checker.make('changePartnerApp', change, 'state askedBy')
    expect(changed).toEqual({ state: 'PENDING', askedBy: 'operator:checker' })
    expect(await asking(clientId)).toBe('FORBIDDEN')
    expect(await checker.refusal('approvePartnerApp', { id, expectedVersion: 3 })).toBe(
      'CHECKER_IS_MAKER input.id',
    )
    await bank.make('approvePartnerApp', { id, expectedVersion: 3 })
    expect(await asking(clientId)).toBe('answered')
  })

  it('that becomes another organization’s waits for approval: nobody has consented to that one', async () => {
    const { id, clientId } = await approved()
    const organizationId = await bank.organization('Somebody Else Ltd')
    const change = { id, expectedVersion: 2, organizationId }
    expect(await bank.make('changePartnerApp', change, 'state')).toEqual({ state: 'PENDING' })
    expect(await asking(clientId)).toBe('FORBIDDEN')
  })

  it('goes on asking while it is given less, or another name', async () => {
    const { id, clientId } = await approved({ limits: { maximum: 50, restoreRate: 5 } })
    const less = { categories: ['IDENTITY'], limits: { maximum: 40, restoreRate: 5 } }
    const change = { id, expectedVersion: 2, name: 'Renamed', contactEmail: 'new@partner.test', ...less }
    const changed = await bank.make('changePartnerApp', change, 'name state categories limits { maximum }')
    expect(changed).toEqual({
      name: 'Renamed',
      state: 'ACTIVE',
      categories: ['IDENTITY'],
      limits: { maximum: 40 },
    })
    expect(await asking(clientId)).toBe('answered')
  })

  it('is given no more while it is suspended: it would come back with it, unapproved', async () => {
    const { id } = await approved()
    await bank.make('suspendPartnerApp', { id, expectedVersion: 2 })
    const more = { id, expectedVersion: 3, purposes: ['SERVICING', 'MARKETING'] }
    expect(await bank.refusal('changePartnerApp', more)).toBe('INVALID_STATE input')
  })

  it.each([
    ['a blank name', { name: ' ' }, 'INVALID input.name'],
    ['a client id that no token can have', { clientId: 'a#b' }, 'INVALID input.clientId'],
    ['no purpose', { purposes: [] }, 'INVALID input.purposes'],
    ['no category', { categories: [] }, 'INVALID input.categories'],
    ["the institution's own", { categories: ['IDENTITY', 'STAFF'] }, 'INVALID input.categories.1'],
    ['limits of nothing', { limits: { maximum: 0, restoreRate: 1 } }, 'INVALID input.limits.maximum'],
    ['a text for an e-mail address', { contactEmail: 'us' }, 'INVALID input.contactEmail'],
    ['nobody', { organizationId: 'prt_01J00000000000000000000000' }, 'NOT_FOUND input.organizationId'],
  ])('is not registered with %s', async (_, input, expected) => {
    expect(await bank.refusal('registerPartnerApp', appInput(input))).toBe(expected)
  })

  it('belongs to an organization, not to a person', async () => {
    const organizationId = await bank.person()
    expect(await bank.refusal('registerPartnerApp', appInput({ organizationId }))).toBe(
      'INVALID input.organizationId',
    )
  })

  it('has its client id to itself, but not in another institution', async () => {
    const { clientId } = await register({}, 'clientId')
    expect(await bank.refusal('registerPartnerApp', appInput({ clientId }))).toBe(
      'ALREADY_EXISTS input.clientId',
    )
    const other = bankOf(gateway, { tenant: 'other' })
    await other.make('registerPartnerApp', appInput({ clientId }))
  })

  it('is found by id, as a node, in the list by name, and in its history', async () => {
    const other = bankOf(gateway, { tenant: 'list' })
    const names = ['beta', '阿尔法', 'Acme']
    const made = []
    for (const name of names) made.push(await other.make('registerPartnerApp', appInput({ name })))
    const query = `query ($first: Int!, $after: String) {
      list: partnerApps(first: $first, after: $after) { nodes { name } pageInfo { hasNextPage endCursor } edges { cursor } }
    }`
    const pages = await walk(other, query, { first: 2 })
    expect(pages.flat().map(({ name }) => name)).toEqual(['阿尔法', 'Acme', 'beta'].toSorted(bySound))
    const [{ id }] = made
    expect(
      await other.ask(`{
        partnerApp(id: "${id}") { name }
        node(id: "${id}") { ... on PartnerApp { name } }
        history(id: "${id}", first: 5) { nodes { version } }
      }`),
    ).toEqual({
      partnerApp: { name: 'beta' },
      node: { name: 'beta' },
      history: { nodes: [{ version: 1 }] },
    })
  })
})

/** 阿尔法 is a er fa: it stands before Acme. */
function bySound(a: string, b: string): number {
  const sound = (name: string) => (name === '阿尔法' ? 'a er fa' : name.toLowerCase())
  return sound(a) < sound(b) ? -1 : 1
}

describe('who keeps partner apps', () => {
  it('is a compliance officer, and nobody with another post', async () => {
    const unitId = await bank.unit()
    const employee = async (kind: string) => {
      const subject = await bank.employee(unitId, 'Zhou Min', { posts: [{ unitId, kind }] })
      return bankOf(gateway, { kind: 'employee', subject })
    }
    const officer = await employee('COMPLIANCE')
    const { id } = await register()
    const approval = { id, expectedVersion: 1 }
    expect(await officer.make('approvePartnerApp', approval, 'state')).toEqual({ state: 'ACTIVE' })

    const manager = await employee('RELATIONSHIP_MANAGER')
    const mutation =
      'mutation ($input: SuspendPartnerAppInput!) { suspendPartnerApp(input: $input) { partnerApp { id } } }'
    const input = { idempotencyKey: 'k', id, expectedVersion: 2 }
    expect(await manager.refusedQuery(mutation, { input })).toContain('FORBIDDEN: ')
    expect(await manager.refusedQuery('{ partnerApps(first: 1) { nodes { id } } }')).toContain('FORBIDDEN: ')
  })
})
