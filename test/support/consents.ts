import type { Bank } from './bank.ts'

/** What partner apps of tests are registered for. */
export const REGISTERED = {
  purposes: ['SERVICING', 'MARKETING'],
  categories: ['IDENTITY', 'CONTACT', 'ROLE', 'HOLDING', 'TRANSACTION'],
} as const

/** A partner app that waits for approval: a party can consent for it already. */
export async function pendingApp(bank: Bank, clientId: string): Promise<string> {
  const { id } = await bank.make('registerPartnerApp', {
    name: `App ${clientId}`,
    clientId,
    contactEmail: 'app@partner.example',
    ...REGISTERED,
  })
  return id
}

/** What a form shows, given at a moment. */
export function evidence<More extends object = object>(givenAt: string, more?: More) {
  return { means: 'SIGNED_FORM', givenAt, language: 'zh-CN', noticeVersion: '2026-01', ...more } as const
}
