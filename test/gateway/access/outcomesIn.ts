import { namedBy } from './people.ts'

/** What a line comes to for each viewer, by the viewer's name. */
export type Outcomes = ReadonlyMap<string, string>

export const WITHOUT_TOKEN = 'UNAUTHENTICATED'

/**
 * The lines of a table, by their names: `party | SEES keepers | NOTHING strangers gone`.
 *
 * @throws RangeError for a line that says two things of a viewer.
 */
export function outcomesIn(table: string): Readonly<Record<string, Outcomes>> {
  const lines = table.trim().split('\n')
  return Object.fromEntries(
    lines.map((line) => {
      const [name = '', ...cells] = line.split('|').map((cell) => cell.trim())
      const outcomes = new Map([['nobody', WITHOUT_TOKEN]])
      for (const cell of cells) {
        const [outcome = '', ...words] = cell.split(' ')
        for (const viewer of namedBy(words.join(' '))) {
          if (outcomes.has(viewer)) throw new RangeError(`${name} says two things of ${viewer}`)
          outcomes.set(viewer, outcome)
        }
      }
      return [name, outcomes]
    }),
  )
}
