import type { RecordId } from '../../../domain/recordId.ts'
import type { RecordSignalInput } from '../../../generated/resolvers.ts'
import { recordSignal } from '../../../usecases/warning/signalCommands.ts'
import type { Storyteller } from './storyteller.ts'

type Seen = readonly [
  moment: string,
  signal: Pick<RecordSignalInput, 'code' | 'value' | 'observedOn' | 'note'>,
]

/** Each by itself is good news. */
const STEPS: readonly Seen[] = [
  ['10-21 09:10', { code: 'BALANCE_FALL', value: '8200000', observedOn: '2026-10-20' }],
  ['10-21 09:20', { code: 'PREPAYMENT', value: '1200000', observedOn: '2026-10-20' }],
  ['11-03 09:20', { code: 'PREPAYMENT', value: '1500000', observedOn: '2026-11-02' }],
  ['11-16 09:20', { code: 'PREPAYMENT', value: '1800000', observedOn: '2026-11-13' }],
  ['11-16 09:30', { code: 'BALANCE_FALL', value: '3700000', observedOn: '2026-11-13', note: '存款同步减少' }],
]

/** Mupei Dyeing repays early, step by step: a rule sees where that leads, and nobody has answered it yet. */
export async function leavingFirm({ tell, settle, relationship }: Storyteller): Promise<void> {
  const { id: relationshipId, lead } = await relationship('mupei')
  const signals: RecordId[] = []
  for (const [moment, seen] of STEPS) {
    const signal = await tell(lead, moment, recordSignal, {
      relationshipId,
      category: 'BEHAVIOUR',
      status: 'CONFIRMED',
      evidenceSource: '核心系统',
      ...seen,
    })
    signals.push(signal.id)
  }
  await settle('11-16 09:31', signals)
}
