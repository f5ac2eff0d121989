import type { FiguresOwner } from '../../access/figuresLines.ts'
import { figuresLines, topUnitOf } from '../../access/figuresLines.ts'
import type { CountScope } from '../../domain/count.ts'
import { unitPathOf } from '../../domain/employee.ts'
import type { RecordId } from '../../domain/recordId.ts'
import type { LineOfBusiness } from '../../domain/relationship.ts'
import { AppError } from '../../errors.ts'
import type { FiguresOfInput } from '../../generated/resolvers.ts'
import { recordKey } from '../../store/keys.ts'
import { parseRecord } from '../../store/recordKinds.ts'
import type { Key, StoredItem } from '../../store/table.ts'
import type { RequestContext } from '../context.ts'
import { idArgument } from '../idArgument.ts'
import { Withheld } from '../policy/withheld.ts'

/** Whose figures are asked for: what they are counted under, and what has to be read to say whether the caller may know. */
export type AskedOwner = {
  readonly scope: CountScope
  /** Of the record that must be there, read with the figures. */
  readonly beside: readonly Key[]
  /** Over which lines the figures are added up. None: for the caller, there are none. */
  readonly linesFor: (beside: readonly (StoredItem | undefined)[]) => readonly LineOfBusiness[]
}

/** @throws AppError BAD_REQUEST when `of` names nobody. */
export function askedOwner(
  context: RequestContext,
  { employeeId, unitId, institution }: FiguresOfInput,
): AskedOwner {
  if (employeeId) {
    const id = idArgument(context, employeeId, { prefix: 'emp', name: 'of.employeeId' })
    return asked(context, id, () => ({ kind: 'EMPLOYEE', employeeId: id }))
  }
  if (unitId) {
    const id = idArgument(context, unitId, { prefix: 'unt', name: 'of.unitId' })
    return asked(context, id, (item) => ({ kind: 'UNIT', unitPath: unitPathOf(parseRecord(id, item)) }))
  }
  if (institution !== true)
    throw new AppError('BAD_REQUEST', 'of.institution must be true, where it is given.')
  const { caller } = context
  const lines = figuresLines(caller, { kind: 'INSTITUTION' })
  const top = topUnitOf(caller)
  if (lines.length > 0 || top === undefined)
    return { scope: 'institution', beside: [], linesFor: () => lines }
  return { scope: top, beside: [], linesFor: () => figuresLines(caller, { kind: 'UNIT', unitPath: [top] }) }
}

/** A record that is not there has no figures; nor, for the caller, has one of others: nobody learns which. */
function asked(
  { caller }: RequestContext,
  id: CountScope & RecordId<'emp' | 'unt'>,
  ownerOf: (item: StoredItem) => FiguresOwner,
): AskedOwner {
  return {
    scope: id,
    beside: [recordKey(caller.viewer.tenant, id)],
    linesFor: ([item]) => {
      if (!item || !parseRecord(id, item).meta.active) return []
      return figuresLines(caller, ownerOf(item))
    },
  }
}

/** The lines over which the figures are added up. Undefined when there is nobody of whom they could be. */
export function linesOrWithheld(
  { caller }: RequestContext,
  { linesFor }: AskedOwner,
  beside: readonly (StoredItem | undefined)[],
): readonly LineOfBusiness[] | undefined {
  const lines = linesFor(beside)
  if (lines.length > 0) return lines
  if (caller.kind === 'operator') return undefined
  throw new Withheld('NOT_YOURS')
}
