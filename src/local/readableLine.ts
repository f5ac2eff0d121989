type Line = Readonly<Record<string, unknown>>

/** A line of the log, for somebody at a terminal. */
export function readableLine(json: string): string {
  const line: Line = JSON.parse(json)
  if (line['kind'] === 'request') return requestText(line)
  const { level, requestId, security, name, message, stack, traceId: _, ...rest } = line
  const where = { ...(requestId === undefined ? {} : { requestId }), ...rest }
  if (rest['lost'] !== undefined) return `! ${name}: ${message}  ${texts(rest)}`
  if (security !== undefined) return `! ${security}  ${texts(where)}`
  return `${level} ${name}: ${message}\n  ${texts(where)}\n${stack}`
}

function requestText(line: Line): string {
  const { status, operation = '-', viewer, durationMs, calls, readUnits, writeUnits, codes, requestId } = line
  const used = `${calls} calls ${readUnits} RU ${writeUnits} WU`
  const errors = codes === undefined ? '' : `  ${texts(codes as Line)}`
  return `${status}  ${operation}  ${viewer}  ${durationMs} ms  ${used}${errors}  ${requestId}`
}

function texts(members: Line): string {
  return Object.entries(members)
    .map(([name, value]) => `${name}=${typeof value === 'object' ? JSON.stringify(value) : value}`)
    .join(' ')
}
