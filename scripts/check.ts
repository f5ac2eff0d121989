import { STEPS, type Step } from './check/steps.ts'

type Result = {
  readonly step: string
  readonly ok: boolean
  readonly ms: number
  readonly output: string
}

const asJson = process.argv.includes('--json')
const steps = STEPS.filter(({ name }) => !process.argv.includes(`--without-${name}`))

const results: Result[] = []
for (const step of steps) {
  const result = await resultOf(step)
  results.push(result)
  if (!asJson) print(result)
}
if (asJson) console.log(JSON.stringify(results, undefined, 2))
if (results.some(({ ok }) => !ok)) process.exitCode = 1

async function resultOf({ name, run }: Step): Promise<Result> {
  const start = performance.now()
  // A step that cannot run is a step that failed, and the others still have something to say.
  const output = await run().catch((error: unknown) => String(error))
  return { step: name, ok: output === '', ms: Math.round(performance.now() - start), output }
}

function print({ step, ok, ms, output }: Result): void {
  console.log(`${ok ? '✓' : '✗'} ${step.padEnd(10)} ${(ms / 1000).toFixed(1).padStart(6)} s`)
  if (!ok) console.log(`\n${output.replaceAll(/^/gm, '    ')}\n`)
}
