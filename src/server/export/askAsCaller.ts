import { type DocumentNode, execute, type GraphQLSchema } from 'graphql'
import { accessPrint } from '../../access/accessPrint.ts'
import type { Export } from '../../domain/export.ts'
import { AppError } from '../../errors.ts'
import type { App, RequestContext } from '../../usecases/context.ts'
import { isSubjectSeen } from '../../usecases/policy/exportSubjectSight.ts'
import { newWithheldLog, type WithheldEntry } from '../../usecases/policy/withheld.ts'
import { openRequest } from '../requestContext.ts'
import { ExportFailed } from './exportFailed.ts'

export type Answered = {
  // biome-ignore lint/suspicious/noExplicitAny: of the shape of the operation, which whoever asks knows.
  readonly data: any
  readonly withheld: readonly WithheldEntry[]
  /** Of what the caller may do now. */
  readonly access: string
}

/** One operation, asked as who asked for the export is let see now, of what was known when they asked. */
export type AskAsCaller = (
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
) => Promise<Answered>

/** For a page, with all that it refers to. */
const REQUEST_MS = 30_000

/** Everything of a page of 100 rows is told place by place. */
const MOST_WITHHELD = 50_000

/**
 * @param access what who asked could do when the export began: with anything else, nothing is asked.
 * @throws ExportFailed by the answer's function, when who asked may not ask any more; AppError UNAVAILABLE when it is to be
 *   tried again.
 */
export function askAsCaller(
  { app, schema }: { readonly app: App; readonly schema: GraphQLSchema },
  tenant: string,
  { id, meta, data }: Export,
  access?: string,
): AskAsCaller {
  return async (document, variables) => {
    // Anew for each page: posts may have ended, and what is loaded grows old.
    const deadline = app.now().getTime() + REQUEST_MS
    const opened = await openRequest(app, { ...data.viewer, tenant }, { deadline, requestId: id })
    const context: RequestContext = {
      ...opened,
      knownAt: meta.createdAt,
      withheld: newWithheldLog(MOST_WITHHELD),
    }
    const isSame = access === undefined || access === accessPrint(context.caller)
    if (!isSame || !(await isSubjectSeen(context, data.of))) throw new ExportFailed('ACCESS_CHANGED')
    const result = await execute({ schema, document, contextValue: context, variableValues: variables })
    for (const error of result.errors ?? []) throw causeOf(error.originalError ?? error)
    await context.audit.flush()
    return {
      data: result.data,
      withheld: context.withheld.entries(),
      access: accessPrint(context.caller),
    }
  }
}

function causeOf(error: unknown): unknown {
  if (!(error instanceof AppError)) return error
  if (error.code === 'CURSOR_EXPIRED') return new ExportFailed('SNAPSHOT_EXPIRED')
  return error.code === 'FORBIDDEN' ? new ExportFailed('ACCESS_CHANGED') : error
}
