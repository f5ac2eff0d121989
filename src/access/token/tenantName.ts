/** How an institution is named in tokens and keys. Whoever changes it must see to keys staying apart. */
export const TENANT_NAME = /^[a-z0-9-]{1,40}$/

/** The same, for messages. */
export const TENANT_NAME_FORM = '1 to 40 of a-z, 0-9 and -'
