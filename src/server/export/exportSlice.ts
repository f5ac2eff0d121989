import { randomBytes } from 'node:crypto'
import { EXPORT_LIMITS, type Export } from '../../domain/export.ts'
import type { ExportAbout, ExportWriter } from '../../exports/exportWriter.ts'
import { type ExportFiles, type ExportFolder, readSmall } from '../../store/exportFiles.ts'
import type { ExportRun } from '../../store/exportRun.ts'
import type { AskAsCaller } from './askAsCaller.ts'
import { ExportFailed } from './exportFailed.ts'
import { endQuestion, pageQuestion } from './exportQuestion.ts'
import { type AskedEntry, exportRows } from './exportRows.ts'

export type Slicing = {
  readonly job: Export
  readonly run: ExportRun
  readonly ask: AskAsCaller
  readonly about: ExportAbout
  readonly writer: ExportWriter
  readonly files: ExportFiles
  readonly folder: ExportFolder
  readonly now: () => Date
  readonly size: SliceSize
}

/** What is read and written at once. A crash repeats a slice at most, and a slice is in memory at most. */
export type SliceSize = {
  /** 1 to 100. */
  readonly rowsAPage: number
  readonly pages: number
  /** After so many characters it is over, however few pages there were. */
  readonly characters: number
}

export const SLICE: SliceSize = { rowsAPage: 100, pages: 10, characters: 4_000_000 }

/** What a writer remembers after a part. */
export function stateName(part: string): string {
  return `${part}.state.json`
}

/**
 * The next rows of an export: read, written as one part with a name of its own, and where the run stands then. Nobody knows of the
 * part until the run says so.
 *
 * @throws ExportFailed
 */
export async function exportSlice(slicing: Slicing): Promise<Omit<ExportRun, 'step'>> {
  const { job, run, ask, about, writer, files, folder, now, size } = slicing
  const { document, variables } = pageQuestion(job)
  const begun = run.begunAt === undefined ? await beginning(slicing) : {}
  const texts: string[] = []
  let state = await stateAfter(slicing)
  let { rows, after, isOver, access, first, at } = run
  let length = 0
  for (let pages = 0; pages < size.pages && length < size.characters && !isOver; pages += 1) {
    const page = await ask(document, {
      ...variables,
      first: size.rowsAPage,
      after: after ?? null,
      cards: writer.needsCards,
    })
    access ??= page.access
    if (access !== page.access) throw new ExportFailed('ACCESS_CHANGED')
    if (!page.data.page) throw new ExportFailed('ACCESS_CHANGED')
    const { nodes, pageInfo } = page.data.page as {
      readonly nodes: readonly AskedEntry[]
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
    }
    const found = exportRows(nodes, page.withheld)
    if (found.length > 0) {
      const written = writer.page(about, state, found)
      texts.push(written.text)
      length += written.text.length
      state = written.state
    }
    rows += found.length
    if (rows > EXPORT_LIMITS.rows) throw new ExportFailed('TOO_MANY')
    first ??= found[0]?.occurredAt ?? undefined
    at = found.at(-1)?.occurredAt ?? at
    after = pageInfo.endCursor ?? after
    isOver = !pageInfo.hasNextPage
  }
  const part = `part-${String(run.parts.length).padStart(6, '0')}-${randomBytes(4).toString('hex')}`
  const hasPart = length > 0
  if (hasPart) {
    await files.write(folder, stateName(part), [Buffer.from(JSON.stringify(state))])
    await files.write(folder, part, [Buffer.from(texts.join(''))])
  }
  return {
    ...run,
    ...begun,
    rows,
    parts: hasPart ? [...run.parts, part] : run.parts,
    isOver,
    movedAt: now().toISOString(),
    ...(access === undefined ? {} : { access }),
    ...(after === undefined ? {} : { after }),
    ...(first === undefined ? {} : { first }),
    ...(at === undefined ? {} : { at }),
  }
}

async function beginning({ job, ask, now }: Slicing): Promise<Pick<ExportRun, 'begunAt' | 'last'>> {
  const begunAt = now().toISOString()
  const { document, variables } = endQuestion(job)
  const { data } = await ask(document, variables)
  const last: string | undefined = data.page?.nodes[0]?.interaction.occurredAt
  return last === undefined ? { begunAt } : { begunAt, last }
}

/** What the writer remembers after the parts there are. */
export async function stateAfter({
  run,
  writer,
  files,
  folder,
}: Pick<Slicing, 'run' | 'writer' | 'files' | 'folder'>): Promise<unknown> {
  const last = run.parts.at(-1)
  if (last === undefined) return writer.initial
  return writer.State.parse(JSON.parse(await readSmall(files.read(folder, stateName(last)))))
}
