import * as z from 'zod'
import type { Decimal } from '../../domain/decimal.ts'
import type { PartyId } from '../../domain/recordId.ts'
import { SECURITY_SCHEMES, type SecurityCode } from '../../domain/security.ts'
import {
  INVESTMENT_DISCRETIONS,
  OPTION_KINDS,
  POSITION_BASES,
  POSITION_UNITS,
  type SharePosition,
} from '../../domain/sharePosition.ts'
import { listPartition, tenantPartition } from '../keys.ts'
import type { ListEntry } from '../listEntry.ts'
import { once } from '../once.ts'
import type { RecordKind } from '../recordKind.ts'
import { encodeRecord, idOf, recordParser } from '../storedRecord.ts'
import { storedMoneySchema } from './common.ts'

const dataSchema = once(() =>
  z.object({
    partyId: idOf('prt'),
    security: z.object({
      scheme: z.enum(SECURITY_SCHEMES),
      code: z.string(),
      name: z.string(),
      className: z.string().exactOptional(),
    }),
    asOf: z.string(),
    quantity: z.string(),
    unit: z.enum(POSITION_UNITS),
    value: storedMoneySchema().exactOptional(),
    basis: z.enum(POSITION_BASES),
    option: z.enum(OPTION_KINDS).exactOptional(),
    discretion: z.enum(INVESTMENT_DISCRETIONS).exactOptional(),
    otherManagers: z.array(z.string()).exactOptional(),
    votes: z.object({ sole: z.string(), shared: z.string(), none: z.string() }).exactOptional(),
    statedOn: z.string().exactOptional(),
    reference: z.string().exactOptional(),
  }),
)

/** What a holder holds, by the day it is of: in all securities, or in one. */
export function positionsPartition(tenant: string, partyId: PartyId, security?: SecurityCode): string {
  return listPartition(tenant, partyId, 'positions', ...(security ? [security.scheme, security.code] : []))
}

/** Who holds a security, by the day and then by how much: as all sources state it, or one system. */
export function shareholdersPartition(
  tenant: string,
  { scheme, code }: SecurityCode,
  system?: string,
): string {
  return tenantPartition(tenant, 'shareholders', scheme, code, ...(system ? ['by', system] : []))
}

const INTEGER_DIGITS = 20

/** A quantity that sorts as text as it does as a number: `.` sorts after the `#` behind it. */
function sortedQuantity(quantity: Decimal): string {
  const [integer = '', fraction] = quantity.split('.')
  return `${integer.padStart(INTEGER_DIGITS, '0')}${fraction === undefined ? '' : `.${fraction}`}`
}

export const sharePositionItem: RecordKind<SharePosition> = {
  kind: 'sharePosition',
  prefix: 'pos',
  parse: recordParser('sharePosition', 'pos', dataSchema),
  entries: (tenant, position): readonly ListEntry[] => {
    const { partyId, security, asOf, quantity, option } = position.data
    const { system } = position.meta.source
    const body = encodeRecord(position)
    const ofHolder: ListEntry = {
      partition: positionsPartition(tenant, partyId),
      position: `${asOf}#${position.id}`,
      lists: [positionsPartition(tenant, partyId, security)],
      body,
    }
    // An option is no share, and who is out of it is no holder any more.
    if (option !== undefined || quantity === '0') return [ofHolder]
    const amongHolders: ListEntry = {
      partition: shareholdersPartition(tenant, security),
      position: `${asOf}#${sortedQuantity(quantity)}#${position.id}`,
      lists: [shareholdersPartition(tenant, security, system)],
      body,
    }
    return [ofHolder, amongHolders]
  },
  copies: () => [],
  claims: () => [],
}
