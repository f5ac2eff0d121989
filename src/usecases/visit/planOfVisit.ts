import type { InvestorVisit } from '../../domain/investorVisit.ts'
import { investorVisitItem } from '../../store/items/investorVisitItem.ts'
import { recordPlanner } from '../recordPlanner.ts'

export const planOfVisit = recordPlanner<InvestorVisit>(investorVisitItem)
