import { printReport } from '../harness/printReport.ts'
import { entryOf, NAMES, type Name } from './contenders/all.ts'
import { measureBundles } from './measureBundle.ts'
import { measureCpu } from './measureCpu.ts'
import { type Prepared, prepare } from './prepare.ts'
import { report } from './report.ts'

const prepared = {} as Record<Name, Prepared>
for (const name of NAMES) {
  const { connect, withLogger = false } = entryOf(name)
  prepared[name] = await prepare(connect, withLogger)
}

const cpu = await measureCpu(prepared)
const bundles = await measureBundles(NAMES.flatMap((name) => entryOf(name).module ?? []))

printReport(report({ prepared, cpu, bundles }))
