import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { graphql } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { databaseFile } from '../../../src/local/dataFolder.ts'
import { branchMonth } from '../../../src/local/demo/branchMonth/branchMonth.ts'
import { publishedBulletin } from '../../../src/local/demo/branchMonth/publishedBulletin.ts'
import { FACES } from '../../../src/local/demo/faces.ts'
import { loadDemo } from '../../../src/local/demo/loadDemo.ts'
import { sourceOf } from '../../../src/local/demo/refs.ts'
import { knownUpTo } from '../../../src/local/derived/knownUpTo.ts'
import { type DerivedRunning, startDerived } from '../../../src/local/derived/startDerived.ts'
import { exampleTabs } from '../../../src/local/exampleTabs.ts'
import { type Local, openLocal } from '../../../src/local/openLocal.ts'
import { executableSchema } from '../../../src/server/executableSchema.ts'
import { operatorRequest } from '../../../src/server/requestContext.ts'
import { idFromSource } from '../../../src/usecases/command.ts'

const OPERATOR = { kind: 'operator', tenant: 'demo', subject: 'test' } as const

/** A busy machine takes its time. */
const LOAD_MS = 240_000

const SUZHOU = idFromSource('demo', 'unt', sourceOf('unit/suzhou'))
const relationshipOf = (face: 'zhanting' | 'jingtang' | 'mupei') =>
  idFromSource('demo', 'rel', sourceOf(`relationship/${FACES[face].key}/customer`))

// A command that is refused fails the load, and so all of these.
describe('the month of a branch', () => {
  const folder = mkdtempSync(join(tmpdir(), 'guanxi-month-'))
  const stopping = new AbortController()
  let local: Local
  let derived: DerivedRunning
  const newContext = () => operatorRequest(local.app, OPERATOR, local.app.now().getTime() + LOAD_MS)

  /** Asks as an operator; expects no error. */
  const ask = async (source: string, variableValues = {}) => {
    const { data, errors } = await graphql({
      schema: executableSchema(),
      source,
      variableValues,
      contextValue: newContext(),
    })
    expect(errors).toBeUndefined()
    // biome-ignore lint/suspicious/noExplicitAny: an answer of any shape, which the test is about.
    return data as any
  }

  const leadOf = async (face: 'zhanting' | 'jingtang'): Promise<string> => {
    const { node } = await ask(`{ node(id: "${relationshipOf(face)}") {
      ... on Relationship { coverage { part employee { id } } } } }`)
    return node.coverage.find(({ part }: { part: string }) => part === 'LEAD').employee.id
  }

  beforeAll(async () => {
    local = await openLocal({ folder, ifBusy: 'refuse', env: {} })
    await loadDemo(newContext, () => {}, { scale: 0.01 })
    await branchMonth(newContext)
    derived = await startDerived({
      ...local,
      folder,
      databaseFile: databaseFile(folder),
      tenant: OPERATOR.tenant,
      signal: stopping.signal,
      onProgress: () => {},
    })
    await publishedBulletin(newContext, () => knownUpTo(derived.upTo))
  }, LOAD_MS)

  afterAll(async () => {
    await derived.stop()
    await local.close()
    rmSync(folder, { recursive: true })
  })

  it('has obligations that contacts have kept, and some whose day is over', async () => {
    const of = `of: { unitId: "${SUZHOU}" }, first: 100`
    const { kept, open, missed } = await ask(`{
      kept: obligations(${of}, state: KEPT) { nodes { kind contacts { at } } }
      open: obligations(${of}, state: OPEN) { nodes { kind overdue } }
      missed: obligations(${of}, state: MISSED) { nodes { kind overdue } }
    }`)
    const visited = kept.nodes.filter(({ kind }: { kind: string }) => kind === 'POST_LOAN_CHECK')
    expect(visited).toContainEqual({
      kind: 'POST_LOAN_CHECK',
      contacts: [expect.objectContaining({ at: '2026-11-06T02:00:00.000Z' })],
    })
    // In later months, what is overdue now is missed.
    const late = [...open.nodes.filter(({ overdue }: { overdue: boolean }) => overdue), ...missed.nodes]
    expect(late.length).toBeGreaterThan(0)
  })

  it('has an alert that was answered, without what was refuted, and one that waits', async () => {
    const { alerts } = await ask(`{ alerts(of: { unitId: "${SUZHOU}" }, first: 50) { nodes {
      title state stands raisedAt response { owner { id } } signals { code status } } } }`)
    expect(alerts.nodes).toContainEqual({
      title: 'Repayment in doubt',
      state: 'RESPONDING',
      stands: true,
      raisedAt: '2026-11-05T00:51:00.000Z',
      response: { owner: { id: expect.stringMatching(/^emp_/) } },
      signals: [
        { code: 'RECEIVABLES_SLOW', status: 'CONFIRMED' },
        { code: 'OVERDUE', status: 'CONFIRMED' },
      ],
    })
    expect(alerts.nodes).toContainEqual(
      expect.objectContaining({
        title: 'On the way to another bank: repaid early, step by step',
        state: 'OPEN',
      }),
    )
  })

  it('says of a firm in trouble what it may become, and what is missing for that', async () => {
    const { allowedTransitions } =
      await ask(`{ allowedTransitions(relationshipId: "${relationshipOf('zhanting')}") {
      state since transitions { to open findings { guard met } } } }`)
    expect(allowedTransitions).toMatchObject({ state: 'PROBLEM_ACTIVE', since: '2026-11-09' })
    expect(allowedTransitions.transitions).toContainEqual({
      to: 'PROBLEM_WATCH',
      open: false,
      findings: [{ guard: 'RESTRUCTURING_SIGNED_OFF', met: false }],
    })
  })

  it('has plans whose visits are done, and a request that was answered too late', async () => {
    const { serviceRequests } = await ask(`{
      serviceRequests(of: { relationshipId: "${relationshipOf('jingtang')}" }, which: ALL, first: 5) {
        nodes { breached reactionMinutes clocks { indicator breached } } }
    }`)
    const lead = await leadOf('jingtang')
    const { workPlan } = await ask(`{ workPlan(employeeId: "${lead}", month: "2026-11-01") {
      state actions { key done } progress { planned done } } }`)
    expect(workPlan).toEqual({
      state: 'APPROVED',
      actions: expect.arrayContaining([
        { key: 'visit', done: true },
        { key: 'meet', done: false },
      ]),
      progress: { planned: 4, done: 3 },
    })
    expect(serviceRequests.nodes).toEqual([
      {
        breached: true,
        reactionMinutes: 1_475,
        clocks: [
          { indicator: 'FIRST_RESPONSE', breached: true },
          { indicator: 'RESOLUTION', breached: true },
          { indicator: 'WAITING_TIME', breached: true },
        ],
      },
    ])
  })

  it('ends with a bulletin that the head of the branch has published', async () => {
    const { bulletin } = await ask(`{ bulletin(unitId: "${SUZHOU}", date: "2026-11-20") {
      published publishedBy completeUpTo employees { loggedMinutes } lines { line obligationsDue } } }`)
    const head = idFromSource('demo', 'emp', sourceOf('employee/44'))
    expect(bulletin).toMatchObject({ published: true, publishedBy: `employee:${head}` })
    expect(bulletin.completeUpTo).not.toBeNull()
    expect(bulletin.lines).toContainEqual({ line: 'CUSTOMER', obligationsDue: expect.any(Number) })
  })

  it('has a portfolio that adds up to the records behind it', async () => {
    const parts = ['', '/gusu', '/huqiu', '/kunshan', '/changshu'].map((part, n) => {
      const unitId = idFromSource('demo', 'unt', sourceOf(`unit/suzhou${part}`))
      return `b${n}: book(of: { unitId: "${unitId}" }, first: 100) { nodes { stage type { type } } }`
    })
    const { portfolio, ...books } = await ask(`{
      portfolio(of: { unitId: "${SUZHOU}" }, from: "2026-11-01", to: "2026-11-30") {
        kept { closing } byProblem { degree movement { in out closing } } }
      ${parts.join('\n')}
    }`)
    type Row = { readonly stage: string; readonly type: { readonly type: string } }
    const rows = Object.values(books as Record<string, { readonly nodes: readonly Row[] }>).flatMap(
      ({ nodes }) => nodes,
    )
    const kept = rows.filter(({ stage, type }) => stage !== 'LOST' && type.type !== 'TERMINATED')
    expect(kept.length).toBeGreaterThan(3)
    expect(portfolio.kept.closing).toBe(kept.length)
    expect(portfolio.byProblem).toContainEqual({
      degree: 'WATCH',
      movement: expect.objectContaining({ out: 1 }),
    })
  })

  it.each(exampleTabs().map((tab) => [tab.query.split('\n')[0], tab] as const))(
    'has an answer to the example "%s"',
    async (_, { query, variables = '{}' }) => {
      // In a bank of another size, others lead.
      const own = query.includes('workPlan(') ? { employeeId: await leadOf('zhanting') } : {}
      const data = await ask(query, { ...JSON.parse(variables), ...own })
      const [answer = null] = Object.values(data ?? {})
      expect(answer).not.toBeNull()
      if (typeof answer === 'object' && answer !== null) {
        if ('userErrors' in answer) expect(answer.userErrors).toEqual([])
        if ('nodes' in answer) expect(answer.nodes).not.toEqual([])
      }
    },
  )

  it(
    'is the same, however often it is told',
    async () => {
      const count = () =>
        ask(`{ signals(relationshipId: "${relationshipOf('mupei')}", first: 50) { nodes { id } } }`)
      const before = await count()
      await branchMonth(newContext)
      await publishedBulletin(newContext, () => knownUpTo(derived.upTo))
      expect(await count()).toEqual(before)
    },
    LOAD_MS,
  )
})
