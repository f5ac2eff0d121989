import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'vitest'
import type { Viewer } from '../../src/access/viewer.ts'
import type { ExportId } from '../../src/domain/recordId.ts'
import { exportFolder } from '../../src/local/exports/exportFolder.ts'
import { executableSchema } from '../../src/server/executableSchema.ts'
import { type ExportEngine, runExport } from '../../src/server/export/runExport.ts'
import { type ExportFiles, readSmall } from '../../src/store/exportFiles.ts'
import type { App } from '../../src/usecases/context.ts'
import { newKey } from './bank.ts'
import { type Gateway, startGateway } from './gateway.ts'
import { SMALL_SLICES } from './smallSlices.ts'

/** A gateway whose exports are made when a test says so. */
export type ExportBank = {
  readonly gateway: Gateway
  readonly engine: ExportEngine
  /** Where the files are. */
  readonly root: string
  /** Asks for one. @returns its id. */
  readonly start: (input: object, viewer?: Partial<Viewer>) => Promise<ExportId>
  /** Goes on with it: until it is over, or for so many steps. */
  readonly run: (id: ExportId, steps?: number) => Promise<boolean>
  readonly ask: (id: ExportId, viewer?: Partial<Viewer>) => Promise<AskedExport>
  /** The text of its file. */
  readonly text: (id: ExportId, name?: string) => Promise<string>
}

export type AskedExport = {
  readonly version: number
  readonly state: string
  readonly failure: string | null
  readonly rows: number | null
  readonly percent: number | null
  readonly etaSeconds: number | null
  readonly expiresAt: string | null
  readonly files: readonly {
    readonly name: string
    readonly bytes: number
    readonly sha256: string
    readonly url: string | null
  }[]
}

const SHOW = 'version state failure rows percent etaSeconds expiresAt files { name bytes sha256 url }'

export async function startExportBank(
  parts: Partial<App> = {},
  wrap: (files: ExportFiles) => ExportFiles = (files) => files,
): Promise<ExportBank> {
  const root = mkdtempSync(join(tmpdir(), 'guanxi-exports-'))
  const exportLink: App['exportLink'] = async ({ tenant, exportId, name }) =>
    `https://files.example/${tenant}/${exportId}/${name}`
  const gateway = await startGateway({ exportLink, ...parts })
  const files = wrap(exportFolder(root))
  const engine = { app: gateway.app, schema: executableSchema(), files, size: SMALL_SLICES }
  return {
    gateway,
    engine,
    root,
    start: async (input, viewer) => {
      const { record, faults } = await asked(gateway, input, viewer)
      expect(faults).toEqual([])
      return record
    },
    run: async (id, steps = Number.POSITIVE_INFINITY) => {
      let left = steps
      const isOver = await runExport(engine, {
        tenant: 'demo',
        id,
        isTimeShort: () => {
          left -= 1
          return left < 0
        },
      })
      if (gateway.bugs.length > 0) throw gateway.bugs[0]?.error
      return isOver
    },
    ask: async (id, viewer) => {
      const { data } = await gateway.ask(`query ($id: ID!) { export(id: $id) { ${SHOW} } }`, { id }, viewer)
      return data.export
    },
    text: (id, name = 'contacts.csv') => readSmall(files.read({ tenant: 'demo', exportId: id }, name)),
  }
}

/** Asks for an export, done or refused. */
export async function asked(
  gateway: Gateway,
  input: object,
  viewer?: Partial<Viewer>,
): Promise<{ readonly record: ExportId; readonly faults: readonly string[] }> {
  const { data, errors } = await gateway.ask(
    `mutation ($input: StartExportInput!) {
      startExport(input: $input) { export { id } userErrors { code field } }
    }`,
    { input: { idempotencyKey: newKey(), format: 'CSV', ...input } },
    viewer,
  )
  expect(errors).toEqual([])
  const { export: record, userErrors } = data.startExport
  return {
    record: record?.id,
    faults: userErrors.map(
      ({ code, field }: { code: string; field: string[] }) => `${code} ${field.join('.')}`,
    ),
  }
}
