import type { Viewer } from '../../../src/access/viewer.ts'
import { type CommandName, newKey } from '../../support/bank.ts'
import { bareEvent, LAMBDA_CONTEXT, postOf } from '../../support/bareGateway.ts'
import type { Answer, Gateway } from '../../support/gateway.ts'
import { COMMANDS } from './commands.ts'
import { type Question, questionsOf } from './questions.ts'
import type { World } from './world.ts'

type Told = Pick<Answer, 'data' | 'errors' | 'withheld'>

type Asking = {
  readonly viewer: Viewer | undefined
  /** By question. What is to be answered is asked in one request; each refusal spoils a request, and has its own. */
  readonly expected: Readonly<Record<string, string>>
}

const WORDS = /^(SEES|MASKED|NOTHING|OTHERS|WITHHELD:\w+)$/

/** What each question comes to for a viewer, in a word. */
export async function outcomesOf(
  world: World,
  { viewer, expected }: Asking,
): Promise<Readonly<Record<string, string>>> {
  const questions: [string, Question][] = Object.entries(questionsOf(world))
  const answered = questions.filter(([name]) => WORDS.test(expected[name] ?? ''))
  const together = await ask(world.gateway, documentOf(answered), viewer)
  const outcomes = new Map<string, string>()
  for (const [n, [name, question]] of answered.entries()) {
    // Whatever was refused after all spoils all of them: so each is asked again by itself.
    const isSpoilt = together.errors.length > 0
    const told = isSpoilt ? await ask(world.gateway, documentOf([[name, question]]), viewer) : together
    outcomes.set(name, outcomeOf(told, isSpoilt ? 'q0' : `q${n}`, question))
  }
  for (const [name, question] of questions.filter(([each]) => !outcomes.has(each))) {
    const told = await ask(world.gateway, documentOf([[name, question]]), viewer)
    outcomes.set(name, outcomeOf(told, 'q0', question))
  }
  return Object.fromEntries(questions.map(([name]) => [name, outcomes.get(name) ?? '']))
}

function documentOf(questions: readonly (readonly [string, Question])[]): string {
  if (questions.length === 0) return '{ __typename }'
  return `{ ${questions.map(([, question], n) => question.ask.replace(/^it:/, `q${n}:`)).join(' ')} }`
}

/**
 * SEES what the question is about; MASKED, the same in part; NOTHING, as if there were nothing; OTHERS, rows without what
 * it is about; WITHHELD:CODE; or the code of the refusal.
 */
function outcomeOf({ data, errors, withheld }: Told, alias: string, { about }: Question): string {
  if (errors[0]) return errors[0].extensions.code
  const found = shownOf(data[alias])
  const codesAt = (path: string) => withheld.filter((entry) => entry.path.join('.') === path)
  const [{ code } = { code: '' }] = [...codesAt(`${alias}.block`), ...codesAt(alias)]
  if (found === null) return code ? `WITHHELD:${code}` : 'NOTHING'
  if (Array.isArray(found) && found.length === 0) return 'NOTHING'
  if (code === 'MASKED_FOR_POST') return 'MASKED'
  return about === undefined || JSON.stringify(found).includes(about) ? 'SEES' : 'OTHERS'
}

// biome-ignore lint/suspicious/noExplicitAny: an answer of any shape.
function shownOf(it: any): any {
  if (it === null || it === undefined) return null
  if ('block' in it) return it.block
  if (Array.isArray(it)) return it.filter((each) => each !== null)
  return it.nodes ?? it
}

type Giving = {
  readonly viewer: Viewer | undefined
  /** Otherwise nothing has to be made for them: they do not come that far. */
  readonly mayAsk: boolean
}

const samples = new Map<CommandName, object>()

/** What a command comes to: DONE; the codes of the reasons why not; or the code of the request's refusal. */
export async function commandOutcome(
  world: World,
  name: CommandName,
  { viewer, mayAsk }: Giving,
): Promise<string> {
  const sample = mayAsk ? undefined : samples.get(name)
  const input = sample ?? (await COMMANDS[name](world))
  samples.set(name, input)
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`
  const query = `mutation ($input: ${type}!) { it: ${name}(input: $input) { userErrors { code } } }`
  const { data, errors } = await ask(world.gateway, query, viewer, {
    input: { idempotencyKey: newKey(), ...input },
  })
  if (errors[0]) return errors[0].extensions.code
  const codes: string[] = data.it.userErrors.map(({ code }: { code: string }) => code)
  return codes.length > 0 ? codes.join(' ') : 'DONE'
}

/** Sends a request, as a viewer or as somebody who has no token. */
async function ask(
  gateway: Gateway,
  query: string,
  viewer: Viewer | undefined,
  variables = {},
): Promise<Told> {
  if (viewer) return gateway.ask(query, variables, viewer)
  const { body = '' } = await gateway.handler(bareEvent(postOf({ query, variables })), LAMBDA_CONTEXT)
  const { data = {}, errors = [], extensions } = JSON.parse(body)
  return { data, errors, withheld: extensions?.withheld ?? [] }
}
