import type {
  ImportAdapter,
  ImportIssue,
  ImportKind,
  ImportOptions,
  ImportRecord,
} from '../../src/imports/importRecord.ts'

export type Collected = {
  readonly records: readonly ImportRecord[]
  readonly issues: readonly ImportIssue[]
  /** The inputs of one kind. */
  readonly inputs: (kind: ImportKind) => readonly ImportRecord['input'][]
  readonly input: (kind: ImportKind, externalId: string) => ImportRecord['input'] | undefined
  /** How many records there are of each kind. */
  readonly counts: Readonly<Partial<Record<ImportKind, number>>>
  /** How many issues there are of each severity and code: `refused WRONG_YEAR`. */
  readonly codes: Readonly<Record<string, number>>
}

/** All that an adapter reads. */
export async function collected(
  adapter: ImportAdapter,
  path: string,
  options?: ImportOptions,
): Promise<Collected> {
  const records: ImportRecord[] = []
  const issues: ImportIssue[] = []
  for await (const item of adapter.read(path, options)) {
    if (item.kind === 'issue') issues.push(item)
    else records.push(item)
  }
  const inputs = (kind: ImportKind) =>
    records.filter((record) => record.kind === kind).map(({ input }) => input)
  return {
    records,
    issues,
    inputs,
    input: (kind, externalId) => inputs(kind).find(({ source }) => source.externalId === externalId),
    counts: countsBy(records.map(({ kind }) => kind)),
    codes: countsBy(issues.map(({ severity, code }) => `${severity} ${code}`)),
  }
}

function countsBy<Key extends string>(keys: readonly Key[]): Record<Key, number> {
  const groups = [...Map.groupBy(keys, (key) => key)].map(([key, all]) => [key, all.length] as const)
  return Object.fromEntries(groups) as Record<Key, number>
}

export function fixture(name: string): string {
  return new URL(`fixtures/${name}`, import.meta.url).pathname
}
