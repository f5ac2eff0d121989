import type { BuiltBank } from './buildBank.ts'
import type { Builder, Values } from './builder.ts'
import { UNKNOWN } from './idPrefixes.ts'

/** Files of contacts that an operator has asked for, along each axis, and has called off. */
export async function exportContacts(
  { give }: Builder,
  { cast: { ivy }, parties: { p1, x } }: BuiltBank,
): Promise<void> {
  const asked: readonly Values[] = [
    { of: { timelineOf: p1 }, language: 'ZH', bom: true },
    { of: { investorId: x }, filter: { channel: 'PHONE' }, order: 'OLDEST_FIRST' },
    { of: { personId: p1 }, filter: { topic: 'rates' } },
    { of: { employeeId: ivy }, filter: { initiation: 'HUMAN' } },
    { of: { topic: 'rates' }, filter: { disclosureClass: 'NOTHING_MATERIAL' } },
    { of: { eventId: `evt_${UNKNOWN}` } },
    { of: { materialSha256: 'ab'.repeat(32) } },
  ]
  for (const more of asked) {
    const id = await give('exports', 'startExport', {
      range: { from: '2041-01-01T00:00:00Z', to: '2042-01-01T00:00:00Z' },
      format: 'CSV',
      ...more,
    })
    await give('exports', 'cancelExport', { id })
  }
}
