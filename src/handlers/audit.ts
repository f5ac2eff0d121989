import { readConfig } from '../config.ts'
import { createApp } from '../createApp.ts'
import { auditHandler } from '../server/auditHandler.ts'
import { reportStrays } from '../server/reportStrays.ts'
import { reportedRuns } from '../server/runs/reportedRuns.ts'
import { toldOfAudit } from '../server/runs/toldOfRuns.ts'

const config = readConfig(process.env)
const app = createApp(config, { env: process.env })
reportStrays(app, process)

export const handler = reportedRuns(app, { kind: 'audit', told: toldOfAudit }, (metered) =>
  auditHandler(metered, config),
)
