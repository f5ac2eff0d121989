import type { Security } from '../domain/security.ts'

/** The demo bank's own shares. No exchange has given this code to anybody. */
export const DEMO_SECURITY: Security = {
  scheme: 'TICKER',
  code: '609999.SH',
  name: 'Demo bank',
  className: 'A',
}
