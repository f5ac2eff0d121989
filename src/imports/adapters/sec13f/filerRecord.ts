import type { ImportRecord } from '../../importRecord.ts'
import { present } from '../../present.ts'
import { record } from '../../record.ts'
import type { Cover } from './cover.ts'
import { SYSTEM } from './source.ts'

/** The manager who files, as an institution that may invest in us. */
export function filerRecord({ place, cik, name, address, country }: Cover): ImportRecord {
  return record('organization', place, {
    names: [{ legal: name.slice(0, 200) }],
    roles: [{ kind: 'INVESTOR', investorType: 'INSTITUTION' }],
    identifiers: [{ scheme: 'CIK', value: cik }],
    ...(address === '' ? {} : { contactPoints: [{ kind: 'POSTAL', value: address.slice(0, 300) }] }),
    ...present({ country }),
    source: { system: SYSTEM, externalId: cik },
  })
}
