/** An error that says which file it is about: those of the file system do, those of zlib do not. */
export function errorOfFile(error: unknown, path: string): unknown {
  if (!(error instanceof Error) || error.message.includes(path)) return error
  return new Error(`${path}: ${error.message}`, { cause: error })
}
