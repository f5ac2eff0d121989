import { writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { LINES_OF_BUSINESS } from '../../src/domain/relationship.ts'
import { createServer } from '../../src/server/createServer.ts'
import { executableSchema } from '../../src/server/executableSchema.ts'
import { openRequest } from '../../src/server/requestContext.ts'
import type { RequestContext } from '../../src/usecases/context.ts'
import { registerEmployee } from '../../src/usecases/staff/employeeCommands.ts'
import { done } from '../../test/support/done.ts'
import { knownCustomer } from '../../test/support/knownCustomer.ts'
import { interactionItems, nthInteraction, seed } from '../../test/support/seedRecords.ts'
import { startScaleTable } from '../scale/scaleTable.ts'
import { askView } from './askView.ts'

const ROUNDS = 15
const ASKED_PER_ROUND = 100
const INTERACTIONS = 40
const TENANT = 'bench'

const table = await startScaleTable()
try {
  const operator = table.context(TENANT)
  const { firm, unit } = await knownCustomer(operator)
  // On both sides of the wall, so that with the policy and without the answer is the same.
  const { id: head } = await done(operator, registerEmployee, {
    names: [{ full: 'Head of the branch' }],
    posts: [{ unitId: unit, kind: 'HEAD', lines: [...LINES_OF_BUSINESS] }],
  })
  const participants = [{ id: firm, part: 'RECIPIENT' }] as const
  await seed(operator.table, INTERACTIONS, (n) =>
    interactionItems(TENANT, nthInteraction(n, { participants })),
  )

  const server = await createServer({ schema: executableSchema(), tellsSchema: false })
  const viewer = { kind: 'employee', tenant: TENANT, subject: head } as const
  const opened = () =>
    openRequest(operator.app, viewer, { deadline: Date.now() + 60_000, requestId: 'bench' })
  /** The same reads, and nobody to decide about. */
  const unguarded = async (): Promise<RequestContext> => ({
    ...(await opened()),
    viewer: operator.viewer,
    caller: operator.caller,
  })

  const variants = { guarded: opened, unguarded } as const
  const times: Record<keyof typeof variants, number[]> = { guarded: [], unguarded: [] }
  for (let round = -2; round < ROUNDS; round += 1) {
    for (const name of ['guarded', 'unguarded'] as const) {
      const from = process.cpuUsage()
      for (let n = 0; n < ASKED_PER_ROUND; n += 1) await askView(server, await variants[name](), firm)
      const { user, system } = process.cpuUsage(from)
      // The first rounds warm up.
      if (round >= 0) times[name].push((user + system) / ASKED_PER_ROUND)
    }
  }
  const text = report(median(times.unguarded), median(times.guarded), ratios(times.guarded, times.unguarded))
  writeFileSync(new URL('../results/policy.md', import.meta.url), text)
  console.log(text)
} finally {
  await table.stop()
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}

/** Of each round by itself, as both were run side by side in it. */
function ratios(a: readonly number[], b: readonly number[]): readonly number[] {
  return a.map((value, n) => value / (b[n] ?? Number.NaN)).toSorted((x, y) => x - y)
}

function report(without: number, withPolicy: number, all: readonly number[]): string {
  const quarter = (part: number) => all[Math.floor((all.length - 1) * part)]?.toFixed(2)
  return `# What the access policy costs

Written by \`npm run bench:policy\` on ${new Date().toISOString().slice(0, 10)}: Node ${process.versions.node}, ${cpus()[0]?.model.trim()}, ${cpus().length} cores.

The head of a unit asks for the unified view of a firm with 4 relationships, 10 ties, 10 holdings, 5 commitments and
${INTERACTIONS} interactions: ${ROUNDS} rounds of ${ASKED_PER_ROUND} requests each, with and without the policy in turn. Both read the same (who asks, then the view): without means that nobody is decided about. CPU time of
the gateway's process alone; the engine runs in another.

| | CPU per request, median |
|---|---|
| without the policy | ${(without / 1000).toFixed(2)} ms |
| with it | ${(withPolicy / 1000).toFixed(2)} ms |
| **ratio, median of the rounds** | **${quarter(0.5)}** (quartiles ${quarter(0.25)} to ${quarter(0.75)}); the bound is 1.15 |

DynamoDB calls: one for who asks, one for the view, with the policy and without (\`test/store/budgets/view.test.ts\`).
`
}
