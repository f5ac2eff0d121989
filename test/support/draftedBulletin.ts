import { enter } from '../../src/access/enter.ts'
import type { OrgUnitId } from '../../src/domain/recordId.ts'
import { findRecord } from '../../src/store/records.ts'
import { bulletinId } from '../../src/usecases/bulletin/bulletinFigures.ts'
import { draftBulletin } from '../../src/usecases/bulletin/draftBulletins.ts'
import { attemptAt } from '../../src/usecases/command.ts'
import type { Gateway } from './gateway.ts'

/** A bulletin of a day, as the clock would have drafted it. */
export async function draftedBulletin(
  gateway: Pick<Gateway, 'context'>,
  unitId: string,
  date: string,
): Promise<string> {
  const context = gateway.context()
  const scope = enter(context.caller, 'SUPERVISE')
  const unit = await findRecord(context.table, scope.tenant, unitId as OrgUnitId)
  if (!unit) throw new Error(`there is no unit ${unitId}`)
  await draftBulletin(attemptAt(context, scope, {}), unit, date)
  return bulletinId(scope.tenant, unit.id, date, 1)
}
