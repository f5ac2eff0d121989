import { beforeAll, describe, expect, it } from 'vitest'
import { type Bank, bankOf } from '../support/bank.ts'
import { type Gateway, startGateway } from '../support/gateway.ts'

let gateway: Gateway
let bank: Bank
let partyOfBranch: string
let partyOfOther: string
let units: Record<'office' | 'branch' | 'other' | 'department' | 'desk' | 'ofOffice', string>

beforeAll(async () => {
  gateway = await startGateway()
  bank = bankOf(gateway)
  const office = await bank.unit()
  const under = (parentId: string, kind: string) => bank.unit(kind, { kind, parentId })
  const branch = await under(office, 'BRANCH')
  const other = await under(office, 'BRANCH')
  const department = await under(branch, 'DEPARTMENT')
  const desk = await under(department, 'DESK')
  const ofOffice = await under(office, 'DEPARTMENT')
  units = { office, branch, other, department, desk, ofOffice }
  partyOfBranch = await customerOf(branch)
  partyOfOther = await customerOf(other)
})

async function customerOf(unitId: string): Promise<string> {
  const lead = await bank.employee(unitId)
  const partyId = await bank.organization()
  await bank.relationship({ partyId, unitId, lead })
  return partyId
}

async function sees(kind: string, unitId: string): Promise<readonly boolean[]> {
  const subject = await bank.employee(unitId, 'Somebody', { posts: [{ unitId, kind }] })
  const asked = `{ branch: party(id: "${partyOfBranch}") { id } other: party(id: "${partyOfOther}") { id } }`
  const { data } = await gateway.ask(asked, {}, { kind: 'employee', subject })
  return [data.branch !== null, data.other !== null]
}

describe('who serves and who watches', () => {
  it.each(['RISK', 'SERVICE', 'EXECUTIVE'])(
    '%s in a department, or a desk of it, sees what its branch keeps, and no other branch',
    async (kind) => {
      expect(await sees(kind, units.department)).toEqual([true, false])
      expect(await sees(kind, units.desk)).toEqual([true, false])
      expect(await sees(kind, units.branch)).toEqual([true, false])
    },
  )

  it('in a department of the head office, sees what all branches keep', async () => {
    expect(await sees('RISK', units.ofOffice)).toEqual([true, true])
  })

  it('is not who heads: the head of a department sees what the department keeps', async () => {
    expect(await sees('HEAD', units.department)).toEqual([false, false])
    expect(await sees('HEAD', units.branch)).toEqual([true, false])
  })
})
