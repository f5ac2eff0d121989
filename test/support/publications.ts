import type { Bank } from './bank.ts'

/** All four qualities, met. */
export const FOUND_GOOD = ['TRUE', 'ACCURATE', 'TIMELY', 'COMPLETE'].map((quality) => ({
  quality,
  met: true,
}))

/** An annual report, to be published on a day. */
export function annualReport(plannedOn: string) {
  return {
    title: 'Annual report',
    category: 'ANNUAL_REPORT',
    level: 'CORE',
    audiences: ['INVESTORS'],
    plannedOn,
  } as const
}

/** Plans a disclosure, and has another verify it. */
export async function verifiedDisclosure(
  maker: Bank,
  checker: Bank,
  input: Readonly<Record<string, unknown>>,
): Promise<{ readonly id: string; readonly expectedVersion: number }> {
  const { id } = await maker.make('planDisclosure', input)
  await checker.make('verifyDisclosure', { id, expectedVersion: 1, findings: FOUND_GOOD })
  return { id, expectedVersion: 2 }
}
