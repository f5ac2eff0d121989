import type { Call } from './cannedOrder.ts'
import type { CallerKind } from './questions.ts'

/** What every contender is told. */
export type GatewaySettings = {
  readonly endpoint: string
  readonly env: Readonly<Record<string, string>>
  readonly tokens: Readonly<Record<CallerKind, string>>
  /** Whose view is asked for. */
  readonly firm: string
}

/** What the limit is told besides: what it must send, and what it must answer. */
export type LimitSettings = GatewaySettings & {
  readonly told: Readonly<Record<string, { readonly calls: readonly Call[]; readonly answer: string }>>
  readonly verifiesTokens: boolean
}
