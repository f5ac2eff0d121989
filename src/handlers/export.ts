import { readConfig } from '../config.ts'
import { createApp } from '../createApp.ts'
import { executableSchema } from '../server/executableSchema.ts'
import { exportFilesOf } from '../server/export/exportFilesOf.ts'
import { exportHandler } from '../server/export/exportHandler.ts'
import { tenantsOf } from '../server/tenantsOf.ts'

const config = readConfig(process.env)

export const handler = exportHandler(
  {
    app: createApp(config, { env: process.env }),
    schema: executableSchema(),
    files: exportFilesOf(config),
  },
  { tenants: () => tenantsOf(config) },
)
