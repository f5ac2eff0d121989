import { openScan } from '../../../src/createApp.ts'
import { verifyAudit } from '../../../src/usecases/audit/verifyAudit.ts'
import { verifyDerived } from '../../../src/usecases/derive/verifyDerived.ts'
import type { Gateway } from '../gateway.ts'
import { HEAD_INVARIANTS } from './heads.ts'
import { ONCE_INVARIANTS } from './once.ts'
import { PLACE_INVARIANTS } from './places.ts'
import { recountOf } from './recount.ts'
import { VERSION_INVARIANTS } from './versions.ts'

/** What must hold of a table at rest, each by its name. */
export const INVARIANTS = [...VERSION_INVARIANTS, ...PLACE_INVARIANTS, ...HEAD_INVARIANTS, ...ONCE_INVARIANTS]

const MOST_TOLD = 5

/**
 * Counts a whole table again and says what does not hold, by the invariant's name: nothing, of a table that is sound. Nobody must
 * be writing, and what follows from the stream must have followed.
 */
export async function brokenInvariants(
  gateway: Gateway,
): Promise<Readonly<Record<string, readonly string[]>>> {
  const recount = await recountOf(gateway)
  const counted = INVARIANTS.map(({ name, faults }) => [name, faults(recount)] as const)
  const audit = await verifyAudit(gateway.context())
  const derived = await verifyDerived({ newContext: () => gateway.context(), scan: openScan(gateway.config) })
  const all: (readonly [string, readonly unknown[]])[] = [
    ...counted,
    ['the chains of the audit log are as they were written', audit.faults],
    ['what is derived is what follows from the records', derived.faults],
  ]
  return Object.fromEntries(
    all
      .filter(([, faults]) => faults.length > 0)
      .map(([name, faults]) => [
        name,
        [
          ...faults
            .slice(0, MOST_TOLD)
            .map((fault) => (typeof fault === 'string' ? fault : JSON.stringify(fault))),
          ...(faults.length > MOST_TOLD ? [`and ${faults.length - MOST_TOLD} more`] : []),
        ],
      ]),
  )
}
