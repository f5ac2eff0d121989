import type { GraphQLFieldResolver, GraphQLResolveInfo } from 'graphql'
import { decide } from '../../access/decide.ts'
import type { FieldPolicy } from '../../access/decision.ts'
import { maskedValue } from '../../access/maskedValue.ts'
import { rowNotes } from '../../access/rowNotes.ts'
import type { Sight } from '../../access/sight.ts'
import { isRecordId, type PartyId } from '../../domain/recordId.ts'
import type { RequestContext } from '../../usecases/context.ts'
import { sightThroughFirms } from '../../usecases/policy/partySight.ts'
import { wideSightOfParty } from '../../usecases/policy/recordSight.ts'
import { fieldPath, Withheld } from '../../usecases/policy/withheld.ts'

export type Resolver = GraphQLFieldResolver<unknown, RequestContext, Record<string, unknown>>

/** What a resolver is called with. */
type Resolution = {
  readonly source: unknown
  readonly args: Record<string, unknown>
  readonly context: RequestContext
  readonly info: GraphQLResolveInfo
}

export type Guarded = {
  readonly policy: FieldPolicy
  /** It lists things of which some may not be there for the caller. */
  readonly rows: boolean
  /** For our reports: `Person.birthDate`. */
  readonly name: string
}

/** A field of a record, told as the policy decides for what the caller sees of the record. */
export function guardedField(resolve: Resolver, { name, ...rule }: Guarded): Resolver {
  const { policy, rows } = rule
  return (source, args, context, info) => {
    if (context.caller.kind === 'operator') return resolve(source, args, context, info)
    const sight = context.sights.ofRecord.get(source as object)
    if (!sight) throw new Error(`${name} was reached for a record that has not passed the policy`)
    // Most fields of most records: nothing is made for them that is not told.
    if (!rows && isWholeStaffSight(sight) && decide(sight, policy).kind === 'VISIBLE') {
      return resolvedOrNull(resolve, source, args, context, info)
    }
    return toldAsSeen(resolve, rule, { source, args, context, info }, sight)
  }
}

function isWholeStaffSight(sight: Sight): boolean {
  return sight.kind === 'STAFF' && sight.level === 'FULL'
}

function toldAsSeen(resolve: Resolver, rule: Rule, resolution: Resolution, sight: Sight): unknown {
  const wider = widened(rule, resolution, sight)
  return wider
    ? wider.then((sight) => told(resolve, rule, resolution, sight))
    : told(resolve, rule, resolution, sight)
}

/** Of somebody known by identity only, more is seen by those who look after the firms they speak for. */
function widened(
  { policy }: Rule,
  { context, source }: Resolution,
  sight: Sight,
): Promise<Sight> | undefined {
  const isNarrow = sight.kind === 'STAFF' && sight.level === 'IDENTITY' && policy.category !== 'IDENTITY'
  const id = isNarrow ? idOf(source) : undefined
  if (id === undefined || !isRecordId(id, 'prt')) return undefined
  return sightThroughFirms(context, id).then((wider) => wider ?? sight)
}

/** A question about a party, or a list of the caller's own: its rows pass the policy by themselves. */
export function guardedRoot(resolve: Resolver, rule: Rule): Resolver {
  return async (source, args, context, info) => {
    const partyId = partyAsked(args)
    if (context.caller.kind === 'operator') return resolve(source, args, context, info)
    if (partyId === undefined) {
      // A book, or a colleague's contacts: of parties of whom each is decided by itself.
      if (rule.rows && !isOwn(context, args)) context.withheld.add(fieldPath(info.path), 'NOT_YOURS')
      return resolvedOrNull(resolve, source, args, context, info)
    }
    const sight = await wideSightOfParty(context, partyId)
    // Nobody of this id, for this caller: the answer is what it is for an id that nobody has.
    if (!sight) return resolvedOrNull(resolve, source, args, context, info)
    return told(resolve, rule, { source, args, context, info }, sight)
  }
}

/** The party that a question is about, by its argument `partyId` or by one of those that `of` leaves to choose from. */
function partyAsked({ partyId, of }: Record<string, unknown>): PartyId | undefined {
  const named = [partyId, ...Object.values(of ?? {})]
  return named.find((each): each is PartyId => typeof each === 'string' && isRecordId(each, 'prt'))
}

/** What somebody asks about themself. */
function isOwn({ caller }: RequestContext, { employeeId, of }: Record<string, unknown>): boolean {
  const asked = employeeId ?? (of as { readonly employeeId?: unknown } | undefined)?.employeeId
  return caller.kind === 'employee' && asked === caller.employeeId
}

/** A field whose value may be about somebody whom the caller does not see. */
export function withheldAsNull(resolve: Resolver): Resolver {
  return (source, args, context, info) =>
    context.caller.kind === 'operator'
      ? resolve(source, args, context, info)
      : resolvedOrNull(resolve, source, args, context, info)
}

/** What the resolver gives; null when it is not for this caller. */
function resolvedOrNull(
  resolve: Resolver,
  source: unknown,
  args: Record<string, unknown>,
  context: RequestContext,
  info: GraphQLResolveInfo,
): unknown {
  try {
    const value = resolve(source, args, context, info)
    return value instanceof Promise ? awaitedOrNull(value, context, info) : value
  } catch (error) {
    return nullIfWithheld(error, context, info)
  }
}

function awaitedOrNull(value: Promise<unknown>, context: RequestContext, info: GraphQLResolveInfo) {
  return value.catch((error: unknown) => nullIfWithheld(error, context, info))
}

function nullIfWithheld(error: unknown, context: RequestContext, info: GraphQLResolveInfo): null {
  if (!(error instanceof Withheld)) throw error
  context.withheld.add(fieldPath(info.path), error.code)
  return null
}

type Rule = Omit<Guarded, 'name'>

function told(resolve: Resolver, { policy, rows }: Rule, resolution: Resolution, sight: Sight): unknown {
  const { source, args, context, info } = resolution
  const decision = decide(sight, policy)
  if (decision.kind === 'WITHHELD') {
    context.withheld.add(fieldPath(info.path), decision.code)
    return null
  }
  if (rows)
    for (const code of rowNotes(sight, policy.category)) context.withheld.add(fieldPath(info.path), code)
  if (sight.kind === 'PARTNER') context.audit.disclosed(sight.partyId, policy.category)
  const value = resolvedOrNull(resolve, source, args, context, info)
  if (decision.kind === 'VISIBLE') return value
  context.withheld.add(fieldPath(info.path), decision.code)
  return value instanceof Promise
    ? value.then((whole) => maskedValue(whole, decision.how))
    : maskedValue(value, decision.how)
}

function idOf(source: unknown): string | undefined {
  if (typeof source !== 'object' || source === null || !('id' in source)) return undefined
  return typeof source.id === 'string' ? source.id : undefined
}
