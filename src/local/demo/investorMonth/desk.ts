/** The numbers of those who speak with investors: who heads them, who keeps the calendar, and who inspects them. */
export const DESK = { head: 19, calendar: 20, analysts: 21, compliance: 33, vicePresident: 3 } as const
