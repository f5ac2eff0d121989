/** @param header as X-Ray writes it, which a caller of ours may have begun: what has another form is no id. */
export function traceIdOf(header: string | undefined): string | undefined {
  return header === undefined
    ? undefined
    : /(?:^|;)Root=(1-[0-9a-f]{8}-[0-9a-f]{24})(?:;|$)/.exec(header)?.[1]
}
