import type { SecurityCode } from '../domain/security.ts'

/** The demo bank's own shares. No exchange has given this code to anybody. */
export const DEMO_SECURITY: SecurityCode = { scheme: 'TICKER', code: '609999.SH' }
