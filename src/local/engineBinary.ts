import { accessSync, constants } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, join } from 'node:path'
import { StartError } from './startError.ts'

export type Machine = {
  readonly platform: string
  readonly arch: string
  /** The PATH of its shell. */
  readonly path: string
}

const THIS_MACHINE: Machine = {
  platform: process.platform,
  arch: process.arch,
  path: process.env['PATH'] ?? '',
}

/**
 * The embedded DynamoDB: the one npm installed for this platform, else `dynoxide` on PATH.
 *
 * @throws StartError when there is neither.
 */
export function engineBinary(machine: Machine = THIS_MACHINE): string {
  const onPath = machine.path.split(delimiter).map((folder) => join(folder, 'dynoxide'))
  const found = installedBinary(machine) ?? onPath.find(isExecutable)
  if (found) return found
  throw new StartError(
    `No embedded DynamoDB for ${machine.platform}-${machine.arch}: put dynoxide on PATH, or set DYNAMODB_ENDPOINT to a DynamoDB that runs.`,
  )
}

function installedBinary({ platform, arch }: Machine): string | undefined {
  try {
    return createRequire(import.meta.url).resolve(`@dynoxide/${platform}-${arch}/dynoxide`)
  } catch {
    // npm leaves out what is not for this platform.
    return undefined
  }
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
