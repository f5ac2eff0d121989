import type { Question } from './questions.ts'
import type { World } from './world.ts'

/** What can be asked of an export that the manager has asked for. */
export function exportQuestionsOf({ exported }: World) {
  return {
    'node: export': { ask: `it: node(id: "${exported}") { id }`, about: exported },
    export: { ask: `it: export(id: "${exported}") { id }`, about: exported },
    'exports: one’s own': { ask: 'it: exports(first: 9) { nodes { id } }', about: exported },
    'exports: everybody’s': {
      ask: 'it: exports(everybodys: true, first: 9) { nodes { id } }',
      about: exported,
    },
  } as const satisfies Record<string, Question>
}
