import { createVerifier } from '../../access/token/verifyToken.ts'
import type { Viewer } from '../../access/viewer.ts'
import type { Config } from '../../config.ts'
import { AppError } from '../../errors.ts'
import type { App } from '../../usecases/context.ts'
import { newRequestNotes, noteCode, type RequestNotes } from '../../usecases/reported.ts'
import { asPart } from '../../usecases/requestParts.ts'
import { chargeRefusal } from '../cost/throttling.ts'
import type { Servers } from '../createServers.ts'
import { type Asked, openRequest } from '../requestContext.ts'
import { createAdmission } from './admission.ts'
import { answerOptions, corsHeaders } from './corsHeaders.ts'
import { EdgeRefusal, type EdgeRequest, type EdgeResponse, errorResponse, MASKED } from './edgeMessages.ts'
import { executeGraphQL } from './executeGraphQL.ts'
import { createFairShare } from './fairShare.ts'
import { assertReadableBody, parseBody } from './httpRules.ts'
import { chooseResponseType } from './mediaTypes.ts'
import { askedOperationId, type Question, withRegistered } from './partnerOperation.ts'
import { requestIdOf } from './requestIdOf.ts'
import { SECURITY_HEADERS } from './securityHeaders.ts'
import { traceFacts } from './traceFacts.ts'
import { withinMs } from './withinMs.ts'

/** Answers one request, and never throws. `budgetMs` is what the surroundings leave, if they limit it. */
export type Edge = (request: EdgeRequest, budgetMs?: number) => Promise<EdgeResponse>

export type EdgeParts = {
  readonly app: App
  readonly config: Config
  readonly servers: Promise<Servers>
}

/**
 * HTTP as this gateway speaks it. On Lambda and locally it is the same, because there is no other.
 *
 * @throws Error at once when the configuration's keys or origins cannot be used.
 */
export function createEdge({ app, config, servers }: EdgeParts): Edge {
  const verifier = createVerifier(config, app.now)
  const admission = createAdmission(() => app.now().getTime())
  const fairShare = createFairShare()

  return async (request, budgetMs = Number.POSITIVE_INFINITY) => {
    const requestId = requestIdOf(request.headers['x-request-id'], app.randomBytes)
    const notes = newRequestNotes(requestId, app.openTrace?.())
    const startedAt = performance.now()
    const response = await route(request, notes, budgetMs).catch((error: unknown) => {
      noteCode(notes, error instanceof AppError ? error.code : MASKED.code)
      if (!(error instanceof AppError)) app.reportBug(error, { requestId })
      // Nobody knows whose institution it is: there is no audit log to write it into.
      else if (error.code === 'UNAUTHENTICATED') app.reportSecurityEvent(error.code, { requestId })
      return errorResponse(error, chooseResponseType(request.headers['accept']) ?? 'application/json')
    })
    // Whoever checks whether we live does so every few seconds.
    if (request.path !== '/health') {
      app.reportRequest({
        notes,
        status: response.status,
        durationMs: performance.now() - startedAt,
        bytesIn: request.body.length,
        charsOut: response.body.length,
      })
      if (notes.trace) await notes.trace.send(traceFacts(notes, response.status))
    }
    return {
      ...response,
      headers: {
        ...SECURITY_HEADERS,
        ...corsHeaders(request.headers['origin'], config.CORS_ORIGINS),
        ...response.headers,
        'x-request-id': requestId,
      },
      body: request.method === 'HEAD' ? '' : response.body,
    }
  }

  async function route(request: EdgeRequest, notes: RequestNotes, budgetMs: number): Promise<EdgeResponse> {
    if (request.path === '/health') return health(request.method)
    if (request.path !== '/graphql') throw new EdgeRefusal(404, 'There is /graphql, and /health.')
    if (request.method === 'OPTIONS') return answerOptions(request, config.CORS_ORIGINS)
    assertMethod(request.method, 'GET, POST')
    return admission.held(() => answer(request, notes, budgetMs))
  }

  async function answer(request: EdgeRequest, notes: RequestNotes, budgetMs: number): Promise<EdgeResponse> {
    const { requestId } = notes
    const viewer = await asPart(notes, 'token', () => verifier.verify(request.headers['authorization']))
    notes.viewer = viewer
    if (request.method === 'POST') assertReadableBody(request)
    // Asked before anything runs: a mutation must not be done and then answered with 406.
    const type = chooseResponseType(request.headers['accept'])
    if (!type)
      throw new EdgeRefusal(406, 'Answers are application/json or application/graphql-response+json.')

    const leave = fairShare.enter(viewer)
    try {
      return await admission.atWork(async () => {
        const timeoutMs = Math.min(config.REQUEST_TIMEOUT_MS, budgetMs)
        const deadline = app.now().getTime() + timeoutMs
        const asked = questionOf(request)
        const work = async () => {
          const { context, question } = await asPart(notes, 'caller', () =>
            opened(viewer, asked, { deadline, requestId, notes }),
          )
          const { staff, partners } = await servers
          const server = viewer.kind === 'partner' ? partners : staff
          return executeGraphQL(server, { request, question, requestId, type, context })
        }
        return withinMs(timeoutMs, work())
      })
    } finally {
      leave()
    }
  }

  /** The request's context, and what is run: for a partner app, what is registered in the place of what came. */
  async function opened(viewer: Viewer, question: Question, asked: Asked) {
    if (viewer.kind !== 'partner') return { context: await openRequest(app, viewer, asked), question }
    const rule = config.PARTNER_OPERATIONS
    const operationId = askedOperationId(question, rule)
    const context = await openRequest(app, viewer, { ...asked, operationId })
    const found = context.caller.kind === 'partner' ? context.caller.operation : undefined
    try {
      return { context, question: withRegistered(question, found, rule) }
    } catch (error) {
      const refusal = await chargeRefusal(context).then(
        () => error,
        (throttled: unknown) => throttled,
      )
      if (refusal instanceof AppError) context.audit.refused(refusal.code)
      await context.audit.flush()
      throw refusal
    }
  }
}

function questionOf({ method, rawQuery, body }: EdgeRequest): Question {
  return { rawQuery, body: method === 'POST' ? parseBody(body) : undefined }
}

/** Liveness only: whoever checks it has no token, and learns nothing. */
function health(method: string): EdgeResponse {
  assertMethod(method, 'GET, HEAD')
  return {
    status: 200,
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: '{"status":"ok"}',
  }
}

function assertMethod(method: string, allow: string): void {
  if (!allow.split(', ').includes(method)) throw new EdgeRefusal(405, `Use ${allow} here.`, { allow })
}
