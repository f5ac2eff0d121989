import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { graphql } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { databaseFile } from '../../../src/local/dataFolder.ts'
import { FACES } from '../../../src/local/demo/faces.ts'
import { investorMonth } from '../../../src/local/demo/investorMonth/investorMonth.ts'
import { loadDemo } from '../../../src/local/demo/loadDemo.ts'
import { sourceOf } from '../../../src/local/demo/refs.ts'
import { knownUpTo } from '../../../src/local/derived/knownUpTo.ts'
import { type DerivedRunning, startDerived } from '../../../src/local/derived/startDerived.ts'
import { type Local, openLocal } from '../../../src/local/openLocal.ts'
import { executableSchema } from '../../../src/server/executableSchema.ts'
import { openRequest, operatorRequest } from '../../../src/server/requestContext.ts'
import { idFromSource } from '../../../src/usecases/command.ts'

const OPERATOR = { kind: 'operator', tenant: 'demo', subject: 'test' } as const
const LEAD = {
  kind: 'employee',
  tenant: 'demo',
  subject: idFromSource('demo', 'emp', sourceOf('employee/22')),
} as const
const ELDERMERE = idFromSource('demo', 'prt', sourceOf(FACES.eldermere.key))

/** A busy machine takes its time. */
const LOAD_MS = 240_000

// A command that is refused fails the load, and so all of these.
describe('the month of an investor relations department', () => {
  const folder = mkdtempSync(join(tmpdir(), 'guanxi-investors-'))
  const stopping = new AbortController()
  let local: Local
  let derived: DerivedRunning
  const newContext = () => operatorRequest(local.app, OPERATOR, local.app.now().getTime() + LOAD_MS)

  /** Asks as who leads the relationship with Eldermere; expects no error. */
  const ask = async (source: string) => {
    const contextValue = await openRequest(local.app, LEAD, {
      deadline: local.app.now().getTime() + LOAD_MS,
      requestId: 'test',
    })
    const { data, errors } = await graphql({ schema: executableSchema(), source, contextValue })
    expect(errors).toBeUndefined()
    // biome-ignore lint/suspicious/noExplicitAny: an answer of any shape, which the test is about.
    return data as any
  }

  beforeAll(async () => {
    local = await openLocal({ folder, ifBusy: 'refuse', env: {} })
    await loadDemo(newContext, () => {}, { scale: 0.01 })
    await investorMonth(newContext)
    // Run again, it leaves what is there as it is.
    await investorMonth(newContext)
    derived = await startDerived({
      ...local,
      folder,
      databaseFile: databaseFile(folder),
      tenant: OPERATOR.tenant,
      signal: stopping.signal,
      onProgress: () => {},
    })
    await knownUpTo(derived.upTo)
  }, LOAD_MS)

  afterAll(async () => {
    await derived.stop()
    await local.close()
    rmSync(folder, { recursive: true })
  })

  it('has in one history the meeting, the call, and the event at which they were', async () => {
    const { contactHistory } = await ask(`{
      contactHistory(of: { investorId: "${ELDERMERE}" }, range: { from: "2026-11-03T00:00:00Z" }, first: 20) {
        nodes { interaction { channel subject event { kind } } via { person { displayName } fund { displayName } }
          disclosure { disclosureClass state duty } } } }`)
    const told = contactHistory.nodes.filter(({ disclosure }: { disclosure: unknown }) => disclosure !== null)
    expect(told).toEqual([
      expect.objectContaining({
        disclosure: { disclosureClass: 'NOTHING_MATERIAL', state: 'TO_CHECK', duty: null },
      }),
      {
        interaction: {
          channel: 'MEETING',
          subject: '资产质量与净息差 Asset quality and the margin',
          event: null,
        },
        via: expect.arrayContaining([expect.objectContaining({ person: { displayName: 'Fiona Ashcombe' } })]),
        disclosure: { disclosureClass: 'SELECTIVE_UNINTENTIONAL', state: 'CHECKED', duty: 'MET' },
      },
    ])
    expect(contactHistory.nodes).toContainEqual(
      expect.objectContaining({
        interaction: expect.objectContaining({ channel: 'EVENT', event: { kind: 'RESULTS_CALL' } }),
      }),
    )
  })

  it('has what is held of the bank’s shares by whom, quarter by quarter, and what is hoped for', async () => {
    const { sharePositions, shareholders, relationships } = await ask(`{
      sharePositions(partyId: "${ELDERMERE}", first: 9) { nodes { asOf isOwnSecurity basis } }
      shareholders(security: { scheme: TICKER, code: "609999.SH" }, asOf: "2026-09-30", first: 1) {
        nodes { party { displayName } } }
      relationships(partyId: "${idFromSource('demo', 'prt', sourceOf(FACES.eldermereFund.key))}") {
        investorTarget { quantity by } } }`)
    expect(sharePositions.nodes).toEqual(
      ['2026-09-30', '2026-06-30', '2026-03-31', '2025-12-31'].map((asOf) => ({
        asOf,
        isOwnSecurity: true,
        basis: 'REGISTER',
      })),
    )
    expect(shareholders.nodes).toHaveLength(1)
    expect(relationships).toEqual([{ investorTarget: { quantity: '85000000', by: '2027-06-30' } }])
  })

  it('has a report that was published in time, one to come, and a visit whose record is out', async () => {
    const { disclosureCalendar, investorVisits } = await ask(`{
      disclosureCalendar(first: 9) { nodes { category state late } }
      investorVisits(first: 9) { nodes { state } } }`)
    expect(disclosureCalendar.nodes).toEqual([
      { category: 'QUARTERLY_REPORT', state: 'PUBLISHED', late: false },
      { category: 'ANNUAL_REPORT', state: 'PLANNED', late: false },
    ])
    expect(investorVisits.nodes).toEqual([{ state: 'PUBLISHED' }])
  })
})
