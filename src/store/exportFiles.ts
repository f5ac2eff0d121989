/**
 * Where the files of exports are kept, each export's by themselves. Writing one again replaces it whole: a file is never there
 * in part.
 */
export type ExportFiles = {
  readonly write: (folder: ExportFolder, name: string, bytes: Chunks) => Promise<void>
  /** @throws Error when there is none. */
  readonly read: (folder: ExportFolder, name: string) => AsyncIterable<Uint8Array>
  /** The names there are. */
  readonly list: (folder: ExportFolder) => Promise<readonly string[]>
  /** Those that are not there are deleted already. */
  readonly delete: (folder: ExportFolder, names: readonly string[]) => Promise<void>
}

export type ExportFolder = { readonly tenant: string; readonly exportId: string }

export type Chunks = Iterable<Uint8Array> | AsyncIterable<Uint8Array>

/** The whole of a file that is known to be small. */
export async function readSmall(chunks: AsyncIterable<Uint8Array>): Promise<string> {
  const all: Uint8Array[] = []
  for await (const chunk of chunks) all.push(chunk)
  return Buffer.concat(all).toString('utf8')
}
