import { resolve } from 'node:path'
import { InvalidArgumentError, Option } from 'commander'
import type { Config } from '../config.ts'
import { DEFAULT_DATA_FOLDER } from '../local/dataFolder.ts'
import { openLocal } from '../local/openLocal.ts'
import { operatorRequest } from '../server/requestContext.ts'
import type { RequestContext } from '../usecases/context.ts'

/** Which institution's data, and where it is. */
export type DataFlags = { readonly tenant: string; readonly data: string }

export const dataOptions = (): readonly Option[] => [
  new Option('--tenant <name>', 'the institution').default('demo').argParser(tenantName),
  new Option('--data <folder>', 'where the data is kept').default(DEFAULT_DATA_FOLDER),
]

/** A command's requests may take longer than a caller's on the other side of a network would wait. */
const REQUEST_MS = 60_000

/** For what is one request, however much there is to do. When it is interrupted, the same again does the rest. */
export const A_DAY_MS = 24 * 60 * 60_000

/**
 * One request as an operator of the institution. A new one for each thing asked: what it has loaded grows old.
 *
 * @param requestMs how long it may take, a minute when absent.
 */
export type NewContext = (requestMs?: number) => RequestContext

/**
 * Opens the data, sharing the engine of a running `npm start`, and closes it after the work.
 *
 * @throws StartError when something is missing that the person at the terminal can put right.
 */
export async function withLocal<Result>(
  { tenant, data }: DataFlags,
  work: (newContext: NewContext, config: Config) => Promise<Result>,
): Promise<Result> {
  const local = await openLocal({ folder: resolve(data), ifBusy: 'share', env: process.env })
  try {
    const viewer = { kind: 'operator', tenant, subject: 'local' } as const
    const newContext: NewContext = (requestMs = REQUEST_MS) =>
      operatorRequest(local.app, viewer, Date.now() + requestMs)
    return await work(newContext, local.config)
  } finally {
    await local.close()
  }
}

function tenantName(text: string): string {
  if (!/^[a-z0-9-]{1,40}$/.test(text)) throw new InvalidArgumentError('It must be a-z, 0-9 or -, 40 at most.')
  return text
}
