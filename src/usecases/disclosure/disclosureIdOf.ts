import type { DisclosureAssessmentId, InteractionId } from '../../domain/recordId.ts'
import { onlyId } from '../onlyId.ts'

/** The id of the assessment of an interaction, whether or not there is one: so it is found by one read. */
export function disclosureIdOf(tenant: string, interactionId: InteractionId): DisclosureAssessmentId {
  return onlyId(tenant, 'dsc', interactionId)
}
