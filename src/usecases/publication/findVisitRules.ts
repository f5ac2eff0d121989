import type { RuleSource } from '../../domain/disclosureRule.ts'
import { CHINESE_VISIT_TERMS, type VisitTerms } from '../../domain/visitTerms.ts'

/** By which rules investors are received here. */
export type VisitRules = {
  readonly terms: VisitTerms
  readonly source: RuleSource
  /** Absent where they are those that we bring. */
  readonly version?: number
}

const SHIPPED: VisitRules = {
  terms: CHINESE_VISIT_TERMS,
  source: {
    citation: '证监会公告〔2022〕29号; 深交所上市公司自律监管指引第1号; 上交所上市公司自律监管指引第1号',
    version: '2025',
  },
}

export async function findVisitRules(): Promise<VisitRules> {
  return SHIPPED
}
