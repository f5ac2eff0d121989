import { readConfig } from '../config.ts'
import { createApp } from '../createApp.ts'
import { auditHandler } from '../server/auditHandler.ts'

const config = readConfig(process.env)

export const handler = auditHandler(createApp(config, { env: process.env }), config)
