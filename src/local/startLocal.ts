import { lambdaHandler } from '../server/lambdaHandler.ts'
import { deleteDatabase } from './dataFolder.ts'
import { graphiqlPages } from './graphiqlPage.ts'
import { type HttpServer, startHttpServer } from './httpServer.ts'
import { type Local, type LocalOptions, openLocal } from './openLocal.ts'
import { StartError } from './startError.ts'

export type StartOptions = Pick<LocalOptions, 'folder' | 'env'> & {
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

export const DEMO_TENANT = 'demo'

/** Longer than a request may take. */
const FINISH_MS = 15_000

/**
 * The whole gateway on one machine.
 *
 * @throws StartError when something is missing that the person at the terminal can put right.
 */
export async function startLocal({ folder, env, fresh, demo, port }: StartOptions): Promise<Running> {
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
    if (demo) await loadDemoOnce(local)
    const newToken = () => local.issuer.issue({ kind: 'operator', tenant: DEMO_TENANT, subject: 'local' })
    const server = await startHttpServer({
      handler: lambdaHandler(local.app, local.config),
      pages: await graphiqlPages(newToken),
      port,
    })
    return { address: server.address, newToken, stop: () => stop(server, local) }
  } catch (error) {
    await local.close()
    throw error
  }
}

async function stop(server: HttpServer, local: Local): Promise<void> {
  await server.close(FINISH_MS)
  await local.close()
}

async function loadDemoOnce(_local: Local): Promise<void> {}
