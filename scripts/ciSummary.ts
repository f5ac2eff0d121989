import { readFileSync } from 'node:fs'
import { z } from 'zod'

const Tests = z.object({ numPassedTests: z.int(), numFailedTests: z.int(), success: z.boolean() })

const Steps = z.array(z.object({ step: z.string(), ok: z.boolean(), output: z.string() }))

const [testsPath = '', stepsPath = ''] = process.argv.slice(2)
const tests = read(Tests, testsPath)
const steps = read(Steps, stepsPath)

for (const { step, output } of steps?.filter(({ ok }) => !ok) ?? []) console.log(`✗ ${step}\n${output}\n`)

const passed = (tests?.numPassedTests ?? 0) + (steps?.filter(({ ok }) => ok).length ?? 0)
const failed = failedTests() + (steps?.filter(({ ok }) => !ok).length ?? 1)
console.log(`${passed} passed, ${failed} failed`)
if (failed > 0) process.exitCode = 1

/** A run that failed without a failed test, such as in a hook or in a file that does not load, counts as one. */
function failedTests(): number {
  if (tests === undefined) return 1
  return tests.numFailedTests || (tests.success ? 0 : 1)
}

/** Nothing when the report was not written whole: the run itself broke off. */
function read<T>(schema: z.ZodType<T>, path: string): T | undefined {
  try {
    return schema.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch (error) {
    console.log(`No usable report in ${path}: ${error}`)
    return undefined
  }
}
