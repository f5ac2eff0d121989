import type { Question } from './questions.ts'
import type { World } from './world.ts'

/** What can be asked of assessments of disclosure, and of what they follow. */
export function disclosureQuestionsOf({ happened, disclosure }: World) {
  const node = (id: string): Question => ({ ask: `it: node(id: "${id}") { id }`, about: id })
  return {
    'node: disclosure assessment': node(disclosure.assessment),
    'node: disclosure rule': node(disclosure.rule),
    disclosureLog: {
      ask: 'it: disclosureLog(which: ALL, first: 9) { nodes { id } }',
      about: disclosure.assessment,
    },
    disclosureAssessment: {
      ask: `it: disclosureAssessment(interactionId: "${happened.roadshow}") { id }`,
      about: disclosure.assessment,
    },
    interactionsToAssess: {
      ask: 'it: interactionsToAssess(first: 9) { nodes { id } }',
      about: disclosure.unassessed,
    },
    disclosureTerms: { ask: 'it: disclosureTerms { citation }' },
  } as const satisfies Record<string, Question>
}
