import { isDeepStrictEqual } from 'node:util'
import type { Answer, Gateway } from '../gateway.ts'
import { keysIn } from '../invariants/once.ts'
import type { Recount } from '../invariants/recount.ts'
import type { Journal, Sent } from './patientClient.ts'

/** How many are repeated to see whether they are answered as they were. */
const MOST_REPEATED = 200

/**
 * What callers were told against what is stored: nothing, when all that was acknowledged is there once, what was refused is not,
 * and whoever repeats a command is answered as before.
 *
 * @param calm a gateway that nothing happens to any more.
 */
export async function journalFaults(
  { sent }: Journal,
  calm: Gateway,
  recount: Recount,
): Promise<Readonly<Record<string, readonly string[]>>> {
  const kept = new Map(keysIn(recount).map((item) => [item.pk.split('#').at(-1), item]))
  const acknowledged = sent.filter((each) => each.answers.some(isDone))
  const refused = sent.filter((each) => !each.answers.some(isDone))
  const faults: Record<string, readonly string[]> = {
    'an acknowledged command is not there': acknowledged.filter(({ key }) => !kept.has(key)).map(nameOf),
    'a refused command is there': refused.filter(({ key }) => kept.has(key)).map(nameOf),
    'the same command was answered in two ways': sent
      .filter(({ answers }) => !isOneAnswer(answers))
      .map(told),
    'a repeated command was answered otherwise': await answeredOtherwise(spread(acknowledged), calm),
  }
  return Object.fromEntries(Object.entries(faults).filter(([, all]) => all.length > 0))
}

/** Not more than so many, from all over the run. */
function spread(all: readonly Sent[]): readonly Sent[] {
  const step = Math.max(1, Math.ceil(all.length / MOST_REPEATED))
  return all.filter((_, n) => n % step === 0)
}

async function answeredOtherwise(sent: readonly Sent[], calm: Gateway): Promise<readonly string[]> {
  const faults: string[] = []
  for (const each of sent) {
    const again = await calm.ask(each.query, each.variables, each.viewer)
    const before = each.answers.find(isDone)
    if (before && !isOneAnswer([before, again])) faults.push(told({ ...each, answers: [before, again] }))
  }
  return faults
}

/** The record and the version that a command has made, as its caller was told. */
function resultOf({ data }: Answer): unknown {
  const [payload] = Object.values((data ?? {}) as Record<string, { record?: unknown; userErrors: unknown[] }>)
  // What stands beside it in the answer is shown as it is by now.
  const record = payload?.record as { id: string; version: number } | null | undefined
  return record ? { id: record.id, version: record.version } : undefined
}

function isDone(answer: Answer): boolean {
  return resultOf(answer) !== undefined
}

/** Refusals are not remembered: whoever repeats one may be refused for another reason, but only then. */
function isOneAnswer(answers: readonly Answer[]): boolean {
  const results = answers.map(resultOf)
  return results.every((result) => isDeepStrictEqual(result, results[0]))
}

function nameOf({ command, key }: Sent): string {
  return `${command} ${key}`
}

function told(each: Sent): string {
  return `${nameOf(each)}: ${each.answers.map(({ data, errors }) => JSON.stringify(data ?? errors)).join(' then ')}`
}
