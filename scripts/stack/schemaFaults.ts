import type { Property, PropertyType, SpecDatabase } from '@aws-cdk/service-spec-types'
import { namedValues } from './namedValues.ts'
import { resourceSchemas } from './resourceSchemas.ts'
import { intrinsicOf, isRecord, type StackResource, type Template } from './template.ts'

type Properties = Readonly<Record<string, Property>>
type Spec = { readonly db: SpecDatabase; readonly type: string }

/** Members of a resource beside its properties. */
const RESOURCE_MEMBERS: ReadonlySet<string> = new Set([
  'Type',
  'Properties',
  'DependsOn',
  'Condition',
  'DeletionPolicy',
  'UpdateReplacePolicy',
  'UpdatePolicy',
  'CreationPolicy',
  'Metadata',
])

/** What of a template AWS's own schemas of its resources do not know or do not allow, each with its place. */
export function schemaFaults({ Resources }: Template): readonly string[] {
  const db = resourceSchemas()
  return Object.entries(Resources).flatMap(([id, resource]) => faultsOfResource(db, id, resource))
}

function faultsOfResource(db: SpecDatabase, id: string, resource: StackResource): readonly string[] {
  const { Type: type, Properties = {} } = resource
  const strays = Object.keys(resource).filter((member) => !RESOURCE_MEMBERS.has(member))
  const unknown = strays.map((member) => `${id}: a resource has no ${member}`)
  const [known] = db.lookup('resource', 'cloudFormationType', 'equals', type)
  if (known === undefined) return [...unknown, `${id}: there is no resource type ${type}`]
  return [...unknown, ...faultsOfMembers({ db, type }, `${id}.Properties`, known.properties, Properties)]
}

function faultsOfMembers(
  spec: Spec,
  place: string,
  properties: Properties,
  value: Readonly<Record<string, unknown>>,
): readonly string[] {
  const missing = Object.entries(properties)
    .filter(([name, { required }]) => required === true && value[name] === undefined)
    .map(([name]) => `${place}: ${name} is required`)
  const faults = Object.entries(value).flatMap(([name, member]) => {
    const property = properties[name]
    if (property === undefined) return [`${place}: ${spec.type} knows no ${name} here`]
    const allowed = namedValues(spec.type, name)
    const others = allowed && typeof member === 'string' && !allowed.includes(member)
    if (others) return [`${place}.${name}: ${JSON.stringify(member)} is none of ${allowed.join(', ')}`]
    return faultsOf(spec, `${place}.${name}`, property.type, member)
  })
  return [...missing, ...faults]
}

function faultsOf(spec: Spec, place: string, type: PropertyType, value: unknown): readonly string[] {
  const intrinsic = intrinsicOf(value)
  if (intrinsic?.[0] === 'Fn::If') {
    const [, ...branches] = intrinsic[1] as readonly unknown[]
    return branches.flatMap((branch, index) => faultsOf(spec, `${place}[${index}]`, type, branch))
  }
  // What it becomes is known to CloudFormation alone; whether it can become something is another check.
  if (intrinsic !== undefined || type.type === 'json') return []
  const otherwise = (what: string) => [`${place}: ${what} is expected, not ${JSON.stringify(value)}`]
  switch (type.type) {
    case 'array':
      if (!Array.isArray(value)) return otherwise('a list')
      return value.flatMap((each, index) => faultsOf(spec, `${place}[${index}]`, type.element, each))
    case 'map':
      if (!isRecord(value)) return otherwise('an object')
      return Object.entries(value).flatMap(([name, each]) =>
        faultsOf(spec, `${place}.${name}`, type.element, each),
      )
    case 'ref':
      if (!isRecord(value)) return otherwise('an object')
      return faultsOfMembers(
        spec,
        place,
        spec.db.get('typeDefinition', type.reference.$ref).properties,
        value,
      )
    case 'tag':
      return isRecord(value) && 'Key' in value && 'Value' in value ? [] : otherwise('a Key with a Value')
    case 'union':
      return faultsOfUnion(spec, place, type.types, value)
    default:
      return isScalar(type, value) ? [] : otherwise(nameOf(type))
  }
}

/** Of the types that have the value's form, that which it fits best; any other only when none has. */
function faultsOfUnion(
  spec: Spec,
  place: string,
  types: readonly PropertyType[],
  value: unknown,
): readonly string[] {
  const form = Array.isArray(value) ? ['array'] : isRecord(value) ? ['ref', 'map', 'tag'] : undefined
  const formed = types.filter(({ type }) =>
    form ? form.includes(type) : !['array', 'ref', 'map', 'tag', 'json'].includes(type),
  )
  const tried = (formed.length > 0 ? formed : types).map((type) => faultsOf(spec, place, type, value))
  return tried.toSorted((one, other) => one.length - other.length)[0] ?? []
}

type Scalar = Extract<PropertyType, { type: 'string' | 'integer' | 'number' | 'boolean' | 'date-time' }>

/** CloudFormation makes of `"1"` and `true` what is wanted. */
function isScalar(type: Scalar | { readonly type: string }, value: unknown): boolean {
  if (typeof value === 'object' || value === undefined) return false
  const text = String(value)
  if ('allowedValues' in type && type.allowedValues) return type.allowedValues.map(String).includes(text)
  if (type.type === 'integer') return /^-?\d+$/.test(text)
  if (type.type === 'number') return text !== '' && Number.isFinite(Number(text))
  if (type.type === 'boolean') return /^(true|false)$/i.test(text)
  return true
}

function nameOf(type: PropertyType): string {
  return 'allowedValues' in type && type.allowedValues
    ? `one of ${type.allowedValues.join(', ')}`
    : `${/^[aeiou]/.test(type.type) ? 'an' : 'a'} ${type.type}`
}
