import { findRecord } from '../../../store/records.ts'
import { publishBulletin } from '../../../usecases/bulletin/bulletinCommands.ts'
import { bulletinId } from '../../../usecases/bulletin/bulletinFigures.ts'
import type { RequestContext } from '../../../usecases/context.ts'
import { createStoryteller, type Storyteller } from './storyteller.ts'

const DATE = '2026-11-20'
const BRANCH = 'unit/suzhou'
const BRANCH_HEAD = 44

/** The branch's last day of the story, as a draft. */
export async function draftedBulletin({ settle, idOf }: Storyteller): Promise<void> {
  await settle('11-21 00:30', [idOf('unt', BRANCH)])
}

/**
 * The branch's head publishes it, once all that it counts is counted. Done before, or without a draft, nothing is done.
 *
 * @param whenComplete settles when the bulletin can say up to when it is.
 */
export async function publishedBulletin(
  newContext: () => RequestContext,
  whenComplete: () => Promise<unknown>,
): Promise<void> {
  const { idOf, tell, employee } = createStoryteller(newContext)
  const { table, viewer } = newContext()
  const id = bulletinId(viewer.tenant, idOf('unt', BRANCH), DATE, 1)
  const draft = await findRecord(table, viewer.tenant, id)
  if (draft?.data.state !== 'DRAFT') return
  await whenComplete()
  await tell(employee(BRANCH_HEAD), '11-21 09:00', publishBulletin, {
    id,
    expectedVersion: draft.meta.version,
    note: '请各支行于月底前补齐 A 级客户联系与贷后检查。',
  })
}
