import { exportSight } from '../../access/exportSight.ts'
import type { Export } from '../../domain/export.ts'
import type { CancelExportInput, StartExportInput } from '../../generated/resolvers.ts'
import { exportRunBegun, exportRunEnded } from '../../store/exportRun.ts'
import { exportItem } from '../../store/items/exportItem.ts'
import { findRecord } from '../../store/records.ts'
import { checkedId } from '../checks.ts'
import type { Command } from '../command.ts'
import { assertKnown, notAllowed } from '../policy/assertMayChange.ts'
import { recordPlanner } from '../recordPlanner.ts'
import { notFound, refused, versionConflict } from '../refused.ts'
import { checkedNarrowing, checkedSubject, freePlace } from './exportInput.ts'

export const planExport = recordPlanner<Export>(exportItem)

export const startExport: Command<Export, StartExportInput> = {
  name: 'startExport',
  needs: 'INSIDE',
  plan: async (attempt, input) => {
    const { context, scope, change } = attempt
    const { kind, subject } = context.viewer
    if (kind === 'partner') throw new RangeError('no partner has the permission INSIDE')
    const of = await checkedSubject(attempt, input.of)
    const plan = planExport.made(attempt, {
      viewer: { kind, subject },
      of,
      ...checkedNarrowing(of, input),
      format: input.format,
      language: input.language ?? 'EN',
      bom: input.bom ?? true,
      place: await freePlace(attempt),
      state: 'RUNNING',
      files: [],
    })
    const run = exportRunBegun(scope.tenant, plan.record.id, change.at)
    return { ...plan, writes: [...plan.writes, run] }
  },
}

export const cancelExport: Command<Export, CancelExportInput> = {
  name: 'cancelExport',
  needs: 'INSIDE',
  plan: async (attempt, { id, expectedVersion }) => {
    const { context, scope } = attempt
    const before = await findRecord(context.table, scope.tenant, checkedId(id, 'exp', ['id']))
    if (!before) throw notFound(['id'], id)
    await assertKnown(attempt, before, ['id'])
    if (!exportSight(context.caller, before)?.owns) {
      context.audit.refused('NOT_ALLOWED', before.id)
      throw notAllowed(['id'])
    }
    if (before.meta.version !== expectedVersion) throw versionConflict(expectedVersion, before.meta.version)
    if (before.data.state !== 'RUNNING')
      throw refused('INVALID_STATE', ['id'], 'The export is not under way.', '该导出不在进行中。')
    const plan = planExport.changed(attempt, before, { ...before.data, state: 'CANCELLED' })
    return { ...plan, writes: [...plan.writes, exportRunEnded(scope.tenant, before.id)] }
  },
}
