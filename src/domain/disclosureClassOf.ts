import type { DisclosureAssessmentData, DisclosureClass } from './disclosureAssessment.ts'
import type { SelectiveDisclosureTerms } from './disclosureRule.ts'

type Judged = Pick<
  DisclosureAssessmentData,
  'material' | 'isPublic' | 'intentional' | 'speakerClass' | 'recipients'
>

type Reach = Pick<SelectiveDisclosureTerms, 'speakerClasses' | 'recipientClasses' | 'exclusions'>

/**
 * What a judgement comes to by a rule. One recipient whom the rule reaches, and who is not excluded, is enough for all that
 * was told to be told to some.
 *
 * @see 17 CFR 243.100(a)-(b), 243.101(a), (c)
 */
export function disclosureClassOf(
  { material, isPublic, intentional, speakerClass, recipients }: Judged,
  { speakerClasses, recipientClasses, exclusions }: Reach,
): DisclosureClass {
  if (!material) return 'NOTHING_MATERIAL'
  if (isPublic) return 'PUBLIC_INFORMATION'
  if (!speakerClasses.includes(speakerClass)) return 'NOT_COVERED'
  const reached = recipients.filter(({ recipientClass }) => recipientClasses.includes(recipientClass))
  if (reached.length === 0) return 'NOT_COVERED'
  const isExcluded = ({ exclusion }: (typeof reached)[number]) =>
    exclusion !== undefined && exclusions.includes(exclusion)
  if (reached.every(isExcluded)) return 'EXCLUDED_RECIPIENT'
  return intentional ? 'SELECTIVE_INTENTIONAL' : 'SELECTIVE_UNINTENTIONAL'
}
