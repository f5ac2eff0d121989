/** Ends what was begun. */
export type End = () => void

/** Where one request's time goes, for somebody who looks at it alone: parts, and calls beneath them. Names and numbers only. */
export type Trace = {
  readonly part: (name: string) => End
  /** Beneath the part that is under way. */
  readonly call: (name: string) => End
  /** Ends it, and sends it. What cannot be sent is lost: it never throws. */
  readonly send: (facts: TraceFacts) => Promise<void>
}

export type TraceFacts = {
  readonly name: string
  readonly isFailed: boolean
  readonly attributes: Readonly<Record<string, string | number | undefined>>
}
