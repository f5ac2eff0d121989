import type { Config } from '../../config.ts'
import { AppError } from '../../errors.ts'
import { operationIdOf } from '../../store/operations.ts'

/** What of a request says what is asked: the query string of a GET, the JSON of a POST. */
export type Question = { readonly rawQuery: string; readonly body: unknown }

type Parts = { readonly query?: unknown; readonly extensions?: unknown }

/** Whether partners run what is registered for them only, or any text. */
export type OperationRule = Config['PARTNER_OPERATIONS']

/**
 * By which id a partner's request asks for a registered operation: by the hash that it carries, or by its text's.
 *
 * @returns undefined for a text that need not be registered, and for what asks nothing.
 * @throws AppError BAD_REQUEST for a hash of something else.
 * @see https://www.apollographql.com/docs/react/api/link/persisted-queries, "Protocol"
 */
export function askedOperationId(question: Question, rule: OperationRule): string | undefined {
  const { query, extensions } = partsOf(question)
  const text = typeof query === 'string' && query !== '' ? query : undefined
  const textHash = text === undefined ? undefined : operationIdOf(text)
  const hash = hashIn(extensions)
  if (hash !== undefined && textHash !== undefined && hash !== textHash) {
    throw new AppError('BAD_REQUEST', 'extensions.persistedQuery.sha256Hash must be the SHA-256 of query.')
  }
  return rule === 'any' && text !== undefined ? undefined : (hash ?? textHash)
}

/**
 * What is asked, with the text of the registered operation in the place of its hash. So nothing that a partner sends is
 * parsed as GraphQL, where only registered operations may run.
 *
 * @param found the text that is registered under the id that was asked for.
 * @throws AppError OPERATION_NOT_REGISTERED. It says nothing of what is, not even whether the app is known.
 */
export function withRegistered(question: Question, found: string | undefined, rule: OperationRule): Question {
  const { query } = partsOf(question)
  const text = found ?? (rule === 'any' && typeof query === 'string' && query !== '' ? query : undefined)
  if (text !== undefined) return withText(question, text)
  throw new AppError(
    'OPERATION_NOT_REGISTERED',
    'This operation is not registered for your app: send the sha256Hash of one that is.',
  )
}

function partsOf({ rawQuery, body }: Question): Parts {
  if (body !== undefined) return isObject(body) ? body : {}
  const parameters = new URLSearchParams(rawQuery)
  return { query: parameters.get('query'), extensions: parsed(parameters.get('extensions')) }
}

function withText({ rawQuery, body }: Question, query: string): Question {
  if (body !== undefined) {
    const { extensions, ...rest } = body as Parts
    return { rawQuery, body: { ...rest, query, ...withoutHash(extensions) } }
  }
  const parameters = new URLSearchParams(rawQuery)
  const { extensions } = withoutHash(parsed(parameters.get('extensions')))
  parameters.set('query', query)
  parameters.delete('extensions')
  if (extensions !== undefined) parameters.set('extensions', JSON.stringify(extensions))
  return { rawQuery: parameters.toString(), body }
}

/** Apollo would look for the hash by itself. */
function withoutHash(extensions: unknown): Parts {
  if (!isObject(extensions)) return extensions === undefined ? {} : { extensions }
  const { persistedQuery: _, ...others } = extensions
  return { extensions: others }
}

function hashIn(extensions: unknown): string | undefined {
  const asked = isObject(extensions) ? extensions['persistedQuery'] : undefined
  if (!isObject(asked)) return undefined
  const { version, sha256Hash } = asked
  if (version !== 1) throw new AppError('BAD_REQUEST', 'extensions.persistedQuery.version must be 1.')
  if (typeof sha256Hash !== 'string' || !/^[0-9a-f]{64}$/.test(sha256Hash)) {
    throw new AppError(
      'BAD_REQUEST',
      'extensions.persistedQuery.sha256Hash must be 64 lower-case hexadecimal digits.',
    )
  }
  return sha256Hash
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** What is no JSON is Apollo's to refuse. */
function parsed(text: string | null): unknown {
  if (text === null) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
