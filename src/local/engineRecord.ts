import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import { hasEnded, isRunning, type KnownProcess } from './processIdentity.ts'

/** Which engine has a data folder open, and for whom. Two engines on one file would spoil it. */
export type EngineRecord = {
  readonly endpoint: string
  readonly engine: KnownProcess
  /** The process that started the engine, and stops it. */
  readonly owner: KnownProcess
}

const Process = z.object({ pid: z.int().positive(), identity: z.string().min(1) })
const Stored = z.object({ endpoint: z.url(), engine: Process, owner: Process })

/** Undefined when there is none that makes sense: it may have been cut off in the middle. */
export function readEngineRecord(folder: string): EngineRecord | undefined {
  try {
    return Stored.parse(JSON.parse(readFileSync(fileOf(folder), 'utf8')))
  } catch {
    return undefined
  }
}

export function writeEngineRecord(folder: string, record: EngineRecord): void {
  writeFileSync(fileOf(folder), `${JSON.stringify(record, null, 2)}\n`, { mode: 0o600 })
}

export function deleteEngineRecord(folder: string): void {
  rmSync(fileOf(folder), { force: true })
}

/**
 * Ends an engine whose owner is gone: killed, it could not stop it. Only a process that is still the
 * very one in the record is touched.
 */
export async function stopOrphan({ engine }: EngineRecord): Promise<void> {
  for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
    if (!isRunning(engine)) return
    process.kill(engine.pid, signal)
    if (await hasEnded(engine, 3_000)) return
  }
}

function fileOf(folder: string): string {
  return join(folder, 'engine.json')
}
