import type { SpecDatabase } from '@aws-cdk/service-spec-types'
import { resourceSchemas } from './resourceSchemas.ts'
import { intrinsicOf, isRecord, listOf, type Template } from './template.ts'

/** @see https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/pseudo-parameter-reference.html */
const PSEUDO: ReadonlySet<string> = new Set(
  [
    'AccountId',
    'NoValue',
    'NotificationARNs',
    'Partition',
    'Region',
    'StackId',
    'StackName',
    'URLSuffix',
  ].map((name) => `AWS::${name}`),
)

/** @see https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference.html */
const FUNCTIONS: ReadonlySet<string> = new Set(
  'And Base64 Cidr Equals FindInMap GetAtt GetAZs If ImportValue Join Length Not Or Select Split Sub ToJsonString'
    .split(' ')
    .map((name) => `Fn::${name}`),
)

/** What a template refers to that is not there, each with its place. */
export function referenceFaults(template: Template): readonly string[] {
  const db = resourceSchemas()
  const parts = ['Resources', 'Outputs', 'Conditions'] as const
  const named = Object.entries(template.Resources).flatMap(([id, { DependsOn, Condition }]) => [
    ...listOf(DependsOn)
      .filter((other) => !Object.hasOwn(template.Resources, String(other)))
      .map((other) => `${id}.DependsOn: there is no ${other}`),
    ...faultOfCondition(template, `${id}.Condition`, Condition),
  ])
  return [...named, ...parts.flatMap((part) => faultsIn(template, db, part, template[part]))]
}

function faultsIn(template: Template, db: SpecDatabase, place: string, value: unknown): readonly string[] {
  if (Array.isArray(value)) {
    return value.flatMap((each, index) => faultsIn(template, db, `${place}[${index}]`, each))
  }
  if (!isRecord(value)) return []
  const intrinsic = intrinsicOf(value)
  const own = intrinsic ? faultsOfIntrinsic(template, db, place, intrinsic) : []
  const within = Object.entries(value).flatMap(([name, each]) =>
    faultsIn(template, db, `${place}.${name}`, each),
  )
  return [...own, ...within]
}

function faultsOfIntrinsic(
  template: Template,
  db: SpecDatabase,
  place: string,
  [name, argument]: readonly [string, unknown],
): readonly string[] {
  const [first, second] = listOf(argument)
  switch (name) {
    case 'Ref':
      return faultsOfName(template, db, place, String(argument))
    case 'Fn::GetAtt':
      return faultsOfName(template, db, place, listOf(argument).join('.'), true)
    case 'Fn::If':
      return faultOfCondition(template, place, first)
    case 'Fn::Sub': {
      const own = isRecord(second) ? Object.keys(second) : []
      const names = [...String(first).matchAll(/\$\{([^!}][^}]*)\}/g)].map(([, inner = '']) => inner.trim())
      return names
        .filter((inner) => !own.includes(inner))
        .flatMap((inner) => faultsOfName(template, db, place, inner, inner.includes('.')))
    }
    default:
      return FUNCTIONS.has(name) ? [] : [`${place}: there is no ${name}`]
  }
}

function faultsOfName(
  { Resources, Parameters = {} }: Template,
  db: SpecDatabase,
  place: string,
  name: string,
  hasAttribute = false,
): readonly string[] {
  if (!hasAttribute) {
    const isThere = PSEUDO.has(name) || Object.hasOwn(Resources, name) || Object.hasOwn(Parameters, name)
    return isThere ? [] : [`${place}: there is no ${name}`]
  }
  const [id = '', ...rest] = name.split('.')
  const attribute = rest.join('.')
  const type = Resources[id]?.Type
  if (type === undefined) return [`${place}: there is no ${id}`]
  const [known] = db.lookup('resource', 'cloudFormationType', 'equals', type)
  return known && !Object.hasOwn(known.attributes, attribute) ? [`${place}: ${type} has no ${attribute}`] : []
}

function faultOfCondition(
  { Conditions = {} }: Template,
  place: string,
  condition: unknown,
): readonly string[] {
  if (condition === undefined || Object.hasOwn(Conditions, String(condition))) return []
  return [`${place}: there is no condition ${condition}`]
}
