import { existsSync, readFileSync } from 'node:fs'
import { policyStatements } from './policyStatements.ts'
import type { Template } from './template.ts'
import { USED_ACTIONS, type Use, type Uses } from './usedActions.ts'

/**
 * What roles of functions allow and the functions do not use, or the other way round; and uses that are not where they are
 * said to be. That the sources are in the functions' zips is seen by a test, which has the zips.
 */
export function actionFaults(
  template: Template,
  used: Readonly<Record<string, Uses>> = USED_ACTIONS,
): readonly string[] {
  const roles = Object.entries(template.Resources).filter(([, { Type }]) => Type === 'AWS::IAM::Role')
  const names = roles.map(([id]) => functionOf(id))
  return [
    ...roles.flatMap(([id]) => faultsOfRole(template, id, used[functionOf(id)])),
    ...Object.keys(used)
      .filter((name) => !names.includes(name))
      .map((name) => `${name}: no role is there for it`),
  ]
}

/** `graphql` of `GraphqlRole`. */
function functionOf(role: string): string {
  return role.replace(/Role$/, '').toLowerCase()
}

function faultsOfRole(template: Template, id: string, uses: Uses | undefined): readonly string[] {
  if (uses === undefined) return [`${id}: it is not said what its function uses`]
  const statements = policyStatements(template).filter(
    ({ id: of, place, effect }) => of === id && effect === 'Allow' && place.includes('.Policies['),
  )
  const allowed = new Set(statements.flatMap(({ actions }) => actions))
  const idle = [...allowed].filter((action) => !Object.hasOwn(uses, action))
  const missing = Object.keys(uses).filter((action) => !allowed.has(action))
  return [
    ...idle.map((action) => `${id}: ${action} is allowed, and not used`),
    ...missing.map((action) => `${id}: ${action} is used, and not allowed`),
    ...Object.entries(uses).flatMap(([action, use]) =>
      isThere(template, functionOf(id), use) ? [] : [`${id}: ${action}: there is no ${JSON.stringify(use)}`],
    ),
  ]
}

function isThere({ Resources }: Template, name: string, use: Use): boolean {
  if ('source' in use) return existsSync(use.source) && readFileSync(use.source, 'utf8').includes(use.words)
  const id = `${name[0]?.toUpperCase()}${name.slice(1)}`
  const own = `"Fn::GetAtt":["${id}LambdaFunction","Arn"]`
  const mapping = Object.values(Resources).find(
    ({ Type, Properties }) =>
      Type === 'AWS::Lambda::EventSourceMapping' && JSON.stringify(Properties).includes(own),
  )
  switch (use.byLambda) {
    case 'its event source':
      return mapping !== undefined
    case 'its failures':
      return JSON.stringify(mapping ?? {}).includes('OnFailure')
    case 'its log':
      return Resources[`${id}LogGroup`] !== undefined
    case 'its traces':
      return JSON.stringify(Resources[`${id}LambdaFunction`] ?? {}).includes('"Mode":"Active"')
  }
}
