import type { Builder } from './builder.ts'

export type Cast = Awaited<ReturnType<typeof hireCast>>

/** The institution's own people and units: known to every employee, and to nobody else. */
export async function hireCast({ give, sometimes }: Builder) {
  const unit = (en: string, kind: string, parentId?: string) => {
    const source = { system: 'people', externalId: en }
    return give('staff', 'openOrgUnit', { name: { en, zh: `${en}分行` }, kind, parentId, source })
  }

  const headOffice = await unit('Head office', 'HEAD_OFFICE')
  const north = await unit('North', 'BRANCH', headOffice)
  const south = await unit('South', 'BRANCH', headOffice)
  const investors = await unit('Investor relations', 'DEPARTMENT', headOffice)

  const hire = (given: string, unitId: string, kind: string, managerId?: string) =>
    give('staff', 'registerEmployee', {
      names: [{ family: 'Li', given }],
      email: `${given.toLowerCase()}@bank.test`,
      posts: [{ unitId, kind, title: `${kind} of ${given}`, validFrom: '2035-01-01', validTo: '2060-12' }],
      managerId,
      source: { system: 'people', externalId: given },
    })
  const hugo = await hire('Hugo', north, 'HEAD')
  const anna = await hire('Anna', north, 'RELATIONSHIP_MANAGER', hugo)
  const bo = await hire('Bo', south, 'RELATIONSHIP_MANAGER')
  const dan = await hire('Dan', south, 'RELATIONSHIP_MANAGER')
  const ivy = await hire('Ivy', investors, 'INVESTOR_RELATIONS')
  const rita = await hire('Rita', north, 'RISK')
  const sue = await hire('Sue', north, 'SERVICE')
  const eve = await hire('Eve', headOffice, 'EXECUTIVE')
  const cora = await hire('Cora', headOffice, 'COMPLIANCE')
  const otto = await hire('Otto', north, 'OTHER')
  await give('staff', 'changeEmployee', {
    id: otto,
    names: [{ family: 'Li', given: 'Otto' }],
    email: 'otto.li@bank.test',
    posts: [{ unitId: north, kind: 'OTHER', title: 'Porter', lines: ['SUPPLIER'] }],
    managerId: hugo,
    source: { system: 'people', externalId: 'otto-2' },
  })
  await sometimes('staff', 'RegisterEmployeeInput', (n) => hire(`Temp${n}`, south, 'OTHER'))
  return { headOffice, north, south, investors, hugo, anna, bo, dan, ivy, rita, sue, eve, cora, otto }
}
