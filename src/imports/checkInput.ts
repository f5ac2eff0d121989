import { coerceInputValue } from 'graphql'
import type { ImportInputs, ImportKind } from './importRecord.ts'
import { inputTypeOf } from './inputTypes.ts'

export type Checked<Kind extends ImportKind> =
  | { readonly kind: 'valid'; readonly input: ImportInputs[Kind] }
  /** Each fault says where, what was expected and what came. */
  | { readonly kind: 'invalid'; readonly faults: readonly string[] }

/** Fields of the commands that an import must not say: the source takes their place. */
const NOT_HERE: readonly string[] = ['idempotencyKey', 'id', 'expectedVersion']

/**
 * Whether `input` is what SDL says of the command that records this kind.
 *
 * @returns the input as the command would be given it: defaults filled in, scalars in their canonical form.
 */
export function checkInput<Kind extends ImportKind>(
  kind: Kind,
  input: Readonly<Record<string, unknown>>,
): Checked<Kind> {
  const faults = NOT_HERE.filter((field) => input[field] !== undefined).map(
    (field) => `${field}: not part of an import`,
  )
  if (!input['source']) faults.push('source: expected a system and an externalId, but there is none')

  const value = coerceInputValue(
    { ...input, idempotencyKey: '' },
    inputTypeOf(kind),
    (path, _, { message }) => {
      faults.push(`${pathText(path)}: ${message}`)
    },
  )
  if (faults.length > 0) return { kind: 'invalid', faults }
  const { idempotencyKey: _, ...coerced } = value as ImportInputs[Kind] & { idempotencyKey: string }
  return { kind: 'valid', input: coerced as unknown as ImportInputs[Kind] }
}

/** `names[0].given` */
function pathText(path: readonly (string | number)[]): string {
  const text = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('')
  return text.replace(/^\./, '') || 'the record'
}
