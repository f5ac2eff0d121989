import type { Config } from '../config.ts'

/**
 * The institutions that issuers speak for.
 *
 * @throws Error when an issuer may speak for any: nobody knows then whose work there is to do.
 */
export function tenantsOf({ TOKEN_ISSUERS }: Pick<Config, 'TOKEN_ISSUERS'>): readonly string[] {
  if (TOKEN_ISSUERS.some(({ tenants }) => tenants === undefined)) {
    throw new Error('TOKEN_ISSUERS must name the tenants of each issuer: there is work to do for each.')
  }
  return [...new Set(TOKEN_ISSUERS.flatMap(({ tenants }) => tenants ?? []))]
}
