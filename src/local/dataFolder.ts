import { accessSync, constants, mkdirSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { StartError } from './startError.ts'

/** Where one machine's data, keys and engine record are, when nothing else is said. */
export const DEFAULT_DATA_FOLDER = resolve(import.meta.dirname, '../../.data')

const DATABASE = 'guanxi.db'

/** Where the files of exports are. */
export function exportsFolder(folder: string): string {
  return resolve(folder, 'exports')
}

export function databaseFile(folder: string): string {
  return resolve(folder, DATABASE)
}

/** @throws StartError when the folder cannot be made or written. */
export function prepareDataFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK)
  } catch (error) {
    throw new StartError(
      `Cannot write to ${folder} (${(error as NodeJS.ErrnoException).code}). Make it writable, or use --data.`,
    )
  }
}

/** Deletes all records. Keys stay, so that tokens issued before are still good. */
export function deleteDatabase(folder: string): void {
  // SQLite's own companions: without them gone, an old log would be replayed into a new file.
  for (const suffix of ['', '-wal', '-shm']) rmSync(`${databaseFile(folder)}${suffix}`, { force: true })
}
