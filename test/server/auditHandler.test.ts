import { beforeAll, describe, expect, it } from 'vitest'
import { auditHandler } from '../../src/server/auditHandler.ts'
import { registerPerson } from '../../src/usecases/party/partyCommands.ts'
import { type AuditedBank, startAuditedBank } from '../support/auditedBank.ts'
import { done } from '../support/done.ts'

const DAY = '2026-03-09'
const ISSUER = {
  issuer: 'https://login.example.com/',
  audience: 'guanxi',
  jwks: 'https://login.example.com/jwks.json',
  kinds: ['operator' as const],
}
const CONTEXT = { getRemainingTimeInMillis: () => 60_000 }

type Told = readonly [event: string, context: Readonly<Record<string, unknown>>]

let bank: AuditedBank
let told: Told[] = []

beforeAll(async () => {
  bank = await startAuditedBank(`${DAY}T03:00:00.000Z`, (app) => ({
    ...app,
    reportSecurityEvent: (event, context) => void told.push([event, context]),
  }))
  await done(bank.context(), registerPerson, { names: [{ full: 'Ann Lee' }] })
  bank.setClock('2026-03-10T03:00:00.000Z')
})

function handler() {
  told = []
  const issuers = [{ ...ISSUER, tenants: ['demo', 'other'] }]
  return auditHandler(bank.gateway.app, { TOKEN_ISSUERS: issuers })
}

describe('the function that works through the audit log', () => {
  it('seals each institution, tells the roots, and seals no day twice', async () => {
    const { demo, other } = await handler()({ task: 'seal' }, CONTEXT)
    expect(demo).toMatchObject([{ day: DAY, entries: 1, faults: [] }])
    expect(other).toEqual([])
    const root = expect.stringMatching(/^[\w-]{43}$/)
    expect(told).toEqual([['AUDIT_SEALED', { tenant: 'demo', day: DAY, root, chains: 1, entries: 1 }]])

    expect(await handler()({ task: 'seal' }, CONTEXT)).toEqual({ demo: [], other: [] })
    expect(told).toEqual([])
  })

  it('verifies so many days, against a root that was published, and tells each fault', async () => {
    const { demo } = await handler()({ task: 'verify', days: 35 }, CONTEXT)
    expect(demo).toMatchObject({ from: '2026-02-04', to: '2026-03-10', entries: 1, faults: [] })
    expect(told).toEqual([])

    const asked = { task: 'verify', days: 2, tenant: 'demo', root: 'another' }
    const again = await handler()(asked, CONTEXT)
    expect(Object.keys(again)).toEqual(['demo'])
    const message = 'no day has the root another'
    expect(told).toEqual([
      ['AUDIT_FAULT', { tenant: 'demo', code: 'ROOT_CHANGED', day: '2026-03-10', message }],
    ])
  })

  it('goes on with the others when one fails, and fails then', async () => {
    const { app } = bank.gateway
    let opened = 0
    const openTable: typeof app.openTable = (...args) => {
      const table = app.openTable(...args)
      opened += 1
      const broken = async (): Promise<never> => {
        throw new Error('The table is not there.')
      }
      return opened === 1 ? { ...table, query: broken } : table
    }
    told = []
    const issuers = [{ ...ISSUER, tenants: ['broken', 'demo'] }]
    const bugs: object[] = []
    const reportBug = (_: unknown, context: object) => void bugs.push(context)
    const working = auditHandler(
      { ...app, openTable, reportBug, now: () => new Date('2026-03-11T03:00:00Z') },
      { TOKEN_ISSUERS: issuers },
    )
    await expect(working({ task: 'seal' }, CONTEXT)).rejects.toThrow('could not be worked through')
    expect(bugs).toEqual([{ tenant: 'broken', task: 'seal' }])
    expect(told).toMatchObject([['AUDIT_SEALED', { tenant: 'demo', day: '2026-03-10', entries: 0 }]])
  })

  it.each([null, {}, { task: 'unseal' }, { task: 'verify' }, { task: 'seal', tenant: 'demo' }])(
    'refuses what is no task of its own: %j',
    async (event) => {
      await expect(handler()(event, CONTEXT)).rejects.toThrow('no task for the audit log')
      expect(told).toEqual([])
    },
  )

  it('does not start when it is not known whose log there is', () => {
    expect(() => auditHandler(bank.gateway.app, { TOKEN_ISSUERS: [ISSUER] })).toThrow('name the tenants')
  })
})
