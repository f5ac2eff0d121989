import type { PartyType } from './partyType.ts'
import { type ShareRule, TIE_ROWS, type TieRow } from './tieRows.ts'

/** The two languages of every label. */
export type Label = { readonly en: string; readonly zh: string }

/** What the catalogue says of one kind of tie. */
export type TieRule = {
  readonly kind: TieKind
  /** Which parties it may go from, and to. */
  readonly from: readonly PartyType[]
  readonly to: readonly PartyType[]
  /** Stands between the two names, from first: "A works for B". */
  readonly label: Label
  /** Stands between the two names, to first: "B employs A". */
  readonly inverseLabel: Label
  /** Whether it says the same in both directions. Then both ends allow the same, and both labels are one. */
  readonly symmetric: boolean
  readonly share: ShareRule
  /** Whether a person at its `from` speaks for the organization at its `to`: their contacts are the firm's too. */
  readonly affiliation: boolean
}

export type TieKind = keyof typeof TIE_ROWS

/** Every kind of tie there is. */
export const TIE_KINDS = Object.keys(TIE_ROWS) as readonly TieKind[]

export function isTieKind(text: string): text is TieKind {
  return Object.hasOwn(TIE_ROWS, text)
}

/** What the catalogue says of this kind. */
export function tieRule(kind: TieKind): TieRule {
  const { from, to, en, zh, symmetric, share, affiliation }: TieRow = TIE_ROWS[kind]
  return {
    kind,
    from,
    to,
    label: { en: en[0], zh: zh[0] },
    inverseLabel: { en: en[1], zh: zh[1] },
    symmetric: symmetric ?? false,
    share: share ?? 'NONE',
    affiliation: affiliation ?? false,
  }
}
