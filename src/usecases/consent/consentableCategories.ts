import { inOrder } from '../../domain/consent.ts'
import {
  CONSENTABLE_CATEGORIES,
  type ConsentableCategory,
  type DataCategory,
} from '../../domain/dataCategory.ts'
import { checkedCount } from '../checks.ts'
import { type Field, invalid } from '../refused.ts'

/** Categories that a party can consent to, each once, in the order that records have them in. */
export function consentableCategories(
  categories: readonly DataCategory[],
  field: Field,
  least = 1,
): readonly ConsentableCategory[] {
  const most = CONSENTABLE_CATEGORIES.length
  return inOrder(
    checkedCount([...new Set(categories)], field, { least, most }).map((each) => one(each, field)),
  )
}

function one(category: DataCategory, field: Field): ConsentableCategory {
  const found = CONSENTABLE_CATEGORIES.find((each) => each === category)
  if (found) return found
  throw invalid(
    field,
    `of ${CONSENTABLE_CATEGORIES.join(', ')}: the rest is the institution's own`,
    `${CONSENTABLE_CATEGORIES.join('、')} 之一：其余属于本机构内部信息`,
    category,
  )
}
