import type { Export } from '../../domain/export.ts'
import type { ExportAbout } from '../../exports/exportWriter.ts'
import { filterWords } from '../../exports/words.ts'
import type { AskAsCaller } from './askAsCaller.ts'
import { EXPORT_OPERATIONS } from './exportOperations.ts'

/** What an export says of itself, with the names that who asked may see. */
export async function exportAbout(
  ask: AskAsCaller,
  { tenant, timeZone }: { readonly tenant: string; readonly timeZone: string },
  { id, meta, data }: Export,
): Promise<ExportAbout> {
  const { viewer, of, language, bom, from = null, to = null, filter } = data
  const name = async (document: (typeof EXPORT_OPERATIONS)['party' | 'employee' | 'event'], of: string) =>
    (await ask(document, { id: of, language })).data.of?.name ?? of
  const { party, employee, event } = EXPORT_OPERATIONS
  return {
    exportId: id,
    tenant,
    askedBy: viewer.kind === 'employee' ? await name(employee, viewer.subject) : viewer.subject,
    askedAt: meta.createdAt,
    of: await nameOf(of),
    language,
    timeZone,
    bom,
    from,
    to,
    filter: filterWords(filter, language),
  }

  async function nameOf({ kind, value }: Export['data']['of']): Promise<string> {
    switch (kind) {
      case 'TIMELINE':
      case 'INVESTOR':
      case 'PERSON':
        return name(party, value)
      case 'EMPLOYEE':
        return name(employee, value)
      case 'EVENT':
        return name(event, value)
      case 'TOPIC':
      case 'MATERIAL':
        return value
    }
  }
}
