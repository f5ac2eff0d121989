import { readConfig } from '../config.ts'
import { createApp } from '../createApp.ts'
import { lambdaHandler } from '../server/lambdaHandler.ts'
import { reportStrays } from '../server/reportStrays.ts'

const config = readConfig(process.env)

// Runs once per cold start, so a bad environment fails here, by name, before any request.
const app = createApp(config, { env: process.env })
reportStrays(app, process)

export const handler = lambdaHandler(app, config)
