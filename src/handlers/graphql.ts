import { readConfig } from '../config.ts'
import { createApp } from '../createApp.ts'
import { lambdaHandler } from '../server/lambdaHandler.ts'

const config = readConfig(process.env)

// Runs once per cold start, so a bad environment fails here, by name, before any request.
export const handler = lambdaHandler(createApp(config, { env: process.env }), config)
