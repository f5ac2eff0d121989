import type { LineOfBusiness } from '../domain/relationship.ts'
import type { Permission } from './enter.ts'
import type { Sight } from './sight.ts'

/**
 * Whether somebody who sees a record may change it, or record something about its party.
 *
 * @param line the record's line of business; undefined for what belongs to none, which any of their lines lets change.
 */
export function mayChange(sight: Sight, needs: Permission, line: LineOfBusiness | undefined): boolean {
  switch (sight.kind) {
    case 'ALL':
      return true
    case 'PARTNER':
      return false
    case 'STAFF': {
      const lines = linesFor(sight, needs)
      return line === undefined ? lines.length > 0 : lines.includes(line)
    }
  }
}

function linesFor(sight: Extract<Sight, { kind: 'STAFF' }>, needs: Permission): readonly LineOfBusiness[] {
  switch (needs) {
    case 'KEEP':
      return sight.keep
    case 'CONTACT':
      return sight.contact
    case 'JUDGE':
      return sight.judge
    case 'SUPERVISE':
      return sight.supervise
    case 'CHECK':
      return sight.inspects ? sight.lines : sight.supervise
    default:
      // Other commands that employees have are not about a party.
      return []
  }
}
