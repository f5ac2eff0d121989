import { decideTieEnds, isAffiliation, isFundManagement } from '../../domain/decideTieEnds.ts'
import type { Party } from '../../domain/party.ts'
import { firstMeta } from '../../domain/record.ts'
import { MOST_STATEMENT_BYTES, MOST_STATEMENTS, type Tie, type TieData } from '../../domain/tie.ts'
import type { TieKind } from '../../domain/tieCatalogue.ts'
import type { TieStatement } from '../../domain/tieStatements.ts'
import { affiliationWrite } from '../../store/affiliations.ts'
import { tieItem } from '../../store/items/tieItem.ts'
import { changed, recordWrites } from '../../store/recordKind.ts'
import { findRecords } from '../../store/records.ts'
import type { Placed } from '../../store/storedRecord.ts'
import type { Write } from '../../store/table.ts'
import { refillTies, trimTies } from '../../store/tieRing.ts'
import { assertNew } from '../assertNew.ts'
import { checkedId } from '../checks.ts'
import { type Attempt, type Plan, recordIdFor } from '../command.ts'
import { reconcileTimeline } from '../interaction/reconcileTimeline.ts'
import { assertKnown, mayChangeRecord, notAllowed } from '../policy/assertMayChange.ts'
import { assertNobodyElses } from '../policy/assertNobodyElses.ts'
import { notFound, type Refused, refused } from '../refused.ts'

type EndsInput = { readonly kind: TieKind; readonly fromPartyId: string; readonly toPartyId: string }

/** The two parties of a new tie: there, different, and of the types the kind links. */
export async function tieEnds(attempt: Attempt, { kind, fromPartyId, toPartyId }: EndsInput) {
  const ends = {
    fromPartyId: checkedId(fromPartyId, 'prt', ['fromPartyId']),
    toPartyId: checkedId(toPartyId, 'prt', ['toPartyId']),
  }
  const { context, scope } = attempt
  const parties = await findRecords(context.table, scope.tenant, [ends.fromPartyId, ends.toPartyId])
  const [from, to] = (['fromPartyId', 'toPartyId'] as const).map((field) => {
    const party = parties.get(ends[field])
    if (!party?.meta.active) throw notFound([field], ends[field])
    return party
  }) as [Party, Party]
  await assertMayTie(attempt, [from, to])
  // Whoever looks after a firm sees its people: nobody makes another firm's person their own by saying so.
  if (isAffiliation(kind, from.data.type, to.data.type))
    await assertNobodyElses(attempt, from, ['fromPartyId'])
  const fault = decideTieEnds(kind, { id: from.id, type: from.data.type }, { id: to.id, type: to.data.type })
  if (fault) throw refused(fault.code, ['kind'], fault.message, fault.messageZh)
  const types = [kind, from.data.type, to.data.type] as const
  // The same of its funds.
  if (isFundManagement(...types)) await assertNobodyElses(attempt, to, ['toPartyId'])
  return { ...ends, affiliation: isAffiliation(...types) || isFundManagement(...types) }
}

/** Both are known to who states the tie, and one of them is theirs to keep. */
async function assertMayTie(attempt: Attempt, [from, to]: readonly [Party, Party]): Promise<void> {
  await assertKnown(attempt, from, ['fromPartyId'])
  await assertKnown(attempt, to, ['toPartyId'])
  const isKept = await Promise.all([from, to].map((party) => mayChangeRecord(attempt, party)))
  if (!isKept.includes(true)) throw notAllowed(['fromPartyId'])
}

export async function planNewTie(
  attempt: Attempt,
  input: EndsInput,
  statement: TieStatement,
): Promise<Plan<Tie>> {
  const { scope, change, movedAt } = attempt
  const { affiliation, ...ends } = await tieEnds(attempt, input)
  const id = recordIdFor(attempt, 'tie')
  await assertNew(attempt, id)
  const data: TieData = { tieKind: input.kind, ...ends, affiliation, statements: [statement] }
  const tie: Tie = { kind: 'tie', id, meta: firstMeta(change), data }
  const plan = recordWrites(tieItem, scope.tenant, undefined, tie, movedAt)
  return { ...plan, writes: [...plan.writes, ...affiliationWrites(scope.tenant, plan.record)] }
}

/** Adds a statement to a tie. None before it is touched. */
export function planStatement(attempt: Attempt, before: Placed<Tie>, statement: TieStatement): Plan<Tie> {
  const statements = [...before.data.statements, statement]
  if (statements.length > MOST_STATEMENTS) {
    throw tooMuch(`${MOST_STATEMENTS} statements`, `${MOST_STATEMENTS} 条陈述`)
  }
  if (Buffer.byteLength(JSON.stringify(statements)) > MOST_STATEMENT_BYTES) {
    throw tooMuch(`${MOST_STATEMENT_BYTES} bytes of statements`, `${MOST_STATEMENT_BYTES} 字节的陈述`)
  }
  return planChangedTie(attempt, before, { ...before.data, statements })
}

function tooMuch(most: string, mostZh: string): Refused {
  return refused('LIMIT_REACHED', [], `A tie keeps at most ${most}.`, `每个关联最多保留 ${mostZh}。`)
}

export function planChangedTie(
  attempt: Attempt,
  before: Placed<Tie>,
  data: TieData,
  active = true,
): Plan<Tie> {
  const { scope, change, movedAt } = attempt
  const after = changed(before, data, change, active)
  const plan = recordWrites(tieItem, scope.tenant, before, after, movedAt)
  return { ...plan, writes: [...plan.writes, ...affiliationWrites(scope.tenant, plan.record)] }
}

function affiliationWrites(tenant: string, tie: Tie): readonly Write[] {
  return tie.data.affiliation ? [affiliationWrite(tenant, tie)] : []
}

/** Keeps the views of both parties, and the firm's timeline, up with the tie. */
export async function afterTie(attempt: Attempt, tie: Tie): Promise<void> {
  const { context, scope } = attempt
  const { fromPartyId, toPartyId, affiliation } = tie.data
  const keepUp = tie.meta.active ? trimTies : refillTies
  await Promise.all([fromPartyId, toPartyId].map((partyId) => keepUp(context.table, scope.tenant, partyId)))
  if (affiliation) await reconcileTimeline(attempt, tie)
}
