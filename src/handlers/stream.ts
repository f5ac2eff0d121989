import { readConfig } from '../config.ts'
import { createApp } from '../createApp.ts'
import { streamHandler } from '../server/stream/streamHandler.ts'

export const handler = streamHandler(createApp(readConfig(process.env), { env: process.env }))
