import { beforeAll, describe, expect, it } from 'vitest'
import { sec13f } from '../../../src/imports/adapters/sec13f.ts'
import type { ImportReport } from '../../../src/imports/importReport.ts'
import { runImport } from '../../../src/imports/runImport.ts'
import { applyImport, startImport } from '../../../src/usecases/import/importBatch.ts'
import { type Gateway, startGateway } from '../../support/gateway.ts'
import { realData } from '../realData.ts'

const { path, missing } = realData('investors')

const FILED = `${path}/0000007195-21-000001.txt`
const TABLE = `${path}/13f_argus_2020Q4.csv`

describe.skipIf(missing)('a filing of Form 13F as it was filed', () => {
  let gateway: Gateway
  let first: Pick<ImportReport, 'records' | 'issues'>
  beforeAll(async () => {
    gateway = await startGateway()
    first = await imported(FILED)
  })

  async function imported(file: string) {
    const batchId = await startImport(gateway.context(), file)
    const apply = (records: Parameters<typeof applyImport>[2]) =>
      applyImport(gateway.context(), batchId, records)
    return runImport({ adapter: sec13f, path: file, apply })
  }

  it('gives 73 positions, and a warning that the cover says 228,040 and the rows add up to 228,038', () => {
    expect(first.records).toEqual({
      organization: { read: 1, created: 1, changed: 0, unchanged: 0, refused: 0 },
      sharePosition: { read: 73, created: 73, changed: 0, unchanged: 0, refused: 0 },
    })
    expect(first.issues).toEqual([
      expect.objectContaining({
        severity: 'warning',
        code: 'CONTROL_TOTAL',
        count: 1,
        examples: [
          expect.objectContaining({
            message: 'the cover says 228040 thousand dollars, and the 73 rows add up to 228038: 2 less',
          }),
        ],
      }),
    ])
  })

  it('changes nothing when it comes again, or its table as CSV', async () => {
    for (const file of [FILED, TABLE]) {
      expect((await imported(file)).records).toEqual({
        organization: { read: 1, created: 0, changed: 0, unchanged: 1, refused: 0 },
        sharePosition: { read: 73, created: 0, changed: 0, unchanged: 73, refused: 0 },
      })
    }
  })

  it('is found by who filed it, and by what is held', async () => {
    const { data } = await gateway.ask(`{
      filer: partyByIdentifier(scheme: CIK, value: "7195") { id displayName roles { kind investorType } }
      apple: shareholders(security: { scheme: CUSIP, code: "037833100" }, system: "sec13f", first: 2) {
        nodes { party { displayName } asOf quantity value { amount currency } votes { sole none } reference }
      }
    }`)
    expect(data.filer).toMatchObject({
      displayName: "ARGUS INVESTORS' COUNSEL, INC.",
      roles: [{ kind: 'INVESTOR', investorType: 'INSTITUTION' }],
    })
    expect(data.apple.nodes).toEqual([
      {
        party: { displayName: "ARGUS INVESTORS' COUNSEL, INC." },
        asOf: '2020-12-31',
        quantity: '49988',
        value: { amount: '6633000.00', currency: 'USD' },
        votes: { sole: '39489', none: '10499' },
        reference: '0000007195-21-000001',
      },
    ])
    const all = await gateway.ask(
      `{ sharePositions(partyId: "${data.filer.id}", first: 100) { nodes { quantity } } }`,
    )
    expect(all.data.sharePositions.nodes).toHaveLength(73)
  })
})
