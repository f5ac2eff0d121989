import { type Employee, type OrgUnit, type Post, unitPathOf } from '../../domain/employee.ts'
import { firstMeta } from '../../domain/record.ts'
import type { EmployeeId, OrgUnitId } from '../../domain/recordId.ts'
import type {
  ChangeEmployeeInput,
  OpenOrgUnitInput,
  PostInput,
  RegisterEmployeeInput,
} from '../../generated/resolvers.ts'
import { employeeItem } from '../../store/items/employeeItem.ts'
import { orgUnitItem } from '../../store/items/orgUnitItem.ts'
import { changed, recordWrites } from '../../store/recordKind.ts'
import { findRecord, findRecords } from '../../store/records.ts'
import type { Placed } from '../../store/storedRecord.ts'
import { assertNew } from '../assertNew.ts'
import { checkedCount, checkedId, optionalText, withoutAbsent } from '../checks.ts'
import { type Attempt, type Plan, recordIdFor } from '../command.ts'
import { personNames } from '../party/nameInput.ts'
import { assertPeriod } from '../party/partyInput.ts'
import { type Field, invalid, notFound, refused } from '../refused.ts'

const MOST_POSTS = 10

type Fields<Input> = Omit<Input, 'idempotencyKey' | 'source'>

export async function orgUnitData(
  attempt: Attempt,
  { name, kind, parentId }: Fields<OpenOrgUnitInput>,
): Promise<OrgUnit['data']> {
  const en = optionalText(name.en, ['name', 'en'], 100)
  const zh = optionalText(name.zh, ['name', 'zh'], 100)
  if (en === undefined && zh === undefined) {
    throw invalid(['name'], 'given in at least one language', '至少以一种语言给出')
  }
  if (!parentId) return { name: withoutAbsent({ en, zh }), kind, above: [] }
  const parent = checkedId(parentId, 'unt', ['parentId'])
  const [above] = await unitsAt(attempt, [parent], () => ['parentId'])
  if (!above) throw notFound(['parentId'], parent)
  const serves = WORKS_FOR_ANOTHER.includes(kind) ? { serves: servedBy(above) } : {}
  return { name: withoutAbsent({ en, zh }), kind, parentId: parent, above: unitPathOf(above), ...serves }
}

export async function planOrgUnit(
  attempt: Attempt,
  data: OrgUnit['data'],
  before?: Placed<OrgUnit>,
  active = true,
): Promise<Plan<OrgUnit>> {
  const { scope, change, movedAt } = attempt
  if (before) {
    if (before.data.parentId !== data.parentId) throw staysInPlace()
    return recordWrites(orgUnitItem, scope.tenant, before, changed(before, data, change, active), movedAt)
  }
  const id = recordIdFor(attempt, 'unt')
  await assertNew(attempt, id)
  const unit: OrgUnit = { kind: 'orgUnit', id, meta: firstMeta(change), data }
  return recordWrites(orgUnitItem, scope.tenant, undefined, unit, movedAt)
}

/** Everything below it, employees and relationships, remembers where it is. */
function staysInPlace() {
  return refused(
    'INVALID_STATE',
    ['parentId'],
    'A unit stays where it is in the tree. Open another, and hand over what it keeps.',
    '机构在层级中的位置不可更改。请新设机构并移交其业务。',
  )
}

/** What an employee's input says, checked against the units and the manager it names. */
export async function employeeData(
  attempt: Attempt,
  input: Fields<RegisterEmployeeInput>,
): Promise<Employee['data']> {
  return withoutAbsent({
    names: personNames(input.names),
    email: optionalText(input.email, ['email'], 254),
    posts: await checkedPosts(attempt, input.posts),
    managerId: await checkedManager(attempt, input.managerId),
  })
}

export async function changedEmployee(
  attempt: Attempt,
  before: Placed<Employee>,
  input: Fields<ChangeEmployeeInput>,
): Promise<Employee['data']> {
  const managerId = await checkedManager(attempt, input.managerId)
  if (managerId === before.id) throw invalid(['managerId'], 'somebody else', '其他员工', managerId)
  return withoutAbsent({
    ...before.data,
    ...(input.names ? { names: personNames(input.names) } : {}),
    ...(input.email === undefined ? {} : { email: optionalText(input.email, ['email'], 254) }),
    ...(input.posts ? { posts: await checkedPosts(attempt, input.posts) } : {}),
    ...(input.managerId === undefined ? {} : { managerId }),
  })
}

export async function planEmployee(
  attempt: Attempt,
  data: Employee['data'],
  before?: Placed<Employee>,
  active = true,
): Promise<Plan<Employee>> {
  const { scope, change, movedAt } = attempt
  if (before)
    return recordWrites(employeeItem, scope.tenant, before, changed(before, data, change, active), movedAt)
  const id = recordIdFor(attempt, 'emp')
  await assertNew(attempt, id)
  const employee: Employee = { kind: 'employee', id, meta: firstMeta(change), data }
  return recordWrites(employeeItem, scope.tenant, undefined, employee, movedAt)
}

async function checkedPosts(attempt: Attempt, inputs: readonly PostInput[]): Promise<readonly Post[]> {
  const posts = checkedCount(inputs, ['posts'], { least: 1, most: MOST_POSTS }).map((input, n) => {
    const field = ['posts', n]
    assertPeriod(input, field)
    return withoutAbsent({
      unitId: checkedId(input.unitId, 'unt', [...field, 'unitId']),
      kind: input.kind,
      title: optionalText(input.title, [...field, 'title'], 100),
      lines: input.lines
        ? [...new Set(checkedCount(input.lines, [...field, 'lines'], { least: 1, most: 4 }))]
        : undefined,
      validFrom: input.validFrom,
      validTo: input.validTo,
    })
  })
  const units = await unitsAt(
    attempt,
    posts.map(({ unitId }) => unitId),
    (n) => ['posts', n, 'unitId'],
  )
  return units.map((unit, n) => ({
    ...(posts[n] as (typeof posts)[number]),
    unitPath: unitPathOf(unit),
    serves: servedBy(unit),
  }))
}

/** Parts of a branch or head office that work for the whole of it. */
const WORKS_FOR_ANOTHER: readonly OrgUnit['data']['kind'][] = ['DEPARTMENT', 'DESK']

function servedBy({ id, data }: OrgUnit): OrgUnitId {
  return data.serves ?? id
}

/**
 * Of each unit, it and all above it.
 *
 * @throws Refused NOT_FOUND for the first unit that is not there.
 */
export async function unitPaths(
  attempt: Attempt,
  ids: readonly OrgUnitId[],
  fieldOf: (n: number) => Field,
): Promise<readonly (readonly OrgUnitId[])[]> {
  return (await unitsAt(attempt, ids, fieldOf)).map(unitPathOf)
}

async function unitsAt(
  { context, scope }: Attempt,
  ids: readonly OrgUnitId[],
  fieldOf: (n: number) => Field,
): Promise<readonly OrgUnit[]> {
  const found = await findRecords(context.table, scope.tenant, ids)
  return ids.map((id, n) => {
    const unit = found.get(id)
    if (!unit?.meta.active) throw notFound(fieldOf(n), id)
    return unit
  })
}

async function checkedManager(
  { context, scope }: Attempt,
  managerId: string | null | undefined,
): Promise<EmployeeId | undefined> {
  if (!managerId) return undefined
  const id = checkedId(managerId, 'emp', ['managerId'])
  if (!(await findRecord(context.table, scope.tenant, id))?.meta.active) throw notFound(['managerId'], id)
  return id
}
