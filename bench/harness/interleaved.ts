import type { Sample } from './contender.ts'
import type { Contender } from './startContender.ts'

export type Rounds = {
  readonly warmUp: number
  readonly rounds: number
  /** Requests of one contender in one round. */
  readonly perRound: number
}

/** By the contender's name: one sample a round, in the order of rounds. */
export type Samples = ReadonlyMap<string, readonly Sample[]>

/** Contenders take turns, and another begins each round, so that what the machine does meanwhile is shared fairly. */
export async function interleaved(
  contenders: readonly Contender[],
  question: string,
  { warmUp, rounds, perRound }: Rounds,
): Promise<Samples> {
  const samples = new Map<string, Sample[]>(contenders.map(({ name }) => [name, []]))
  for (let round = -warmUp; round < rounds; round += 1) {
    const first = (round + warmUp) % contenders.length
    for (const contender of [...contenders.slice(first), ...contenders.slice(0, first)]) {
      const sample = await contender.measure(question, perRound)
      if (round >= 0) samples.get(contender.name)?.push(sample)
    }
  }
  return samples
}
