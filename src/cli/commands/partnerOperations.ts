import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import * as z from 'zod'
import type { PartnerApp } from '../../domain/partnerApp.ts'
import { runCommand } from '../../usecases/command.ts'
import { registerOperations } from '../../usecases/partnerApp/operationCommands.ts'
import { findPartnerApp, readOperations } from '../../usecases/partnerApp/readPartnerApps.ts'
import { allPages } from '../allPages.ts'
import { EXIT } from '../exitCodes.ts'
import { type DataFlags, type NewContext, withLocal } from '../withLocal.ts'

type Flags = DataFlags & { readonly json: boolean }

/** What tools write beside it is left alone. */
const Manifest = z.object({
  format: z.string(),
  version: z.int(),
  operations: z.array(z.object({ id: z.string(), name: z.string(), type: z.string(), body: z.string() })),
})

/** `guanxi partner operations <clientId> [manifest]` */
export async function partnerOperations(
  clientId: string,
  manifest: string | undefined,
  flags: Flags,
): Promise<void> {
  const read = manifest === undefined ? undefined : await readManifest(manifest)
  await withLocal(flags, async (newContext) => {
    const app = await findPartnerApp(newContext(), clientId)
    if (!app)
      throw new Error(`no partner app has the client id ${clientId}. \`guanxi partner list\` shows them.`)
    await (read === undefined
      ? list(newContext, app, flags)
      : register(newContext, app, { manifest: read, ...flags }))
  })
}

async function list(newContext: NewContext, app: PartnerApp, { json }: Flags): Promise<void> {
  const operations = await allPages((page) => readOperations(newContext(), app, page))
  if (json) console.log(JSON.stringify(operations, null, 2))
  else if (operations.length === 0) console.log(`No operations are registered for ${app.data.clientId}.`)
  else for (const { id, name } of operations) console.log(`${id}  ${name}`)
}

async function register(
  newContext: NewContext,
  app: PartnerApp,
  { manifest, json }: Flags & { readonly manifest: z.output<typeof Manifest> },
): Promise<void> {
  const input = { idempotencyKey: randomUUID(), appId: app.id, manifest }
  const result = await runCommand(newContext(), registerOperations, input)
  if (result.kind === 'done') {
    const operations = result.record.data.operationCount
    const registered = operations - app.data.operationCount
    if (json) console.log(JSON.stringify({ registered, operations }))
    else console.log(`${registered} operations registered; ${app.data.clientId} has ${operations}.`)
    return
  }
  if (json) console.log(JSON.stringify({ faults: result.faults }, null, 2))
  else for (const { message } of result.faults) console.error(message)
  if (!json) console.error('Nothing was registered.')
  process.exitCode = EXIT.refused
}

async function readManifest(path: string): Promise<z.output<typeof Manifest>> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new Error(`${path}: expected a manifest, but there is no such file.`)
  })
  const parsed = Manifest.safeParse(parsedJson(path, text))
  if (parsed.success) return parsed.data
  throw new Error(`${path}: expected a manifest.\n${z.prettifyError(parsed.error)}`)
}

function parsedJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Error(`${path}: expected a manifest, but it is not JSON.`)
  }
}
