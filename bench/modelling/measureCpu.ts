import type { Prepared } from './prepare.ts'
import { type Contender, view } from './records.ts'

const ROUNDS = 61
const CALLS_PER_ROUND = 60
const WARM_UP_ROUNDS = 8

const [party, relationship, interaction] = [view.parties[0], view.relationships[0], view.interactions[0]]
if (!party || !relationship || !interaction) throw new Error('The view must have a record of each kind.')
const next = { ...party, version: party.version + 1 }

export const OPERATIONS = {
  'one Query of 31 items': (contender: Contender) => contender.readView(party.tenant, party.partyId),
  'one conditional Put': (contender: Contender) => contender.saveInteraction(interaction),
  'one transaction of 4': (contender: Contender) => contender.changeParty(party, next, relationship, 'idm_1'),
}

export type Operation = keyof typeof OPERATIONS

/** CPU microseconds per call, one figure a round, in the order of rounds. */
export type Samples<Name extends string> = Readonly<
  Record<Operation, Readonly<Record<Name, readonly number[]>>>
>

/** Takes turns call by call, so that what the machine does meanwhile is shared fairly. */
export async function measureCpu<Name extends string>(
  prepared: Readonly<Record<Name, Prepared>>,
): Promise<Samples<Name>> {
  const names = Object.keys(prepared) as Name[]
  const samples = {} as Record<Operation, Record<Name, number[]>>
  for (const operation of Object.keys(OPERATIONS) as Operation[]) {
    const ofOperation = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<
      Name,
      number[]
    >
    samples[operation] = ofOperation
    for (let round = -WARM_UP_ROUNDS; round < ROUNDS; round++) {
      for (const name of rotated(names, round + WARM_UP_ROUNDS)) {
        const micros = await cpuMicrosPerCall(() => OPERATIONS[operation](prepared[name].contender))
        if (round >= 0) ofOperation[name].push(micros)
      }
    }
  }
  return samples
}

async function cpuMicrosPerCall(call: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage()
  for (let n = 0; n < CALLS_PER_ROUND; n++) await call()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / CALLS_PER_ROUND
}

function rotated<T>(values: readonly T[], by: number): readonly T[] {
  const start = by % values.length
  return [...values.slice(start), ...values.slice(0, start)]
}
