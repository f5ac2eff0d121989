import { createHash } from 'node:crypto'
import { latestDay } from '../../domain/partialDate.ts'
import type { CommitmentInput, ContentReferenceInput, ParticipantInput } from '../../generated/resolvers.ts'
import type { ImportInputs } from '../../imports/importRecord.ts'
import { BANK_DOMAIN } from './bankUnits.ts'
import type { CommitmentPlan, InteractionPlan, ParticipantPlan } from './contacts.ts'
import type { HoldingPlan } from './holdings.ts'
import type { RelationshipPlan, TiePlan } from './plan.ts'
import { refTo, sourceOf } from './refs.ts'
import type { TransactionPlan } from './transactions.ts'
import { earlier, shanghaiInstant } from './workdays.ts'

const OFFICE_CLOSES = 18 * 60

/** The model that judged how contacts went. */
const JUDGE = 'demo-sentiment 1.2'

export function relationshipInput(plan: RelationshipPlan): ImportInputs['relationship'] {
  const { party, line, type, reason, stage, tier, unit, coverage, openedOn, nextReviewOn } = plan
  return {
    partyId: refTo('prt', party),
    lineOfBusiness: line,
    type,
    typeReason: reason,
    stage,
    ...(tier && { tier }),
    unitId: refTo('unt', unit),
    coverage: coverage.map(({ employee, part, since }) => ({
      employeeId: refTo('emp', employee),
      part,
      since,
    })),
    ...(nextReviewOn && { nextReviewOn }),
    openedOn,
    source: sourceOf(`relationship/${party.key}/${line.toLowerCase()}`),
  }
}

/** Its source said so when it ended, or when it began, or on the last day when neither is known or both lie ahead. */
export function tieInput(plan: TiePlan, until: string): ImportInputs['tie'] {
  const { kind, from, to, validFrom, validTo, share, note } = plan
  const past = [validTo, validFrom].find((date) => date !== undefined && latestDay(date) <= until)
  return {
    kind,
    fromPartyId: refTo('prt', from),
    toPartyId: refTo('prt', to),
    ...(validFrom && { validFrom }),
    ...(validTo && { validTo }),
    ...(share && { share }),
    ...(note && { note }),
    statedAt: shanghaiInstant(earlier(past ? latestDay(past) : until, until), OFFICE_CLOSES),
    source: sourceOf(`tie/${kind.toLowerCase()}/${from.key}/${to.key}`),
  }
}

export function holdingInput({ party, ...facts }: HoldingPlan, ordinal: number): ImportInputs['holding'] {
  return {
    partyId: refTo('prt', party),
    ...facts,
    number: `88${String(10_000_000 + ordinal)}`,
    source: sourceOf(`holding/${ordinal}`),
  }
}

export function transactionInput(
  { party, takenBy, ...facts }: TransactionPlan,
  ordinal: number,
): ImportInputs['transaction'] {
  return {
    partyId: refTo('prt', party),
    ...facts,
    ...(takenBy && { takenByEmployeeId: refTo('emp', takenBy) }),
    source: sourceOf(`transaction/${ordinal}`),
  }
}

export function interactionInput(plan: InteractionPlan, ordinal: number): ImportInputs['interaction'] {
  const { line, participants, sentiment, commitments, content, ...facts } = plan
  return {
    ...facts,
    ...(line && { lineOfBusiness: line }),
    participants: participants.map(participantInput),
    ...(sentiment && { sentiment: { score: sentiment, judgedBy: JUDGE, automated: true } }),
    ...(commitments && { commitments: commitments.map(commitmentInput) }),
    ...(content && { content: [contentInput(content, ordinal)] }),
    source: sourceOf(`interaction/${ordinal}`),
  }
}

function participantInput(participant: ParticipantPlan): ParticipantInput {
  const { part } = participant
  return 'party' in participant
    ? { partyId: refTo('prt', participant.party), part }
    : { employeeId: refTo('emp', participant.employee), part }
}

function commitmentInput({ text, dueOn, owner }: CommitmentPlan): CommitmentInput {
  return {
    text,
    ...('party' in owner
      ? { ownerPartyId: refTo('prt', owner.party) }
      : { ownerEmployeeId: refTo('emp', owner.employee) }),
    ...(dueOn && { dueOn }),
  }
}

function contentInput(label: string, ordinal: number): ContentReferenceInput {
  const uri = `https://documents.${BANK_DOMAIN}/${label}/${ordinal}`
  return { label, uri, sha256: createHash('sha256').update(uri).digest('hex') }
}
