import type { Memory } from '../harness/contender.ts'
import type { Contender } from '../harness/startContender.ts'

export type Sampled = { readonly requests: number; readonly memory: Memory }

type Serving = {
  readonly requests: number
  /** With new tokens: they are good for an hour, and this may take longer. */
  readonly settings: () => Promise<unknown>
  readonly progress: (line: string) => void
}

const SAMPLES = 50
/** Small enough that callers change often. */
const BLOCK = 20
const RENEW_MS = 30 * 60_000
const PROGRESS_MS = 30_000

/** All questions in turn. The first tenth warms up. */
export async function serveMany(
  contender: Contender,
  { requests, settings, progress }: Serving,
): Promise<readonly Sampled[]> {
  const questions = contender.questions.filter((name) => name !== 'records')
  const samples: Sampled[] = []
  let [renewedAt, saidAt] = [Date.now(), Date.now()]
  const between = Math.max(BLOCK, Math.floor((requests * 0.9) / SAMPLES))
  let due = requests / 10
  for (let done = 0, turn = 0; done < requests; done += BLOCK, turn += 1) {
    await contender.measure(questions[turn % questions.length] ?? '', BLOCK)
    if (Date.now() - renewedAt > RENEW_MS) {
      await contender.reopen(await settings())
      renewedAt = Date.now()
    }
    if (Date.now() - saidAt > PROGRESS_MS) {
      progress(`${done.toLocaleString('en')} of ${requests.toLocaleString('en')} requests`)
      saidAt = Date.now()
    }
    if (done < due) continue
    samples.push({ requests: done, memory: await contender.memory() })
    due += between
  }
  samples.push({ requests, memory: await contender.memory() })
  return samples
}
