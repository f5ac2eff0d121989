import type { PartyType } from './partyType.ts'
import type { PartyId } from './recordId.ts'
import { type TieKind, tieRule } from './tieCatalogue.ts'

/** One end of a tie. */
export type TieEnd = { readonly type: PartyType; readonly id: PartyId }

/** Why these two parties cannot be tied so, written for the caller in both languages. */
export type TieEndsFault = {
  readonly code: 'TIE_ENDS_NOT_ALLOWED' | 'TIE_TO_SELF'
  readonly message: string
  readonly messageZh: string
}

/** @returns why a tie of this kind cannot go from `from` to `to`, or undefined when it can. */
export function decideTieEnds(kind: TieKind, from: TieEnd, to: TieEnd): TieEndsFault | undefined {
  if (from.id === to.id) {
    return {
      code: 'TIE_TO_SELF',
      message: `A tie links two parties, but both ends are ${from.id}.`,
      messageZh: `关联的两端应为不同的当事人，实际均为 ${from.id}。`,
    }
  }
  const allowed = tieRule(kind)
  if (allowed.from.includes(from.type) && allowed.to.includes(to.type)) return undefined
  return {
    code: 'TIE_ENDS_NOT_ALLOWED',
    message: `${kind} goes from ${allowed.from.join(' or ')} to ${allowed.to.join(' or ')}, but got ${from.type} to ${to.type}.`,
    messageZh: `${kind} 应由 ${allowed.from.join(' 或 ')} 指向 ${allowed.to.join(' 或 ')}，实际为 ${from.type} 指向 ${to.type}。`,
  }
}

/**
 * Whether a tie of this kind between these ends makes the person's contacts the firm's too: ACCOUNT_AUTHORITY does from
 * a person to a firm, and not from one person to another.
 */
export function isAffiliation(kind: TieKind, fromType: PartyType, toType: PartyType): boolean {
  return tieRule(kind).affiliation && fromType === 'PERSON' && toType === 'ORGANIZATION'
}

/**
 * Whether a tie of this kind between these ends makes a fund's contacts its manager's too. Of a person who runs a fund it does
 * not: whoever looks after them for something else would be told of the fund's.
 */
export function isFundManagement(kind: TieKind, fromType: PartyType, toType: PartyType): boolean {
  return kind === 'FUND_MANAGER' && fromType === 'ORGANIZATION' && toType === 'ORGANIZATION'
}
