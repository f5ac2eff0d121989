import type { Question } from './questions.ts'
import type { World } from './world.ts'

/** What can be asked of disclosures, visits of investors and the evidence of contacts. */
export function receptionQuestionsOf({ received, happened }: World) {
  const node = (id: string): Question => ({ ask: `it: node(id: "${id}") { id }`, about: id })
  const list = (field: string, about: string): Question => ({ ask: `it: ${field} { nodes { id } }`, about })
  const pack = (id: string): Question => ({
    ask: `it: evidencePack(interactionId: "${id}") { interaction { id } }`,
    about: id,
  })
  return {
    'node: disclosure': node(received.disclosure),
    'node: investor visit': node(received.visit),
    disclosureCalendar: list('disclosureCalendar(first: 99)', received.disclosure),
    quietPeriodsAt: { ask: 'it: quietPeriodsAt { disclosure { id } }', about: received.disclosure },
    investorVisits: list('investorVisits(first: 99)', received.visit),
    visitTerms: { ask: 'it: visitTerms { citation }' },
    evidencePack: pack(happened.roadshow),
    'evidencePack: inside': pack(happened.inside),
  } as const satisfies Record<string, Question>
}
