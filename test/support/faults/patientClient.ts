import { setTimeout as sleep } from 'node:timers/promises'
import type { Viewer } from '../../../src/access/viewer.ts'
import type { Answer, Gateway } from '../gateway.ts'
import type { Dice } from '../seededRandom.ts'

/** A mutation with a key of its own, and what its caller was told in the end. */
export type Sent = {
  readonly command: string
  readonly key: string
  readonly query: string
  readonly variables: { readonly input: object }
  readonly viewer: Partial<Viewer> | undefined
  /** Of each answer that was one: of a mutation that was sent twice at once there are two. */
  readonly answers: readonly Answer[]
}

/** What callers have seen. */
export type Journal = {
  readonly sent: Sent[]
  /** How long the longest answer took, milliseconds. */
  longestMs: number
  /** Requests that were sent, and those that had to be sent again. */
  requests: number
  repeated: number
}

export function newJournal(): Journal {
  return { sent: [], longestMs: 0, requests: 0, repeated: 0 }
}

export type PatientOptions = {
  /** Of the gateway's HTTP server, as it is now: it may start again elsewhere. */
  readonly address: () => string
  readonly dice: Dice
  readonly journal: Journal
  /** How long a caller waits for an answer before it takes it for lost. */
  readonly patienceMs: number
}

/** Sent twice at the same time: a caller's proxy repeats what is slow. */
const TWICE = 0.1
const FIRST_WAIT_MS = 50
const LONGEST_WAIT_MS = 1_000
const MOST_TRIES = 200

/**
 * A gateway as a good client uses it: over HTTP, with one key for one command, again and again while the answer is
 * UNAVAILABLE or THROTTLED or does not come, after a wait at random that grows.
 */
export function patientClient(
  gateway: Gateway,
  { address, dice, journal, patienceMs }: PatientOptions,
): Gateway {
  const tokens = new Map<string, Promise<string>>()

  function tokenOf(viewer: Partial<Viewer> | undefined): Promise<string> {
    const name = JSON.stringify(viewer ?? {})
    const token = tokens.get(name) ?? gateway.token(viewer)
    tokens.set(name, token)
    return token
  }

  async function post(body: object, token: string): Promise<Answer | undefined> {
    const began = performance.now()
    try {
      const answer = await fetch(`${address()}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          accept: 'application/graphql-response+json',
          authorization: `Bearer ${token}`,
        },
        body: JSON.stringify(body),
        signal: AbortSignal.timeout(patienceMs),
      })
      const {
        data,
        errors = [],
        extensions,
      } = (await answer.json()) as Partial<Answer> & { extensions?: Partial<Answer> }
      return {
        status: answer.status,
        data,
        errors,
        cost: extensions?.cost as Answer['cost'],
        withheld: extensions?.withheld ?? [],
      }
    } catch {
      return undefined
    } finally {
      journal.requests += 1
      journal.longestMs = Math.max(journal.longestMs, performance.now() - began)
    }
  }

  async function untilAnswered(body: object, viewer: Partial<Viewer> | undefined): Promise<Answer> {
    const token = await tokenOf(viewer)
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      const answer = await post(body, token)
      if (answer && !mustBeRepeated(answer)) return answer
      journal.repeated += 1
      await sleep(dice.next() * Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** tries))
    }
    throw new Error(`there was no answer in ${MOST_TRIES} tries: ${JSON.stringify(body).slice(0, 500)}`)
  }

  return {
    ...gateway,
    ask: async (query, variables = {}, viewer) => {
      const command = /^\s*mutation[^{]*\{\s*(?:\w+:\s*)?(\w+)\(/.exec(query)?.[1]
      const copies = command !== undefined && dice.isLucky(TWICE) ? 2 : 1
      const all = Array.from({ length: copies }, () => untilAnswered({ query, variables }, viewer))
      const answers = await Promise.all(all)
      if (command !== undefined) {
        const { input } = variables as { input: { idempotencyKey: string } }
        // As they came: whoever asked goes on with what is in them.
        journal.sent.push({
          command,
          key: input.idempotencyKey,
          query,
          variables: { input },
          viewer,
          answers: structuredClone(answers),
        })
      }
      return answers[0] as Answer
    },
  }
}

const PASSING: ReadonlySet<string> = new Set(['UNAVAILABLE', 'THROTTLED'])

function mustBeRepeated({ status, errors }: Answer): boolean {
  return status === 429 || status >= 502 || errors.some(({ extensions }) => PASSING.has(extensions?.code))
}
