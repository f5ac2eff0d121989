import { enter, hasPermission } from '../../access/enter.ts'
import type { Delegation } from '../../domain/delegation.ts'
import type { InsiderList } from '../../domain/insiderList.ts'
import type { EmployeeId } from '../../domain/recordId.ts'
import type { WallException } from '../../domain/wallException.ts'
import { AppError } from '../../errors.ts'
import type { WallExceptionState } from '../../generated/resolvers.ts'
import { grantedListsRange } from '../../store/grants.ts'
import { delegationItem, delegationsPartition } from '../../store/items/delegationItem.ts'
import { insiderListItem, insiderListsPartition } from '../../store/items/insiderListItem.ts'
import { wallExceptionItem, wallExceptionsPartition } from '../../store/items/wallExceptionItem.ts'
import { WHOLE_PARTITION } from '../../store/keys.ts'
import { idOf } from '../../store/storedRecord.ts'
import type { RequestContext } from '../context.ts'
import { idArgument } from '../idArgument.ts'
import { admit } from '../policy/admit.ts'
import { type Connection, type PageArgs, readList } from '../readList.ts'
import { readRecord } from '../readRecord.ts'

const NEWEST_FIRST = { ...WHOLE_PARTITION, descending: true } as const

/** The delegations that an employee has given or been given; another's only for who oversees them. */
export function readDelegations(
  context: RequestContext,
  { employeeId, ...page }: PageArgs & { readonly employeeId?: string | null },
): Promise<Connection<Delegation>> {
  const { caller } = context
  enter(caller, 'INSIDE')
  const asked = employeeId
    ? idArgument(context, employeeId, { prefix: 'emp', name: 'employeeId' })
    : undefined
  const own = caller.kind === 'employee' ? caller.employeeId : undefined
  const id = asked ?? own
  if (id === undefined) throw new AppError('BAD_REQUEST', 'employeeId must be given: you are no employee.')
  if (id !== own && !oversees(context)) throw forbidden('the delegations of others')
  return readList(
    context,
    {
      about: ['delegations', id],
      query: ({ tenant }) => ({ range: { partition: delegationsPartition(tenant, id), ...NEWEST_FIRST } }),
      parse: delegationItem.parse,
      admit: async (delegation) => (await admit(context, delegation)) !== undefined,
      needs: 'INSIDE',
    },
    page,
  )
}

/** All insider lists for who oversees them; for an employee, those they are on. */
export async function readInsiderLists(
  context: RequestContext,
  page: PageArgs,
): Promise<Connection<InsiderList>> {
  if (!oversees(context)) return readOwnLists(context, ownerOf(context), page)
  return readList(
    context,
    {
      about: ['insiderLists'],
      query: ({ tenant }) => ({ range: { partition: insiderListsPartition(tenant), ...NEWEST_FIRST } }),
      parse: insiderListItem.parse,
      admit: async (list) => (await admit(context, list)) !== undefined,
      needs: 'INSIDE',
    },
    page,
  )
}

/** From what stands behind the employee's record, which is what lets them see. */
async function readOwnLists(
  context: RequestContext,
  employeeId: EmployeeId,
  page: PageArgs,
): Promise<Connection<InsiderList>> {
  const { edges, hasNextPage } = await readList(
    context,
    {
      about: ['insiderLists', employeeId],
      query: ({ tenant }) => ({ range: grantedListsRange(tenant, employeeId), stands: () => true }),
      parse: ({ id }) => idOf('ins').parse(id),
      admit: async (id) => (await readRecord(context, 'ins', id)) !== undefined,
      needs: 'INSIDE',
    },
    page,
  )
  // The request has read them already, to admit them.
  const lists = await Promise.all(edges.map(({ node }) => readRecord(context, 'ins', node)))
  return {
    edges: edges.flatMap(({ cursor }, n) => {
      const node = lists[n]
      return node ? [{ cursor, node }] : []
    }),
    hasNextPage,
  }
}

type ExceptionArgs = PageArgs & { readonly state?: WallExceptionState | null }

/** All exceptions from walls for who decides on them; for an employee, those they have asked for or are to have. */
export function readWallExceptions(
  context: RequestContext,
  { state, ...page }: ExceptionArgs,
): Promise<Connection<WallException>> {
  const owner = oversees(context) ? undefined : ownerOf(context)
  return readList(
    context,
    {
      about: ['wallExceptions', owner, state],
      query: ({ tenant }) => {
        const narrowed = state ? { index: 'gsi1' as const } : {}
        const partition = wallExceptionsPartition(tenant, owner, state ?? undefined)
        return { range: { ...narrowed, partition, ...NEWEST_FIRST } }
      },
      parse: wallExceptionItem.parse,
      admit: async (exception) => (await admit(context, exception)) !== undefined,
      needs: 'INSIDE',
    },
    page,
  )
}

function oversees({ caller }: RequestContext): boolean {
  return hasPermission(caller, 'WALLS')
}

/** @throws AppError FORBIDDEN for who is no employee: these lists are of no concern to partners. */
function ownerOf({ caller }: RequestContext): EmployeeId {
  if (caller.kind === 'employee') return caller.employeeId
  throw forbidden('what lets employees in')
}

function forbidden(what: string): AppError {
  return new AppError('FORBIDDEN', `This needs the permission WALLS to ask for ${what}.`)
}
