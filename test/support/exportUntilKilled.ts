import { readConfig } from '../../src/config.ts'
import { createApp } from '../../src/createApp.ts'
import type { ExportId } from '../../src/domain/recordId.ts'
import { exportFolder } from '../../src/local/exports/exportFolder.ts'
import { executableSchema } from '../../src/server/executableSchema.ts'
import { runExport } from '../../src/server/export/runExport.ts'
import { SMALL_SLICES } from './smallSlices.ts'

// Run as a process of its own: goes on with an export, and prints the name of each file before and after it is written.

const [root = '', id = ''] = process.argv.slice(2)
const app = createApp(readConfig(process.env))
const files = exportFolder(root)
await runExport(
  {
    app,
    schema: executableSchema(),
    size: SMALL_SLICES,
    files: {
      ...files,
      write: async (folder, name, bytes) => {
        process.stdout.write(`writing ${name}\n`)
        await files.write(folder, name, bytes)
        process.stdout.write(`written ${name}\n`)
      },
    },
  },
  { tenant: 'demo', id: id as ExportId, isTimeShort: () => false },
)
process.stdout.write('over\n')
process.exit(0)
