/**
 * What one client asked of one register, when, and what it was told. The register has a version, which each write counts up,
 * and is written on the condition that it is still in the version that the writer has seen.
 */
export type Operation = {
  /** Moments of one clock, which all clients share. What is unknown may still happen at any time after `calledAt`. */
  readonly calledAt: number
  readonly returnedAt: number
} & (Read | Write)

export type Read = { readonly kind: 'read'; readonly version: number; readonly value: string }

export type Write = {
  readonly kind: 'write'
  readonly expected: number
  readonly value: string
  /** `unknown`: there was no answer. It may have been done, once, or never. */
  readonly outcome: 'done' | 'conflict' | 'unknown'
}

/** What a register holds. */
export type Register = { readonly version: number; readonly value: string }

/** What the register holds after the operation, if that is what it would have answered; undefined when it would not. */
export function applied(register: Register, operation: Operation): Register | undefined {
  if (operation.kind === 'read') {
    return register.version === operation.version && register.value === operation.value ? register : undefined
  }
  const isExpected = register.version === operation.expected
  switch (operation.outcome) {
    case 'conflict':
      return isExpected ? undefined : register
    case 'done':
      return isExpected ? { version: register.version + 1, value: operation.value } : undefined
    case 'unknown':
      return isExpected ? { version: register.version + 1, value: operation.value } : register
  }
}
