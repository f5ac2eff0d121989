import type { Viewer } from '../access/viewer.ts'
import type { Instant } from '../domain/instant.ts'
import { operatorRequest } from '../server/requestContext.ts'
import type { App, RequestContext } from '../usecases/context.ts'
import { hasDemoMark, setDemoMark } from './demoMark.ts'
import { knownUpTo } from './derived/knownUpTo.ts'

/** What one batch of the load may take, which is more than a caller would wait for. */
const BATCH_MS = 60_000

export type DemoLoad = {
  readonly app: App
  readonly viewer: Viewer
  readonly onProgress: (done: number, total: number) => void
  /** Stops the load between two batches. The next one goes on where it was. */
  readonly signal: AbortSignal
}

/** @throws whatever the signal's reason is. */
export async function loadDemoOnce({ app, viewer, onProgress, signal }: DemoLoad): Promise<void> {
  const contextOf = (subject: string) => (): RequestContext => {
    signal.throwIfAborted()
    return operatorRequest(app, { ...viewer, subject }, app.now().getTime() + BATCH_MS)
  }
  const newContext = contextOf(viewer.subject)
  if (await hasDemoMark(newContext().table, viewer.tenant)) return
  // Its generator is a lot of code, which most starts do not need.
  const [{ loadDemo }, { demoPartner }, { demoApps }, { branchMonth }, { investorMonth }] = await Promise.all(
    [
      import('./demo/loadDemo.ts'),
      import('./demo/demoPartner.ts'),
      import('./demo/demoApps.ts'),
      import('./demo/branchMonth/branchMonth.ts'),
      import('./demo/investorMonth/investorMonth.ts'),
    ],
  )
  await loadDemo(newContext, onProgress)
  const people = { maker: newContext, checker: contextOf(`${viewer.subject}-checker`) }
  await demoPartner(people)
  await demoApps(people)
  await branchMonth(newContext)
  await investorMonth(newContext)
  await setDemoMark(newContext().table, viewer.tenant)
}

export type DemoEnd = Pick<DemoLoad, 'app' | 'viewer'> & {
  /** Up to when all is derived of what was loaded. */
  readonly upTo: () => Promise<Instant | undefined>
}

/** What the demo's people do once all is derived of what was loaded: the first time, and never again. */
export async function finishDemo({ app, viewer, upTo }: DemoEnd): Promise<void> {
  const { publishedBulletin } = await import('./demo/branchMonth/publishedBulletin.ts')
  await publishedBulletin(
    () => operatorRequest(app, viewer, app.now().getTime() + BATCH_MS),
    () => knownUpTo(upTo),
  )
}
