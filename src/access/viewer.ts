import type { Purpose } from '../domain/purpose.ts'

export type ViewerKind = 'operator' | 'employee' | 'partner'

/** Who is asking, as the verified token says. Every request has one. */
export type Viewer = {
  readonly kind: ViewerKind
  /** The institution whose data this is. */
  readonly tenant: string
  /** The employee's id (`emp_…`), the partner app's name, or the operator's. */
  readonly subject: string
  /** What a partner app asks for. Every partner has one, and nobody else. */
  readonly purpose?: Purpose
}

/** Who somebody is, as it is written into `recordedBy` and into the audit log: `employee:emp_…`, `partner:acme`. */
export function actorOf({ kind, subject }: Viewer): string {
  return `${kind}:${subject}`
}

declare const permitted: unique symbol

/** A tenant the caller has been let into. Only `enter` (enter.ts) makes one, and the store takes nothing else. */
export type Scope = {
  readonly tenant: string
  /** Who is let in, as written into `recordedBy`. */
  readonly actor: string
  readonly [permitted]: true
}
