import { type Evidence, mayBecomeKnown, type Signal, withEvidence } from '../../domain/signal.ts'
import type { ConfirmSignalInput, RecordSignalInput, RefuteSignalInput } from '../../generated/resolvers.ts'
import { assertNew } from '../assertNew.ts'
import { checkedText, optionalText, withoutAbsent } from '../checks.ts'
import { type Attempt, type Command, recordIdFor } from '../command.ts'
import { recordFor, recordForChange } from '../forChange.ts'
import { invalid, refused } from '../refused.ts'
import { today } from '../today.ts'
import { planSignal } from './planWarning.ts'
import { signalCode } from './signalCode.ts'

const MOST_EVIDENCE = 50

export const recordSignal: Command<Signal, RecordSignalInput> = {
  name: 'recordSignal',
  needs: 'JUDGE',
  plan: async (attempt, input) => {
    const { id: relationshipId, data } = await recordFor(attempt, 'rel', {
      id: input.relationshipId,
      field: ['relationshipId'],
    })
    if (input.status === 'REFUTED') {
      throw invalid(['status'], 'RUMOUR or CONFIRMED', 'RUMOUR 或 CONFIRMED', input.status)
    }
    if (input.observedOn > today(attempt.context.app)) {
      throw invalid(['observedOn'], 'today or earlier', '今天或更早的日期', input.observedOn)
    }
    const evidence = evidenceOf(attempt, input.status, { ...input, note: undefined })
    const id = recordIdFor(attempt, 'sig')
    await assertNew(attempt, id)
    return planSignal.made(
      attempt,
      withoutAbsent({
        relationshipId,
        partyId: data.partyId,
        lineOfBusiness: data.lineOfBusiness,
        category: input.category,
        code: signalCode(input.code, ['code']),
        riskType: input.riskType ?? 'CREDIT',
        value: input.value,
        observedOn: input.observedOn,
        note: optionalText(input.note, ['note'], 1000),
        status: evidence.status,
        evidence: [evidence],
      }),
      id,
    )
  },
}

export const confirmSignal: Command<Signal, ConfirmSignalInput> = {
  name: 'confirmSignal',
  needs: 'JUDGE',
  plan: (attempt, input) => withStatus(attempt, input, 'CONFIRMED'),
}

export const refuteSignal: Command<Signal, RefuteSignalInput> = {
  name: 'refuteSignal',
  needs: 'JUDGE',
  plan: (attempt, input) => withStatus(attempt, input, 'REFUTED'),
}

async function withStatus(
  attempt: Attempt,
  input: ConfirmSignalInput | RefuteSignalInput,
  status: 'CONFIRMED' | 'REFUTED',
) {
  const before = await recordForChange(attempt, 'sig', input)
  if (!mayBecomeKnown(before.data.status, status)) {
    throw refused('INVALID_STATE', ['id'], `The signal is ${status} already.`, `该信号的状态已是 ${status}。`)
  }
  if (before.data.evidence.length >= MOST_EVIDENCE) {
    throw refused(
      'LIMIT_REACHED',
      ['id'],
      `A signal has at most ${MOST_EVIDENCE} statements of evidence. Record another.`,
      `一个信号最多有 ${MOST_EVIDENCE} 条证据，请另行登记。`,
    )
  }
  return planSignal.changed(attempt, before, withEvidence(before.data, evidenceOf(attempt, status, input)))
}

type EvidenceInput = { readonly evidenceSource: string; readonly note?: string | null | undefined }

function evidenceOf({ change }: Attempt, status: Evidence['status'], input: EvidenceInput): Evidence {
  return withoutAbsent({
    status,
    source: checkedText(input.evidenceSource, ['evidenceSource'], { most: 200 }),
    note: optionalText(input.note, ['note'], 1000),
    at: change.at,
    by: change.by,
  })
}
