import { BENCHES } from './benches.ts'
import { type Bench, isMet } from './harness/bench.ts'
import { writePerformance } from './harness/performanceDoc.ts'
import { reportMarkdown } from './harness/reportMarkdown.ts'
import { resultsOf, writeResults } from './harness/results.ts'

const HELP = `npm run bench                     all benches, one after the other
npm run bench -- NAME [options]   one of them
npm run bench -- NAME --json      prints the results as JSON

npm run bench -- --docs           writes docs/performance.md from the results

Results are written to bench/results/NAME.json and NAME.md, and into docs/performance.md.
Exits with 1 when a goal is not met.
`

/** A bench's name, and what it is told. */
type Wanted = { readonly names: readonly string[]; readonly args: readonly string[]; readonly json: boolean }

function wanted([name, ...rest]: readonly string[]): Wanted {
  const json = [name, ...rest].includes('--json')
  const args = rest.filter((arg) => arg !== '--json')
  if (name === undefined || name === '--json') return { names: Object.keys(BENCHES), args, json }
  if (name in BENCHES) return { names: [name], args, json }
  throw new RangeError(`There is no bench ${name}, only ${Object.keys(BENCHES).join(', ')}`)
}

async function help(): Promise<string> {
  const lines: string[] = []
  for (const load of Object.values(BENCHES)) {
    const { name, about, usage } = await load()
    lines.push(`${name.padEnd(12)}${about}${usage === undefined ? '' : `\n${' '.repeat(12)}${usage}`}`)
  }
  return `${HELP}\n${lines.join('\n')}`
}

async function run({ names, args, json }: Wanted): Promise<void> {
  for (const name of names as (keyof typeof BENCHES)[]) {
    const bench = await BENCHES[name]()
    if (bench.needsArgs && names.length > 1) continue
    try {
      await runOne(bench, args, json)
    } catch (error) {
      // The others can still be measured.
      console.error(`${name}:`, error)
      process.exitCode = 1
    }
  }
}

async function runOne(bench: Bench, args: readonly string[], json: boolean): Promise<void> {
  const { name } = bench
  const report = await bench.run({ args, progress: (line) => console.error(`${name}: ${line}`) })
  const results = resultsOf(bench, args, report)
  if (!report.isPart) {
    writeResults(results)
    writePerformance()
  }
  console.log(json ? JSON.stringify(results, null, 2) : reportMarkdown(results))
  if (!report.goals.every(isMet)) process.exitCode = 1
}

const argv = process.argv.slice(2)
if (argv.includes('--help') || argv.includes('-h')) console.log(await help())
else if (argv.includes('--docs')) writePerformance()
else await run(wanted(argv))
