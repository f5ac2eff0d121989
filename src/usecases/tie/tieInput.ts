import { createHash } from 'node:crypto'
import { compareDecimals } from '../../domain/decimal.ts'
import { type TieKind, tieRule } from '../../domain/tieCatalogue.ts'
import type { TieStatement, TieStatementKind } from '../../domain/tieStatements.ts'
import { checkedPast, optionalText, withoutAbsent } from '../checks.ts'
import type { Attempt } from '../command.ts'
import { assertPeriod } from '../party/partyInput.ts'
import { invalid } from '../refused.ts'

type StatementInput = {
  readonly validFrom?: string | null
  readonly validTo?: string | null
  readonly share?: string | null
  readonly note?: string | null
  readonly statedAt?: string | null
}

/** A statement of this kind, as its input says it. */
export function tieStatement(
  { change, context }: Attempt,
  kind: TieStatementKind,
  input: StatementInput,
): TieStatement {
  assertPeriod(input, [])
  const said = withoutAbsent({
    kind,
    validFrom: input.validFrom,
    validTo: input.validTo,
    share: input.share,
    note: optionalText(input.note, ['note'], 500),
    // What is said last counts: said in the future, nobody could say otherwise for as long.
    statedAt: input.statedAt ? checkedPast(input.statedAt, context.app.now(), ['statedAt']) : change.at,
    source: withoutAbsent({ system: change.source.system, externalId: change.source.externalId }),
  })
  return { id: statementId(said), ...said, recordedAt: change.at, recordedBy: change.by }
}

/** Made from what is said, not from when it came: so which of two statements wins does not hang on their arrival. */
function statementId(said: object): string {
  return createHash('sha256').update(JSON.stringify(said)).digest('base64url').slice(0, 16)
}

/** A share where the kind has one, and only there: 0 to 100 percent. */
export function assertShare(kind: TieKind, share: string | null | undefined): void {
  const rule = tieRule(kind).share
  if (rule === 'REQUIRED' && !share)
    throw invalid(['share'], `given for ${kind}, in percent`, `给出（${kind} 必填，百分比）`)
  if (rule === 'NONE' && share)
    throw invalid(['share'], `absent for ${kind}`, `为空（${kind} 没有比例）`, share)
  if (share && (compareDecimals(share, '0') < 0 || compareDecimals(share, '100') > 0)) {
    throw invalid(['share'], 'a percentage of 0 to 100', '0 至 100 的百分比', share)
  }
}
