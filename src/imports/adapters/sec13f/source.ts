/** The source system of all that comes from Form 13F. */
export const SYSTEM = 'sec13f'
