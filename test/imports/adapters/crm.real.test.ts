import { describe, expect, it } from 'vitest'
import { hubspot } from '../../../src/imports/adapters/hubspot.ts'
import { salesforce } from '../../../src/imports/adapters/salesforce.ts'
import { runImport } from '../../../src/imports/runImport.ts'
import { collected } from '../collected.ts'
import { realData } from '../realData.ts'

const salesforceData = realData('crm_exports/salesforce')
const hubspotData = realData('crm_exports/hubspot')

describe.skipIf(salesforceData.missing)('salesforce, a real export', () => {
  it('comes in where it can, and every refused row says where it is and why', async () => {
    const { counts, codes } = await collected(salesforce, salesforceData.path)
    expect(counts).toEqual({ orgUnit: 9, employee: 4, person: 3, organization: 1 })
    expect(codes).toMatchObject({ 'refused NO_NAME': 1, 'refused NO_PARTY': 30, 'skipped DELETED': 24 })
    const { refused } = await runImport({ adapter: salesforce, path: salesforceData.path })
    expect(refused).toBe(31)
  })
})

describe.skipIf(hubspotData.missing)('hubspot, a real export', () => {
  it('comes in where it can, and every refused row says where it is and why', async () => {
    const { counts, codes } = await collected(hubspot, hubspotData.path)
    expect(counts).toEqual({ orgUnit: 4, employee: 100, person: 19, organization: 24 })
    expect(codes).toMatchObject({ 'refused NO_PARTY': 129, 'skipped MERGED': 3, 'skipped NOT_WON': 44 })
    const { refused } = await runImport({ adapter: hubspot, path: hubspotData.path })
    expect(refused).toBe(129)
  })
})
