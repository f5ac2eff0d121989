import { existsSync, readdirSync } from 'node:fs'

/**
 * The CSV files of an export by the object they hold: `sf_account_data.csv`, `Account.csv` and `account.csv.gz` all
 * hold `account`.
 *
 * @throws Error when the folder is not there, or holds none of the objects expected.
 */
export function exportFiles(folder: string, expected: readonly string[]): ReadonlyMap<string, string> {
  if (!existsSync(folder)) throw new Error(`${folder}: expected a folder of CSV files, but there is none.`)
  const files = readdirSync(folder)
    .map((name) => [objectOf(name), name] as const)
    .filter((entry): entry is readonly [string, string] => entry[0] !== undefined)
  const byObject = new Map(files)
  if (expected.some((object) => byObject.has(object))) return byObject
  throw new Error(`${folder}: expected at least one of ${expected.map((name) => `${name}.csv`).join(', ')}.`)
}

function objectOf(name: string): string | undefined {
  return /^(?:sf_)?(.*?)(?:_data)?\.csv(?:\.gz)?$/.exec(name.toLowerCase())?.[1]
}
