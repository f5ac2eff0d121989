import { StartError } from './startError.ts'

const DEFAULT_PORT = 4000

/** @throws StartError for anything but a port. */
export function portOf(text: string | undefined): number {
  if (text === undefined || text === '') return DEFAULT_PORT
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text)
  throw new StartError(`PORT must be a whole number from 0 to 65535, but is ${JSON.stringify(text)}.`)
}
