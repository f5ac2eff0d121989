import { EXPLAINED_WILDCARDS, type ExplainedWildcard } from './explainedWildcards.ts'
import { type PlacedStatement, policyStatements } from './policyStatements.ts'
import { intrinsicOf, type Template } from './template.ts'

/**
 * What the stack allows at large and does not explain, and explanations of what it does not allow. What is denied at large is
 * no fault.
 */
export function wildcardFaults(
  template: Template,
  explained: readonly ExplainedWildcard[] = EXPLAINED_WILDCARDS,
): readonly string[] {
  const statements = policyStatements(template).filter(({ effect }) => effect !== 'Deny')
  const used = new Set<ExplainedWildcard>()
  const faults = statements.flatMap((statement) => [
    // What is not named is allowed: the widest wildcard of all.
    ...statement.members
      .filter((name) => name.startsWith('Not'))
      .map((name) => `${statement.place}: ${name}`),
    ...wildcardsOf(statement).flatMap((wildcard) => {
      const found = explained.filter(
        ({ ids, wildcard: known, onlyWith = [] }) =>
          ids.test(statement.id) &&
          known.test(wildcard) &&
          onlyWith.every((condition) => statement.equalities.includes(condition)),
      )
      for (const each of found) used.add(each)
      return found.length > 0 ? [] : [`${statement.place}: ${wildcard} is allowed, and not explained`]
    }),
  ])
  const idle = explained.filter((each) => !used.has(each))
  return [
    ...faults,
    ...openDoors(template),
    ...idle.map(({ ids, wildcard }) => `${ids.source}: ${wildcard.source} is explained, and not there`),
  ]
}

function wildcardsOf({ actions, resources, principals }: PlacedStatement): readonly string[] {
  const all = actions.join(', ')
  return [
    ...actions.filter(isWild),
    ...resources.filter(isWild).map((resource) => `${all} on ${textOf(resource)}`),
    ...principals.filter(isWild).map((principal) => `${all} to ${textOf(principal)}`),
  ]
}

/** Who may call a function is a service, for a source of our own. */
function openDoors({ Resources }: Template): readonly string[] {
  return Object.entries(Resources)
    .filter(([, { Type }]) => Type === 'AWS::Lambda::Permission')
    .filter(([, { Properties = {} }]) => {
      const { Principal, SourceArn } = Properties
      return !/^\w+\.amazonaws\.com$/.test(String(Principal)) || SourceArn === undefined
    })
    .map(([id]) => `${id}: whoever may call a function is a service with a SourceArn`)
}

function isWild(value: unknown): boolean {
  return textOf(value).includes('*')
}

function textOf(value: unknown): string {
  const [name, argument] = intrinsicOf(value) ?? []
  if (name === 'Fn::Sub' && typeof argument === 'string') return argument
  return typeof value === 'string' ? value : JSON.stringify(value)
}
