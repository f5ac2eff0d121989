import { exportStateAt } from '../domain/export.ts'
import type { Resolvers } from '../generated/resolvers.ts'
import {
  readDownloadUrl,
  readExportProgress,
  readExportRun,
  readExports,
} from '../usecases/export/readExports.ts'
import { readRecord } from '../usecases/readRecord.ts'
import { connection } from './connection.ts'
import { recordFields } from './record.ts'

export const exportResolvers: Resolvers = {
  Export: {
    ...recordFields,
    of: ({ data }) => data.of,
    from: ({ data }) => data.from ?? null,
    to: ({ data }) => data.to ?? null,
    filter: ({ data }) => data.filter ?? null,
    order: ({ data }) => data.order,
    format: ({ data }) => data.format,
    language: ({ data }) => data.language,
    bom: ({ data }) => data.bom,
    state: ({ data }, _, { app }) => exportStateAt(data, app.now().toISOString()),
    failure: ({ data }) => data.failure ?? null,
    rows: async (record, _, context) =>
      record.data.rows ?? (await readExportRun(context, record))?.rows ?? null,
    percent: async (record, _, context) => (await readExportProgress(context, record))?.percent ?? null,
    etaSeconds: async (record, _, context) => (await readExportProgress(context, record))?.etaSeconds ?? null,
    files: (record) => record.data.files.map((file) => ({ ...file, of: record })),
    expiresAt: ({ data }) => data.expiresAt ?? null,
  },

  ExportFile: {
    url: async (file, _, context) => (await readDownloadUrl(context, file)) ?? null,
  },

  Query: {
    export: async (_, { id }, context) => (await readRecord(context, 'exp', id)) ?? null,
    exports: async (_, args, context) => connection(await readExports(context, args)),
  },
}
