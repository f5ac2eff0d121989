import type { Disclosure } from '../../domain/disclosure.ts'
import { disclosureItem } from '../../store/items/disclosureItem.ts'
import { recordPlanner } from '../recordPlanner.ts'

export const planOfDisclosure = recordPlanner<Disclosure>(disclosureItem)
