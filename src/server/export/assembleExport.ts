import { createHash } from 'node:crypto'
import type { ExportedFile } from '../../domain/export.ts'
import { EXPORT_COLUMNS } from '../../exports/exportColumns.ts'
import { type Slicing, stateAfter } from './exportSlice.ts'

/**
 * Puts the parts of an export together into its file, and says in a manifest what is in it. The file is read back: its hash is
 * that of what is kept, not of what was meant.
 */
export async function assembleExport(slicing: Slicing): Promise<readonly ExportedFile[]> {
  const { job, run, about, writer, files, folder } = slicing
  const state = await stateAfter(slicing)
  const name = `contacts.${writer.extension}`

  async function* whole(): AsyncGenerator<Uint8Array> {
    yield Buffer.from(writer.before(about, state))
    for (const part of run.parts) yield* files.read(folder, part)
    yield Buffer.from(writer.after(about, state))
  }
  await files.write(folder, name, whole())
  const kept = { name, mediaType: writer.mediaType, ...(await digestOf(files.read(folder, name))) }

  const manifest = {
    export: job.id,
    askedAt: job.meta.createdAt,
    askedBy: job.meta.createdBy,
    of: job.data.of,
    from: job.data.from ?? null,
    to: job.data.to ?? null,
    filter: job.data.filter ?? null,
    order: job.data.order,
    format: job.data.format,
    rows: run.rows,
    ...(job.data.format === 'CSV' ? { columns: EXPORT_COLUMNS.map((column) => column.name) } : {}),
    files: [kept],
  }
  await files.write(folder, MANIFEST, [Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`)])
  const told = await digestOf(files.read(folder, MANIFEST))
  return [kept, { name: MANIFEST, mediaType: 'application/json', ...told }]
}

const MANIFEST = 'manifest.json'

async function digestOf(chunks: AsyncIterable<Uint8Array>): Promise<Pick<ExportedFile, 'bytes' | 'sha256'>> {
  const hash = createHash('sha256')
  let bytes = 0
  for await (const chunk of chunks) {
    hash.update(chunk)
    bytes += chunk.byteLength
  }
  return { bytes, sha256: hash.digest('hex') }
}
