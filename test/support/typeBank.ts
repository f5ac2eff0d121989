import type { App } from '../../src/usecases/context.ts'
import { bankOf } from './bank.ts'
import { startGateway } from './gateway.ts'

const DAY_MS = 86_400_000

/** A bank with a manager, a head who supervises and somebody from risk, whose clock moves only when it is told to. */
export type TypeBank = Awaited<ReturnType<typeof startTypeBank>>

/** It begins at 16:00 of 2026-06-01 in Shanghai. */
export async function startTypeBank(wrap?: (app: App) => App) {
  let now = Date.parse('2026-06-01T08:00:00Z')
  const pass = async (ms: number) => {
    now += ms
  }
  const gateway = await startGateway({ now: () => new Date(now), sleep: pass }, wrap)
  const bank = bankOf(gateway)
  const unit = await bank.unit()
  const lead = await bank.employee(unit, 'Lead')
  const post = (kind: string) => ({ posts: [{ unitId: unit, kind }] })
  const head = await bank.employee(unit, 'Head', post('HEAD'))
  const risk = await bank.employee(unit, 'Risk', post('RISK'))
  const stranger = await bank.employee(unit, 'Stranger')
  const as = (subject: string) => bankOf(gateway, { kind: 'employee', subject })

  const versionOf = async (id: string): Promise<number> =>
    (await bank.ask(`{ node(id: "${id}") { ... on Record { version } } }`)).node.version

  /** Of a record as it is now. */
  const versioned = async (id: string, more: object = {}) => ({
    id,
    expectedVersion: await versionOf(id),
    ...more,
  })

  /** Opens a case, does what is to be done by hand, and has it signed off, unless told otherwise. */
  async function signedOff(
    relationshipId: string,
    kind: string,
    more: Readonly<Record<string, unknown>> = {},
  ) {
    const id = (
      await as(lead).make('openRelationshipCase', { relationshipId, kind, reason: 'Because', ...more })
    ).id
    await doneByHand(id)
    await as(head).make('signOffCase', await versioned(id))
    return id as string
  }

  async function doneByHand(id: string) {
    const { node } = await bank.ask(`{ node(id: "${id}") { ... on RelationshipCase { steps { key way } } } }`)
    for (const { key, way } of node.steps)
      if (way === 'BY_HAND') await as(lead).make('tickCaseStep', await versioned(id, { key }))
  }

  return {
    gateway,
    bank,
    unit,
    lead,
    head,
    risk,
    stranger,
    as,
    versioned,
    signedOff,
    doneByHand,
    inDays: (days: number) => pass(days * DAY_MS),
    on: (days = 0) => new Date(now + 8 * 3_600_000 + days * DAY_MS).toISOString().slice(0, 10),
    /** A growing relationship with a firm of its own. */
    relationship: async (more: Readonly<Record<string, unknown>> = {}, name = 'A firm') => {
      const partyId = await bank.organization(name)
      return { partyId, id: await bank.relationship({ partyId, unitId: unit, lead }, more) }
    },
    loan: (partyId: string, amount: string, more: Readonly<Record<string, unknown>> = {}) =>
      bank.holding(partyId, 'Loan', { kind: 'LOAN', amount: { amount, currency: 'CNY' }, ...more }),
    /** As somebody gives it, on what is stored now. */
    transition: async (by: string, id: string, to: string, more: object = {}) =>
      as(by).run(
        'transitionRelationship',
        await versioned(id, { to, reason: 'It is so', ...more }),
        TYPE_SHOWN,
      ),
  }
}

export const TYPE_SHOWN = `id version stage nextReviewOn shares { until } type {
  state problemReason terminationReason reason validFrom recordedBy tableVersion proposedByRule
  project { name endsOn } exposureBefore { amount currency } exposureAfter { amount currency }
  evidence { text record { id } }
}`
