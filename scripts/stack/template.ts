/** A CloudFormation template, as far as it is looked at. */
export type Template = {
  readonly Resources: Readonly<Record<string, StackResource>>
  readonly Conditions?: Readonly<Record<string, unknown>>
  readonly Parameters?: Readonly<Record<string, unknown>>
  readonly Outputs?: Readonly<Record<string, unknown>>
}

export type StackResource = {
  readonly Type: string
  readonly Properties?: Readonly<Record<string, unknown>>
  readonly DependsOn?: string | readonly string[]
  readonly Condition?: string
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** `{ Ref: … }` or `{ 'Fn::…': … }`: what CloudFormation puts a value in the place of. */
export function intrinsicOf(value: unknown): readonly [name: string, argument: unknown] | undefined {
  if (!isRecord(value)) return undefined
  const [entry, ...more] = Object.entries(value)
  if (entry === undefined || more.length > 0) return undefined
  return entry[0] === 'Ref' || entry[0].startsWith('Fn::') ? entry : undefined
}

/** One or several, as templates and policies may say it. */
export function listOf(value: unknown): readonly unknown[] {
  if (value === undefined) return []
  return Array.isArray(value) ? value : [value]
}
