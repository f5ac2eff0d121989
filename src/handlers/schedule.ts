import { readConfig } from '../config.ts'
import { createApp } from '../createApp.ts'
import { scheduleHandler } from '../server/schedule/scheduleHandler.ts'
import { tenantsOf } from '../server/tenantsOf.ts'

const config = readConfig(process.env)

export const handler = scheduleHandler(createApp(config, { env: process.env }), {
  tenants: tenantsOf(config),
})
