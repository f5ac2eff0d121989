/** A share of the institution's own, and one of somebody else's. */
export const OWN_SHARE = 'OWN.SH'
export const OTHERS_SHARE = 'OTHER.SH'

/** What `security` is asked with: those, and one that nobody holds. */
export const SECURITIES_ASKED = [OWN_SHARE, OTHERS_SHARE, 'NOBODY.SH'].map((code) => ({
  scheme: 'TICKER',
  code,
}))
