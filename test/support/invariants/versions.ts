import { SORT_KEYS } from '../../../src/store/keys.ts'
import type { Invariant } from './recount.ts'

/** Every version that ever was is there, as it was: none left out, none twice, none rewritten. */
export const VERSION_INVARIANTS: readonly Invariant[] = [
  {
    name: 'every record and version is what its kind says',
    faults: ({ unreadable }) => unreadable,
  },
  {
    name: 'the versions of a record have no gaps',
    faults: ({ records }) =>
      records.flatMap(({ record, earlier }) => {
        const { version } = record.meta
        const expected = Array.from({ length: version - 1 }, (_, n) => SORT_KEYS.version(n + 1))
        const missing = expected.filter((sk) => !earlier.has(sk))
        const surplus = [...earlier.keys()].filter((sk) => !expected.includes(sk))
        return [
          ...missing.map((sk) => `${record.id} is in version ${version} and has no ${sk}`),
          ...surplus.map((sk) => `${record.id} is in version ${version} and has ${sk}`),
        ]
      }),
  },
  {
    name: 'a version stands under its number, and was made when its record was',
    faults: ({ records }) =>
      records.flatMap(({ record, earlier }) =>
        [...earlier].flatMap(([sk, { id, meta }]) => {
          const { createdAt, createdBy } = record.meta
          const isRight =
            id === record.id &&
            sk === SORT_KEYS.version(meta.version) &&
            meta.createdAt === createdAt &&
            meta.createdBy === createdBy
          return isRight
            ? []
            : [`${record.id} ${sk} says it is ${id} version ${meta.version} of ${meta.createdAt}`]
        }),
      ),
  },
]
