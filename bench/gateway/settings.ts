import type { Call } from './cannedOrder.ts'
import type { CallerKind } from './questions.ts'
import type { Records } from './records.ts'

/** What every contender is told. */
export type GatewaySettings = {
  readonly endpoint: string
  readonly env: Readonly<Record<string, string>>
  readonly tokens: Readonly<Record<CallerKind, string>>
  /** Whose view is asked for. */
  readonly firm: string
  /** The bundle whose handler is asked, in the place of the source's. */
  readonly entry?: string
}

/** What a contender is told that has a table layout of its own: what to put into it. */
export type PeerSettings = GatewaySettings & { readonly records: Records }

/** What the limit is told besides: what it must send, and what it must answer. */
export type LimitSettings = GatewaySettings & {
  readonly told: Readonly<Record<string, Told>>
  readonly verifiesTokens: boolean
  /** Speaks over a socket of its own, and not by Node's client. */
  readonly isBare: boolean
}

/** What this gateway sends for a question when it is warm, and what it answers. */
export type Told = { readonly calls: readonly Call[]; readonly answer: string }
