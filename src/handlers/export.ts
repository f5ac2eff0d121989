import { readConfig } from '../config.ts'
import { createApp } from '../createApp.ts'
import { executableSchema } from '../server/executableSchema.ts'
import { exportFilesOf } from '../server/export/exportFilesOf.ts'
import { exportHandler } from '../server/export/exportHandler.ts'
import { reportStrays } from '../server/reportStrays.ts'
import { reportedRuns } from '../server/runs/reportedRuns.ts'
import { toldOfExports } from '../server/runs/toldOfRuns.ts'
import { tenantsOf } from '../server/tenantsOf.ts'

const config = readConfig(process.env)
const app = createApp(config, { env: process.env })
reportStrays(app, process)
const parts = { schema: executableSchema(), files: exportFilesOf(config) }
const tenants = () => tenantsOf(config)

export const handler = reportedRuns(app, { kind: 'export', told: toldOfExports }, (metered) =>
  exportHandler({ app: metered, ...parts }, { tenants }),
)
