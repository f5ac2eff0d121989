import type { StoredItem } from '../../../src/store/table.ts'
import type { Invariant, Recount } from './recount.ts'

/** What was asked once was done once: a key, a version, an entry of the audit log belong together. */
export const ONCE_INVARIANTS: readonly Invariant[] = [
  {
    name: 'a key names a version that is there',
    faults: (recount) => {
      const versions = versionsOf(recount)
      return keysIn(recount).flatMap(({ pk, id, version }) =>
        versions.has(`${id} ${version}`) ? [] : [`${pk} names ${id} version ${version}`],
      )
    },
  },
  {
    // What is said of who attends an event makes versions of attendances; the key names the event.
    name: 'a version is made by one key at most',
    faults: (recount) => {
      const made = keysIn(recount).filter(({ id }) => !id.startsWith('evt_'))
      const keys = Map.groupBy(made, ({ id, version }) => `${id} ${version}`)
      const twice = [...keys].filter(([, all]) => all.length > 1)
      // Who withdraws what was withdrawn is answered with it: the audit log tells of that without a version.
      const idle = writesIn(recount).filter(({ versions }) => versions.length === 0).length
      const surplus = twice.reduce((sum, [, all]) => sum + all.length - 1, 0)
      if (surplus <= idle) return []
      return twice.map(([version, all]) => `${version} was made by ${all.map(({ pk }) => pk).join(' and ')}`)
    },
  },
  {
    name: 'the audit log tells of each version that a key has made, of none twice, and of none that is not there',
    faults: (recount) => {
      const told = Map.groupBy(toldIn(recount), (version) => version)
      const versions = versionsOf(recount)
      // What the stream and the clock make is told by nobody: nobody has asked for it.
      const asked = keysIn(recount).map(({ id, version }) => `${id} ${version}`)
      return [
        ...asked.filter((version) => !told.has(version)).map((version) => `${version} is not told`),
        ...[...told].flatMap(([version, times]) =>
          times.length > 1 ? [`${version} is told ${times.length} times`] : [],
        ),
        ...[...told.keys()]
          .filter((version) => !versions.has(version))
          .map((version) => `${version} is not there`),
      ]
    },
  },
  {
    // Else a command was done once more than its caller knows of.
    name: 'what somebody was told to have written was asked with a key',
    faults: (recount) => {
      const keys = new Set(keysIn(recount).map(({ id, version }) => `${id} ${version}`))
      const isAsked = ({ versions }: ToldWrite) => versions.some((version) => keys.has(version))
      const byAction = Map.groupBy(writesIn(recount), ({ action }) => action)
      // Imports, and what follows by itself, never have one.
      return [...byAction.values()]
        .filter((all) => all.some(isAsked))
        .flatMap((all) =>
          all.filter((one) => !isAsked(one) && one.versions.length > 0 && !one.actor.includes(':system:')),
        )
        .map(({ action, versions }) => `${action} of ${versions.join(', ')}`)
    },
  },
]

/** A key that was used, and what came of it. */
export function keysIn({
  items,
}: Recount): readonly (StoredItem & { readonly id: string; readonly version: number })[] {
  return [...items.values()].filter((item) => item['k'] === 'idempotency') as never
}

function versionsOf({ records }: Recount): ReadonlySet<string> {
  return new Set(
    records.flatMap(({ record: { id, meta } }) =>
      Array.from({ length: meta.version }, (_, n) => `${id} ${n + 1}`),
    ),
  )
}

function toldIn(recount: Recount): readonly string[] {
  return writesIn(recount).flatMap(({ versions }) => versions)
}

type Told = { readonly id: string; readonly version?: number }

type ToldWrite = { readonly action: string; readonly actor: string; readonly versions: readonly string[] }

/** What was written, as the audit log tells it. */
function writesIn({ items }: Recount): readonly ToldWrite[] {
  return [...items.values()].flatMap((item) => {
    if (item['k'] !== 'audit' || item['kind'] !== 'WRITE') return []
    const told = item['records'] as readonly Told[]
    const versions = told.flatMap(({ id, version }) => (version === undefined ? [] : [`${id} ${version}`]))
    return [{ action: String(item['action']), actor: String(item['actor']), versions }]
  })
}
