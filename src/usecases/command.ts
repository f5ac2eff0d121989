import { createHash } from 'node:crypto'
import { enter, hasPermission, type Permission } from '../access/enter.ts'
import type { Scope } from '../access/viewer.ts'
import type { Change } from '../domain/record.ts'
import { OWN_SYSTEM } from '../domain/record.ts'
import {
  newRecordId,
  type PartyId,
  type RecordId,
  type RecordPrefix,
  sourceRecordId,
} from '../domain/recordId.ts'
import { AppError } from '../errors.ts'
import { MOST_WRITES } from '../store/dynamoTable.ts'
import { findIdempotency, idempotencyWrite } from '../store/idempotency.ts'
import type { KeptRecord } from '../store/recordKinds.ts'
import { findRecord, findVersion } from '../store/records.ts'
import type { Write } from '../store/table.ts'
import type { WriteFact } from './audit/auditTrail.ts'
import { partiesConcerned } from './audit/partiesConcerned.ts'
import { assertCommandInput, type CommandInput } from './commandInput.ts'
import type { RequestContext } from './context.ts'
import { Refused, refused, type UserFault } from './refused.ts'

export type { CommandInput }

/** One try at a command: who, when, on whose behalf. */
export type Attempt = {
  readonly context: RequestContext
  readonly scope: Scope
  /** What the command needs of who gives it: decides what they may do with the records it is about. */
  readonly needs: Permission
  readonly change: Change
  /** From when on lists show what moves. See docs/adr/0005. */
  readonly movedAt: string
  /** An import has looked already whether the record is there. */
  readonly importing?: true
}

/** What a plan may write: what belongs to its command or import goes with it, and an entry of the audit log. */
export const MOST_PLANNED = MOST_WRITES - 2

/** What a command has decided to write. */
export type Plan<R extends KeptRecord> = {
  readonly record: R
  /** What it was, where it may have been about others. */
  readonly before?: R
  readonly writes: readonly Write[]
  readonly moved: boolean
  /** Whom it is about, where the record does not say so. */
  readonly partyIds?: readonly PartyId[]
  /** False when there is nothing to do afterwards. */
  readonly followUp?: boolean
}

export type Command<R extends KeptRecord, Input> = {
  /** As in the schema: `registerPerson`. The same key for another command is another input. */
  readonly name: string
  /** Without it, nobody may ask at all. What may be done to which record is decided when it is read. */
  readonly needs: Permission
  readonly plan: (attempt: Attempt, input: Input) => Promise<Plan<R>>
  /** What follows from the record and may be done twice: it is, when a command is repeated. */
  readonly afterwards?: (attempt: Attempt, record: R) => Promise<void>
}

export type CommandResult<R> =
  | {
      readonly kind: 'done'
      readonly record: R
      /** When the command is repeated: what the record is by now. Who may see it is decided by that. */
      readonly newest?: R
    }
  | { readonly kind: 'refused'; readonly faults: readonly UserFault[] }

/** Longer than a transaction takes: see docs/adr/0005. */
const MOVE_LEAD_MS = 100

/**
 * Runs a command: once for its key, however often it is asked.
 *
 * Asks for permission, plans on what is stored now, and writes all or nothing. When somebody was faster, it plans again
 * on what they left.
 */
export async function runCommand<R extends KeptRecord, Input extends CommandInput>(
  context: RequestContext,
  command: Command<R, Input>,
  input: Input,
): Promise<CommandResult<R>> {
  const scope = enter(context.caller, command.needs)
  const { idempotencyKey } = input
  const inputHash = hashOf(command.name, input)
  const { table, app } = context
  // What was read for the command before it may be otherwise now.
  forgetReads(context)

  async function firstResult(attempt: Attempt): Promise<CommandResult<R> | undefined> {
    const seen = await findIdempotency(table, scope, idempotencyKey, app.now())
    if (!seen) return undefined
    if (seen.inputHash !== inputHash) return { kind: 'refused', faults: mismatch().faults }
    const record = (await findVersion(table, scope.tenant, seen.id, seen.version)) as R | undefined
    const newest = (await findRecord(table, scope.tenant, seen.id)) as R | undefined
    if (!record || !newest)
      throw new Error(`the first result of a command is gone: ${seen.id} version ${seen.version}`)
    // What follows, follows from what holds now: it may have changed since.
    await command.afterwards?.(attempt, newest)
    return { kind: 'done', record, newest }
  }

  const fault = faultOf(input)
  if (fault) return { kind: 'refused', faults: fault.faults }
  for (let tries = 0; ; tries += 1) {
    const attempt = { ...attemptAt(context, scope, input), needs: command.needs }
    try {
      const plan = await command.plan(attempt, input)
      const remembered = idempotencyWrite(scope, idempotencyKey, inputHash, plan.record, app.now())
      const fact = {
        action: command.name,
        partyIds: plan.partyIds ?? partiesConcerned(plan.record, plan.before),
      }
      const movedAt = plan.moved ? attempt.movedAt : undefined
      if (await recorded(context, fact, { writes: [...plan.writes, remembered], movedAt })) {
        if (plan.followUp !== false) await command.afterwards?.(attempt, plan.record)
        if (plan.moved) await untilMoved(attempt)
        return { kind: 'done', record: plan.record }
      }
      const first = await firstResult(attempt)
      if (first) return first
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      // A repeated command often looks refused: what it asks for is there already, by itself.
      return (await firstResult(attempt)) ?? { kind: 'refused', faults: error.faults }
    }
    await beforeNextTry(context, tries)
  }
}

function forgetReads({ loaders, sights }: RequestContext): void {
  loaders.forget()
  sights.ofParty.clear()
  sights.throughFirms.clear()
}

/**
 * Writes what somebody asked for, all or nothing, with an entry in the audit log.
 *
 * @throws Refused LIMIT_REACHED when a transaction cannot take so many.
 */
export async function recorded(
  { audit }: RequestContext,
  fact: WriteFact,
  { writes, movedAt }: { readonly writes: readonly Write[]; readonly movedAt?: string | undefined },
): Promise<boolean> {
  assertSize(writes, MOST_WRITES - 1)
  return audit.write(fact, writes, movedAt === undefined ? undefined : Date.parse(movedAt))
}

/**
 * Writes what follows from what was recorded, all or nothing.
 *
 * @param movedAt when lists begin to show it elsewhere: what is not written by then must be planned anew.
 */
export async function written(
  { table }: RequestContext,
  writes: readonly Write[],
  movedAt?: string,
): Promise<boolean> {
  assertSize(writes)
  return (
    (await table.transact(writes, movedAt === undefined ? undefined : Date.parse(movedAt))).kind === 'written'
  )
}

/** @throws Refused LIMIT_REACHED when a transaction cannot take so many. */
export function assertSize(writes: readonly Write[], most = MOST_WRITES): void {
  if (writes.length > most) {
    throw refused(
      'LIMIT_REACHED',
      [],
      `This would change ${writes.length} items at once, and ${most} is the most. Use fewer participants, topics or identifiers.`,
      `此操作将同时改动 ${writes.length} 项，上限为 ${most} 项。请减少参与人、主题或标识。`,
    )
  }
}

export function attemptAt(
  context: RequestContext,
  scope: Scope,
  { source, reason }: Pick<CommandInput, 'source' | 'reason'>,
  batchId?: string,
): Attempt {
  const now = context.app.now()
  const provenance = source
    ? { system: source.system, externalId: source.externalId }
    : { system: OWN_SYSTEM }
  return {
    context,
    scope,
    needs: 'FEED',
    change: {
      at: now.toISOString(),
      by: scope.actor,
      source: { ...provenance, ...(batchId === undefined ? {} : { batchId }) },
      ...(reason ? { reason } : {}),
    },
    movedAt: new Date(now.getTime() + MOVE_LEAD_MS).toISOString(),
  }
}

/**
 * The id of a new record: made from its source where it has one, so that the same source makes it only once.
 *
 * @throws Refused NOT_ALLOWED for who does not feed from sources: they could be there before what a source brings, and what
 *   they took into the books is open to them.
 */
export function recordIdFor<P extends RecordPrefix>(attempt: Attempt, prefix: P): RecordId<P> {
  const { system, externalId } = attempt.change.source
  if (externalId === undefined) return newId(attempt, prefix)
  if (!hasPermission(attempt.context.caller, 'FEED')) {
    throw refused(
      'NOT_ALLOWED',
      ['source'],
      'What another system says is brought by whoever feeds it in. Leave the source out.',
      '其他系统的记录由数据接入方导入，请勿填写来源。',
    )
  }
  return idFromSource(attempt.scope.tenant, prefix, { system, externalId })
}

export function newId<P extends RecordPrefix>({ context: { app } }: Attempt, prefix: P): RecordId<P> {
  return newRecordId(prefix, app.now().getTime(), app.randomBytes(10))
}

export function idFromSource<P extends RecordPrefix>(
  tenant: string,
  prefix: P,
  { system, externalId }: { readonly system: string; readonly externalId: string },
): RecordId<P> {
  const digest = createHash('sha256')
    .update(JSON.stringify([tenant, prefix, system, externalId]))
    .digest()
  return sourceRecordId(prefix, digest)
}

export async function beforeNextTry({ app, deadline }: RequestContext, tries: number): Promise<void> {
  const [random = 0] = app.randomBytes(1)
  await app.sleep((random / 256) * Math.min(500, 10 * 2 ** tries))
  if (app.now().getTime() >= deadline) {
    throw new AppError(
      'UNAVAILABLE',
      'Others kept changing the same records. Nothing is lost: repeat the request.',
      {
        retryAfterSeconds: 1,
      },
    )
  }
}

/** Until lists show what the attempt has moved: so whoever is answered finds it there. */
export async function untilMoved({ context: { app }, movedAt }: Attempt): Promise<void> {
  const wait = Date.parse(movedAt) - app.now().getTime()
  if (wait > 0) await app.sleep(wait)
}

function hashOf(name: string, { idempotencyKey: _, ...input }: CommandInput): string {
  return createHash('sha256')
    .update(JSON.stringify([name, canonical(input)]))
    .digest('base64url')
}

/** The same value as text, whatever the order of its fields. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical)
  if (typeof value !== 'object' || value === null) return value
  return Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, field]) => [name, canonical(field)])
}

/** Of what is the same for every command. No key, no first result to look for. */
function faultOf(input: CommandInput): Refused | undefined {
  try {
    assertCommandInput(input)
    return undefined
  } catch (error) {
    if (error instanceof Refused) return error
    throw error
  }
}

function mismatch(): Refused {
  return refused(
    'IDEMPOTENCY_MISMATCH',
    ['idempotencyKey'],
    'This idempotencyKey came before with another input. Use a new key for a new command.',
    '该 idempotencyKey 曾用于不同的输入。新的操作请使用新的键。',
  )
}
