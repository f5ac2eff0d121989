import { beforeAll, describe, expect, it } from 'vitest'
import { type Bank, bankOf } from '../support/bank.ts'
import { startGateway } from '../support/gateway.ts'
import { walk } from '../support/walk.ts'

let bank: Bank
let head: string
beforeAll(async () => {
  bank = bankOf(await startGateway())
  head = await bank.unit('Head Office')
})

const UNITS = `query ($parentId: ID, $first: Int!, $after: String) {
  list: orgUnits(parentId: $parentId, first: $first, after: $after) {
    nodes { name } edges { cursor } pageInfo { hasNextPage endCursor }
  }
}`
const EMPLOYEES = `query ($unitId: ID, $first: Int!, $after: String) {
  list: employees(unitId: $unitId, first: $first, after: $after) {
    nodes { displayName } edges { cursor } pageInfo { hasNextPage endCursor }
  }
}`

describe('a unit', () => {
  it('stands below another, and has a name in both languages', async () => {
    const branch = await bank.make(
      'openOrgUnit',
      { name: { en: 'Shenzhen Branch', zh: '深圳分行' }, kind: 'BRANCH', parentId: head },
      'id en: name zh: name(locale: ZH) kind parent { id name(locale: ZH) parent { id } }',
    )
    expect(branch).toEqual({
      id: branch.id,
      en: 'Shenzhen Branch',
      zh: '深圳分行',
      kind: 'BRANCH',
      parent: { id: head, name: 'Head Office', parent: null },
    })
  })

  it('is listed below its parent by name, whatever its language', async () => {
    const parentId = await bank.unit('Names')
    await bank.unit('Branch B', { parentId })
    await bank.unit('(Agency)', { parentId })
    await bank.make('openOrgUnit', { name: { zh: '上海分行' }, kind: 'BRANCH', parentId })
    await bank.unit('branch a', { parentId })
    const pages = await walk(bank, UNITS, { parentId, first: 2 })
    expect(pages.map((page) => page.map(({ name }) => name))).toEqual([
      ['(Agency)', 'branch a'],
      ['Branch B', '上海分行'],
    ])
  })

  it('is at the top without a parent', async () => {
    const [page = []] = await walk(bank, UNITS, { first: 100 })
    expect(page.map(({ name }) => name)).toContain('Head Office')
  })

  it.each([
    ['without a name', { name: {}, kind: 'DESK' }, 'INVALID input.name'],
    ['with a blank name', { name: { en: ' ', zh: '' }, kind: 'DESK' }, 'INVALID input.name'],
    ['with an endless name', { name: { en: 'x'.repeat(101) }, kind: 'DESK' }, 'INVALID input.name.en'],
    [
      'below none',
      { name: { en: 'A' }, kind: 'DESK', parentId: 'unt_01J00000000000000000000000' },
      'NOT_FOUND input.parentId',
    ],
  ])('is not opened %s', async (_, input, expected) => {
    expect(await bank.refusal('openOrgUnit', input)).toBe(expected)
  })
})

const EMPLOYEE = `id version displayName zh: displayName(locale: ZH) email
  posts { unit { id } kind title validFrom validTo } manager { id }`

describe('an employee', () => {
  it('is registered with posts and a manager, and changed', async () => {
    const managerId = await bank.employee(head, 'Wang Fang')
    const made = await bank.make(
      'registerEmployee',
      {
        names: [
          { family: '李', given: '明' },
          { family: 'Li', given: 'Ming', order: 'FAMILY_FIRST' },
        ],
        email: 'li.ming@bank.cn',
        posts: [{ unitId: head, kind: 'HEAD', title: 'General Manager', validFrom: '2020-01' }],
        managerId,
      },
      EMPLOYEE,
    )
    const expected = {
      id: made.id,
      version: 1,
      displayName: 'Li Ming',
      zh: '李明',
      email: 'li.ming@bank.cn',
      posts: [
        { unit: { id: head }, kind: 'HEAD', title: 'General Manager', validFrom: '2020-01', validTo: null },
      ],
      manager: { id: managerId },
    }
    expect(made).toEqual(expected)

    const change = { id: made.id, expectedVersion: 1, email: null, managerId: null }
    expect(await bank.make('changeEmployee', change, EMPLOYEE)).toEqual({
      ...expected,
      version: 2,
      email: null,
      manager: null,
    })
  })

  it('is listed by name in the units of the posts, whatever the language, and moves with them', async () => {
    const [from, to] = [await bank.unit('From'), await bank.unit('To')]
    const names = ['Ying Zhao', '陈欣', "'t Hooft"]
    const [ying] = await Promise.all(names.map((name) => bank.employee(from, name)))
    const listed = async (unitId: string) =>
      (await walk(bank, EMPLOYEES, { unitId, first: 2 })).flat().map(({ displayName }) => displayName)
    expect(await listed(from)).toEqual(["'t Hooft", '陈欣', 'Ying Zhao'])

    const posts = [{ unitId: to, kind: 'RISK' }]
    await bank.make('changeEmployee', { id: ying, expectedVersion: 1, posts })
    expect(await listed(from)).toEqual(["'t Hooft", '陈欣'])
    expect(await listed(to)).toEqual(['Ying Zhao'])
    await bank.make('changeEmployee', { id: ying, expectedVersion: 2, names: [{ full: 'Zoe' }] })
    expect(await listed(to)).toEqual(['Zoe'])
  })

  it('is among all employees once, however many posts', async () => {
    const other = await bank.unit('Other')
    const posts = [
      { unitId: head, kind: 'RISK' },
      { unitId: other, kind: 'RISK' },
      { unitId: other, kind: 'HEAD' },
    ]
    await bank.employee(head, 'Many Posts', { posts })
    const all = (await walk(bank, EMPLOYEES, { first: 3 })).flat().map(({ displayName }) => displayName)
    expect(all.filter((name) => name === 'Many Posts')).toHaveLength(1)
    const [page] = await walk(bank, EMPLOYEES, { unitId: other, first: 100 })
    expect(page).toEqual([{ displayName: 'Many Posts' }])
  })

  it.each([
    ['without a post', { posts: [] }, 'INVALID input.posts'],
    [
      'in a unit that is none',
      { posts: [{ unitId: 'unt_01J00000000000000000000000', kind: 'HEAD' }] },
      'NOT_FOUND input.posts.0.unitId',
    ],
    ['under a manager who is none', { managerId: 'emp_x' }, 'NOT_FOUND input.managerId'],
  ])('is not registered %s', async (_, input, expected) => {
    const posts = [{ unitId: head, kind: 'HEAD' }]
    expect(await bank.refusal('registerEmployee', { names: [{ full: 'A' }], posts, ...input })).toBe(expected)
  })

  it('is not the own manager', async () => {
    const id = await bank.employee(head)
    const change = { id, expectedVersion: 1, managerId: id }
    expect(await bank.refusal('changeEmployee', change)).toBe('INVALID input.managerId')
  })

  it('is found by id, as the unit is', async () => {
    const id = await bank.employee(head, 'By Id')
    const query = `{ employee(id: "${id}") { displayName } orgUnit(id: "${head}") { name } none: employee(id: "${head}") { id } }`
    expect(await bank.ask(query)).toEqual({
      employee: { displayName: 'By Id' },
      orgUnit: { name: 'Head Office' },
      none: null,
    })
  })
})
