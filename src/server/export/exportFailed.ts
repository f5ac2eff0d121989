import type { ExportFailure } from '../../domain/export.ts'

/** Ends an export for good: trying again would end in the same way. */
export class ExportFailed extends Error {
  override readonly name = 'ExportFailed'
  readonly failure: ExportFailure

  constructor(failure: ExportFailure) {
    super(`the export was given up: ${failure}`)
    this.failure = failure
  }
}
