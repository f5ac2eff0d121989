/** How a contact with investors is judged in which nothing was told that matters. */
export const NOTHING_MATERIAL = {
  speakerClass: 'REGULAR_COMMUNICATOR',
  recipients: [{ recipientClass: 'INVESTMENT_ADVISER' }],
  material: false,
  public: false,
  reasons: 'Only what the annual report says',
} as const

/** And one in which something was told that should not have been. */
export const SLIP = { ...NOTHING_MATERIAL, material: true, intentional: false, reasons: 'Next year’s margin' }

/** A rule of an institution’s own. */
export const OWN_RULE = {
  citation: 'Our policy',
  sourceVersion: '2026-01',
  speakerClasses: ['SENIOR_OFFICIAL', 'REGULAR_COMMUNICATOR', 'OTHER_EMPLOYEE'],
  recipientClasses: ['INVESTMENT_ADVISER'],
  exclusions: [],
  promptHours: 12,
  reason: 'Stricter',
} as const
