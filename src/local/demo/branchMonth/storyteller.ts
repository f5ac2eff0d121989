import { createHash } from 'node:crypto'
import type { Viewer } from '../../../access/viewer.ts'
import type { EmployeeId, RecordId, RecordPrefix } from '../../../domain/recordId.ts'
import { leadOf, type Relationship } from '../../../domain/relationship.ts'
import type { LineOfBusiness } from '../../../generated/resolvers.ts'
import { openRequest, operatorRequest } from '../../../server/requestContext.ts'
import type { KeptRecord } from '../../../store/recordKinds.ts'
import { findRecord } from '../../../store/records.ts'
import { type Command, type CommandInput, idFromSource, runCommand } from '../../../usecases/command.ts'
import type { App, RequestContext } from '../../../usecases/context.ts'
import { derive } from '../../../usecases/derive/derive.ts'
import type { DeriveOptions } from '../../../usecases/derive/engine.ts'
import { openEngines } from '../../../usecases/derive/openEngines.ts'
import { FACES, type FaceName } from '../faces.ts'
import { DEMO_SYSTEM } from '../refs.ts'
import { asOf, storyInstant } from './storyClock.ts'

/** Who tells: an employee, with all that their posts let them do, or the bank's systems. */
export type Teller = EmployeeId | 'operator'

export type Storyteller = {
  /**
   * Somebody does something at a moment of the story. Done again, it is the same: its key and the id of what it makes follow
   * from who did what when.
   *
   * @throws Error when it is refused.
   */
  readonly tell: <R extends KeptRecord, Input extends CommandInput>(
    by: Teller,
    moment: string,
    command: Command<R, Input>,
    input: Omit<Input, 'idempotencyKey'>,
  ) => Promise<R>
  /** What follows from these records by then is there, as if the stream had had the time. */
  readonly settle: (moment: string, ids: readonly RecordId[], options?: DeriveOptions) => Promise<void>
  /** An operator's, to look something up. */
  readonly newContext: () => RequestContext
  readonly idOf: <P extends RecordPrefix>(prefix: P, key: string) => RecordId<P>
  readonly employee: (number: number) => EmployeeId
  /** A face's relationship, and who leads it. */
  readonly relationship: (
    face: FaceName,
    line?: LineOfBusiness,
  ) => Promise<{ readonly id: RecordId<'rel'>; readonly lead: EmployeeId }>
}

/** What one command may take. */
const COMMAND_MS = 60_000

/** @param newContext an operator's. */
export function createStoryteller(newContext: () => RequestContext): Storyteller {
  const { app, viewer } = newContext()
  const idOf: Storyteller['idOf'] = (prefix, key) =>
    idFromSource(viewer.tenant, prefix, { system: DEMO_SYSTEM, externalId: key })
  return {
    idOf,
    newContext,
    employee: (number) => idOf('emp', `employee/${number}`),
    tell: async (by, moment, command, input) => {
      const seed = createHash('sha256').update(`${by} ${moment} ${command.name}`).digest()
      const idempotencyKey = seed.toString('hex')
      const request =
        by === 'operator' ? newContext() : await requestOf(app, viewer.tenant, by, idempotencyKey)
      const then = withSeed(asOf(request, storyInstant(moment)), seed)
      const result = await runCommand(then, command, { ...input, idempotencyKey } as Parameters<
        typeof command.plan
      >[1])
      if (result.kind === 'done') return result.record
      throw new Error(`${moment} ${by} ${command.name}: ${JSON.stringify(result.faults)}`)
    },
    settle: async (moment, ids, options) => {
      const system: Viewer = { ...viewer, subject: 'system:stream' }
      const request = operatorRequest(app, system, app.now().getTime() + COMMAND_MS)
      const engines = await openEngines(asOf(request, storyInstant(moment)))
      for (const engine of engines) await derive(engine, ids, options)
    },
    relationship: async (face, line = 'CUSTOMER') => {
      const id = idOf('rel', `relationship/${FACES[face].key}/${line.toLowerCase()}`)
      const found: Relationship | undefined = await findRecord(newContext().table, viewer.tenant, id)
      if (!found) throw new Error(`the story is about ${face}, who has no relationship in ${line}`)
      return { id, lead: leadOf(found.data) }
    },
  }
}

function requestOf(
  app: App,
  tenant: string,
  employee: EmployeeId,
  requestId: string,
): Promise<RequestContext> {
  const viewer: Viewer = { kind: 'employee', tenant, subject: employee }
  return openRequest(app, viewer, { deadline: app.now().getTime() + COMMAND_MS, requestId })
}

/** Ids that follow from the seed: documents can name them. */
function withSeed(context: RequestContext, seed: Buffer): RequestContext {
  const randomBytes = (length: number) => new Uint8Array(seed.subarray(0, length))
  return { ...context, app: { ...context.app, randomBytes } }
}
