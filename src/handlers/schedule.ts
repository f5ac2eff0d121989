import { readConfig } from '../config.ts'
import { createApp } from '../createApp.ts'
import { reportStrays } from '../server/reportStrays.ts'
import { reportedRuns } from '../server/runs/reportedRuns.ts'
import { toldOfSchedule } from '../server/runs/toldOfRuns.ts'
import { scheduleHandler } from '../server/schedule/scheduleHandler.ts'
import { tenantsOf } from '../server/tenantsOf.ts'

const config = readConfig(process.env)
const app = createApp(config, { env: process.env })
reportStrays(app, process)
const tenants = tenantsOf(config)

export const handler = reportedRuns(app, { kind: 'schedule', told: toldOfSchedule }, (metered) =>
  scheduleHandler(metered, { tenants }),
)
