import type { Purpose } from '../domain/purpose.ts'
import { AppError } from '../errors.ts'

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

/** What a use case needs of its caller. Permissions come from the kind of viewer, never from the person. */
export type Permission = 'READ' | 'WRITE'

declare const permitted: unique symbol

/** A tenant the caller has been let into. Only `enter` makes one, and the store takes nothing else. */
export type Scope = {
  readonly tenant: string
  /** Who is let in, as written into `recordedBy`. */
  readonly actor: string
  readonly [permitted]: true
}

const MAY: Readonly<Record<ViewerKind, readonly Permission[]>> = {
  operator: ['READ', 'WRITE'],
  employee: ['READ', 'WRITE'],
  // Deny by default: a partner sees nothing until consent decides what.
  partner: [],
}

/**
 * Lets the viewer into their institution.
 *
 * @throws AppError FORBIDDEN when the viewer lacks `permission`.
 */
export function enter(viewer: Viewer, permission: Permission): Scope {
  if (!MAY[viewer.kind].includes(permission)) {
    throw new AppError(
      'FORBIDDEN',
      `This needs the permission ${permission}, which a ${viewer.kind} does not have.`,
    )
  }
  return { tenant: viewer.tenant, actor: `${viewer.kind}:${viewer.subject}` } as Scope
}
