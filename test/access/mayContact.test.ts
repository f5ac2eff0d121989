import { describe, expect, it } from 'vitest'
import type { SeenParty } from '../../src/access/interactionSight.ts'
import { mayContact } from '../../src/access/mayContact.ts'
import type { LineOfBusiness } from '../../src/domain/relationship.ts'
import { nthId } from '../support/seedRecords.ts'

function party(isCovered: boolean, contact: readonly LineOfBusiness[] = []): SeenParty {
  const sight = {
    kind: 'STAFF',
    level: 'FULL',
    lines: ['CUSTOMER'],
    contact,
    keep: [],
    judge: [],
    supervise: [],
    clear: false,
    inspects: false,
    exceptions: [],
  } as const
  return { id: nthId('prt', 1), isCovered, sight }
}

const stranger = party(false)
const readOnly = party(true)
const own = party(true, ['CUSTOMER'])

describe('a contact', () => {
  it.each([
    ['of who is nobody’s client', [stranger], undefined, true],
    ['of one’s own client', [own], undefined, true],
    ['of one’s own client in one’s line', [own], 'CUSTOMER', true],
    ['of one’s own client in another line', [own], 'SUPPLIER', false],
    ['of a client whom one only reads', [readOnly], undefined, false],
    ['of one’s own client, with others', [readOnly, own, stranger], 'CUSTOMER', true],
    ['of a client whom one only reads, with who is nobody’s', [readOnly, stranger], undefined, false],
    ['of a client who is not there', [{ ...readOnly, sight: undefined }], undefined, false],
  ] as const)('%s', (_, parties, line, expected) => {
    expect(mayContact(parties, line)).toBe(expected)
  })
})
