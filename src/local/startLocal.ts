import type { Viewer } from '../access/viewer.ts'
import type { Instant } from '../domain/instant.ts'
import { executableSchema } from '../server/executableSchema.ts'
import { lambdaHandler } from '../server/lambdaHandler.ts'
import { databaseFile, deleteDatabase, exportsFolder } from './dataFolder.ts'
import { type DerivedRunning, startDerived } from './derived/startDerived.ts'
import { exportDownloads } from './exports/exportDownloads.ts'
import { exportFolder } from './exports/exportFolder.ts'
import { type ExportsRunning, startExports } from './exports/startExports.ts'
import { graphiqlPages } from './graphiqlPage.ts'
import { type HttpServer, startHttpServer } from './httpServer.ts'
import { type DemoLoad, finishDemo, loadDemoOnce } from './loadDemoOnce.ts'
import { type Local, type LocalOptions, openLocal } from './openLocal.ts'
import { StartError } from './startError.ts'

export type StartOptions = Pick<LocalOptions, 'folder' | 'env'> &
  Pick<DemoLoad, 'onProgress' | 'signal'> & {
    /** Begins with an empty file. */
    readonly fresh: boolean
    /** Loads the demo data, if it is not there. */
    readonly demo: boolean
    readonly port: number
    /** Told of how many changes something has been derived since the last time. */
    readonly onDeriving: (done: number) => void
  }

export type Running = {
  readonly address: string
  /** A development token for an operator of the demo institution. */
  readonly newToken: () => Promise<string>
  /** Up to when everything derived of the demo institution is complete. */
  readonly derivedUpTo: () => Promise<Instant | undefined>
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
    const files = exportFolder(exportsFolder(folder))
    const { link, downloads } = exportDownloads({
      files,
      now: local.app.now,
      secret: Buffer.from(local.config.CURSOR_SECRET, 'base64'),
      address: () => server.address,
    })
    const app = { ...local.app, exportLink: link }
    const schema = executableSchema()
    const server: HttpServer = await startHttpServer({
      handler: lambdaHandler(app, local.config, schema),
      pages: await graphiqlPages(newToken),
      downloads,
      port,
    })
    try {
      if (demo) await loadDemoOnce({ ...options, app: local.app, viewer: OPERATOR })
      const derived = await startDerived({
        ...local,
        folder,
        databaseFile: env['DYNAMODB_ENDPOINT'] ? undefined : databaseFile(folder),
        signal: options.signal,
        tenant: OPERATOR.tenant,
        onProgress: options.onDeriving,
      })
      const exports = startExports({
        app,
        schema,
        files,
        root: exportsFolder(folder),
        tenants: derived.tenants,
      })
      if (demo) await finishDemo({ app: local.app, viewer: OPERATOR, upTo: derived.upTo })
      return {
        address: server.address,
        newToken,
        derivedUpTo: derived.upTo,
        stop: () => stopAll({ server, derived, exports, local }),
      }
    } catch (error) {
      await server.close(0)
      throw error
    }
  } catch (error) {
    await local.close()
    throw error
  }
}

type Parts = {
  readonly server: HttpServer
  readonly derived: DerivedRunning
  readonly exports: ExportsRunning
  readonly local: Local
}

async function stopAll({ server, derived, exports, local }: Parts): Promise<void> {
  await server.close(FINISH_MS)
  await exports.stop()
  await derived.stop()
  await local.close()
}
