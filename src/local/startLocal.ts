import type { Viewer } from '../access/viewer.ts'
import { lambdaHandler } from '../server/lambdaHandler.ts'
import { deleteDatabase } from './dataFolder.ts'
import { graphiqlPages } from './graphiqlPage.ts'
import { type HttpServer, startHttpServer } from './httpServer.ts'
import { type DemoLoad, loadDemoOnce } from './loadDemoOnce.ts'
import { type Local, type LocalOptions, openLocal } from './openLocal.ts'
import { StartError } from './startError.ts'

export type StartOptions = Pick<LocalOptions, 'folder' | 'env'> &
  Pick<DemoLoad, 'onProgress' | 'signal'> & {
    /** Begins with an empty file. */
    readonly fresh: boolean
    /** Loads the demo data, if it is not there. */
    readonly demo: boolean
    readonly port: number
  }

export type Running = {
  readonly address: string
  /** A development token for an operator of the demo institution. */
  readonly newToken: () => Promise<string>
  /** Finishes the requests that are there, and stops the engine. */
  readonly stop: () => Promise<void>
}

const OPERATOR: Viewer = { kind: 'operator', tenant: 'demo', subject: 'local' }

/** Longer than a request may take. */
const FINISH_MS = 15_000

/**
 * The whole gateway on one machine.
 *
 * @throws StartError when something is missing that the person at the terminal can put right.
 */
export async function startLocal(options: StartOptions): Promise<Running> {
  const { folder, env, fresh, demo, port } = options
  if (fresh && env['DYNAMODB_ENDPOINT']) {
    throw new StartError(
      '--fresh empties the file of the embedded engine only: unset DYNAMODB_ENDPOINT, or leave it out.',
    )
  }
  const local = await openLocal({
    folder,
    env,
    ifBusy: 'refuse',
    ...(fresh && { beforeStart: () => deleteDatabase(folder) }),
  })
  try {
    const newToken = () => local.issuer.issue(OPERATOR)
    // Before the data is loaded: a taken port is to be told at once.
    const server = await startHttpServer({
      handler: lambdaHandler(local.app, local.config),
      pages: await graphiqlPages(newToken),
      port,
    })
    try {
      if (demo) await loadDemoOnce({ ...options, app: local.app, viewer: OPERATOR })
    } catch (error) {
      await server.close(0)
      throw error
    }
    return { address: server.address, newToken, stop: () => stopBoth(server, local) }
  } catch (error) {
    await local.close()
    throw error
  }
}

async function stopBoth(server: HttpServer, local: Local): Promise<void> {
  await server.close(FINISH_MS)
  await local.close()
}
