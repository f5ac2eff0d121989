import { isRecordId } from '../domain/recordId.ts'

/** A bug as the log tells it: whole, but for values, which could be somebody's name or number. */
export type BugText = {
  readonly name: string
  readonly message: string
  /** The frames. The message does not stand in it again. */
  readonly stack: string
  readonly cause?: BugText
}

const DEEPEST_CAUSE = 3

export function bugText(error: unknown, depth = 1): BugText {
  if (!(error instanceof Error)) return { name: 'thrown', message: shapeOf(String(error)), stack: '' }
  const { name, cause } = error
  return {
    name,
    message: messageOf(error),
    stack: framesOf(error),
    ...(cause === undefined || depth === DEEPEST_CAUSE ? {} : { cause: bugText(cause, depth + 1) }),
  }
}

/** The whole of a message would be in it once more. */
function framesOf({ stack = '' }: Error): string {
  return stack
    .split('\n')
    .filter((line) => /^ {4}at /.test(line))
    .join('\n')
}

function messageOf(error: Error): string {
  const { name } = error
  // Parties are in the log by their ids, so that a bug can be found. Who works for us is not.
  const message = error.message.replace(/emp_[0-9A-Z]{26}/g, 'emp_…')
  if (isZodError(error)) return error.issues.map(issueText).join('; ')
  // V8's own: what it quotes are names in our code.
  if (name === 'TypeError' || name === 'ReferenceError') return withoutValues(message, false)
  if (OURS.has(name)) return withoutValues(message, true)
  if (SAYS_NOTHING_OF_DATA.has(name)) return message.replace(SIGNED, '…')
  const [, call = '', said = ''] = /^([A-Z][A-Za-z]{1,39}: )?(.*)$/s.exec(message) ?? []
  return call + (name.endsWith('Exception') ? firstClause(said) : shapeOf(said))
}

/** What we throw ourselves, and what Node and GraphQL throw in our name. Whoever else may say anything. */
const OURS: ReadonlySet<string> = new Set([
  ...['Error', 'RangeError', 'SyntaxError', 'AggregateError', 'AppError', 'EdgeRefusal', 'ExportFailed'],
  ...['GraphQLError', 'AbortError', 'TimeoutError'],
])

type ZodLike = Error & {
  readonly issues: readonly { readonly code?: string; readonly path: readonly PropertyKey[] }[]
}

/** Not by its class: there are several in zod, and this is to load none of them. */
function isZodError(error: Error): error is ZodLike {
  return 'issues' in error && Array.isArray(error.issues)
}

/** Not its message: our own say what came. */
function issueText({ code, path }: ZodLike['issues'][number]): string {
  return `${code ?? 'custom'} at ${path.map((part) => (typeof part === 'string' ? nameOrShape(part) : String(part))).join('.')}`
}

/** What a name of an attribute or of a member of ours looks like. */
function nameOrShape(text: string): string {
  return /^[a-z][A-Za-z]{0,39}$/.test(text) ? text : shapeOf(text)
}

/** AWS speaks in them of who asks, and of tables. */
const SAYS_NOTHING_OF_DATA: ReadonlySet<string> = new Set([
  'AccessDeniedException',
  'ExpiredTokenException',
  'IncompleteSignatureException',
  'InvalidSignatureException',
  'MissingAuthenticationTokenException',
  'ResourceNotFoundException',
  'UnrecognizedClientException',
])

/** What follows is the request as it was signed, and a session's token with it. */
const SIGNED = /\s*(?:\n|The Canonical String|Authorization=).*$/s

/** DynamoDB says first what is wrong, and then, after a colon or a full stop, in what. */
function firstClause(message: string): string {
  return withoutValues(message.split(/[:.]/, 1)[0] ?? '', true)
}

/**
 * The house says "expected …, but got VALUE"; GraphQL says `value: VALUE`; Node and V8 have their own words. None says where the
 * value ends.
 */
const VALUE =
  /\b(got:? |value: |Received |to search for '.*?' in |(?:on|of) string |Iterator value |Cannot convert (?!undefined |object |a (?:BigInt|Symbol) )).*$/s

/** A piece of what was read, with quotes of its own in it. */
const PIECE_OF_JSON = /".*"(?=(?:\.\.\.)? is not valid JSON$)/s

const QUOTED = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`[^`]*`/gs

function withoutValues(message: string, isQuotedTold: boolean): string {
  const withoutLast = message
    .replace(PIECE_OF_JSON, shapeOf)
    .replace(VALUE, (whole, lead: string) => lead + shapeOf(whole.slice(lead.length)))
  return isQuotedTold ? withoutLast.replace(QUOTED, shapeOf) : withoutLast
}

const LONGEST_SHAPE = 80

/**
 * What a value looks like, and not what it says: `a` for each small letter, `A` for each capital, `9` for each digit, `字` for
 * each other letter, and `·` for what would move the cursor of whoever reads it at a terminal. Ids of records stay.
 */
function shapeOf(value: string): string {
  const shape = value
    .slice(0, 4 * LONGEST_SHAPE)
    .replace(ID_OR_CHARACTER, (part) => (isRecordId(part) ? part : characterShape(part)))
  return shape.length > LONGEST_SHAPE ? `${shape.slice(0, LONGEST_SHAPE)}…` : shape
}

const ID_OR_CHARACTER = /[a-z]{3}_[0-9A-Z]{26}|./gsu

function characterShape(character: string): string {
  if (/\p{Ll}/u.test(character)) return 'a'
  if (/\p{Lu}/u.test(character)) return 'A'
  if (/\p{N}/u.test(character)) return '9'
  if (/\p{C}/u.test(character)) return '·'
  return /\p{L}/u.test(character) ? '字' : character
}
