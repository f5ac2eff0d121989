import type { DisclosureAssessment } from '../../domain/disclosureAssessment.ts'
import type { DisclosureRule } from '../../domain/disclosureRule.ts'
import { disclosureAssessmentItem } from '../../store/items/disclosureAssessmentItem.ts'
import { disclosureRuleItem } from '../../store/items/disclosureRuleItem.ts'
import { recordPlanner } from '../recordPlanner.ts'

export const planAssessment = recordPlanner<DisclosureAssessment>(disclosureAssessmentItem)
export const planDisclosureRule = recordPlanner<DisclosureRule>(disclosureRuleItem)
