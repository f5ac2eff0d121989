import { readConfig } from '../config.ts'
import { createApp } from '../createApp.ts'
import { reportStrays } from '../server/reportStrays.ts'
import { reportedRuns } from '../server/runs/reportedRuns.ts'
import { toldOfStream } from '../server/runs/toldOfRuns.ts'
import { streamHandler } from '../server/stream/streamHandler.ts'

const app = createApp(readConfig(process.env), { env: process.env })
reportStrays(app, process)

export const handler = reportedRuns(app, { kind: 'stream', told: toldOfStream }, streamHandler)
