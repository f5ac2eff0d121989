/** To which trace a request belongs, as whoever stands before us has decided. */
export type TraceParent = {
  /** 32 hexadecimal digits. */
  readonly traceId: string
  /** 16 of them. */
  readonly parentSpanId: string
  readonly isSampled: boolean
}

/**
 * X-Ray's header in the form that OpenTelemetry has for the same.
 *
 * @param header as X-Ray writes it, which a caller of ours may have begun: what has another form is none.
 * @see https://docs.aws.amazon.com/xray/latest/devguide/xray-concepts.html#xray-concepts-tracingheader
 */
export function parentOf(header: string | undefined): TraceParent | undefined {
  const root = traceIdOf(header)
  const parentSpanId = /(?:^|;)Parent=([0-9a-f]{16})(?:;|$)/.exec(header ?? '')?.[1]
  if (root === undefined || parentSpanId === undefined) return undefined
  return {
    traceId: root.slice(2).replace('-', ''),
    parentSpanId,
    isSampled: /(?:^|;)Sampled=1(?:;|$)/.test(header ?? ''),
  }
}

/** By which X-Ray shows the trace. */
export function traceIdOf(header: string | undefined): string | undefined {
  return header === undefined
    ? undefined
    : /(?:^|;)Root=(1-[0-9a-f]{8}-[0-9a-f]{24})(?:;|$)/.exec(header)?.[1]
}
