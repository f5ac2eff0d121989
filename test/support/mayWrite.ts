import { type Resource, statementsOf } from './packaged.ts'

/** What IAM would answer to a write of items in these partitions, as far as our statements need it. */
export function mayWrite(role: Resource | undefined, action: string, partitions: readonly string[]): boolean {
  if (!role) throw new Error('There is no such role.')
  const applying = statementsOf(role).filter(
    ({ Action, Condition }) => Action.includes(action) && holdsFor(Condition, partitions),
  )
  return (
    applying.some(({ Effect }) => Effect === 'Allow') && !applying.some(({ Effect }) => Effect === 'Deny')
  )
}

type Condition = ReturnType<typeof statementsOf>[number]['Condition']

function holdsFor(condition: Condition, partitions: readonly string[]): boolean {
  return Object.entries(condition).every(([operator, { 'dynamodb:LeadingKeys': patterns }]) => {
    const matches = (pk: string) => (patterns as readonly string[]).some((pattern) => isLike(pattern, pk))
    if (operator === 'ForAllValues:StringLike') return partitions.every(matches)
    if (operator === 'ForAnyValue:StringLike') return partitions.some(matches)
    if (operator === 'Null') return (patterns === 'true') === (partitions.length === 0)
    throw new Error(`expected no condition ${operator}`)
  })
}

/** As IAM's `StringLike`: `*` is any number of characters, `?` is one. */
function isLike(pattern: string, text: string): boolean {
  const escaped = pattern.replaceAll(/[.+^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`^${escaped.replaceAll('*', '.*').replaceAll('?', '.')}$`, 's').test(text)
}
