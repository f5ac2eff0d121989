/** What the canned endpoint can be told. */
export type CannedOrder = 'forget' | 'recorded' | 'replay' | 'count'

/** A request to DynamoDB, as it was sent. */
export type Call = { readonly target: string; readonly body: string }

export type CannedCount = {
  readonly calls: number
  /** What was asked and had never been recorded. Nothing may stand here. */
  readonly unknown: readonly string[]
}
