import type { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import type { Contender } from '../records.ts'
import { electro } from './electro.ts'
import { entityStore } from './entityStore.ts'
import { plain, plainUnchecked } from './plain.ts'
import { toolbox } from './toolbox.ts'

type Entry = {
  readonly title: string
  readonly connect: (client: DynamoDBClient) => Contender
  /** The module of this folder that is bundled and weighed. Absent for variants of another. */
  readonly module?: string
  /** Leaves the SDK's logger middleware in: without any logger it still filters every input and output. */
  readonly withLogger?: boolean
}

/** The first is what the others are compared with. */
export const CONTENDERS = {
  plain: { title: 'plain SDK + zod', connect: plain, module: 'plain' },
  plainUnchecked: { title: 'plain SDK, nothing checked', connect: plainUnchecked },
  plainAsItComes: { title: 'plain SDK + zod, logger middleware left in', connect: plain, withLogger: true },
  entityStore: { title: 'dynamodb-entity-store 2.1.0 + zod', connect: entityStore, module: 'entityStore' },
  toolbox: { title: 'dynamodb-toolbox 2.10.6', connect: toolbox, module: 'toolbox' },
  electro: { title: 'ElectroDB 3.9.3', connect: electro, module: 'electro' },
} as const satisfies Record<string, Entry>

export type Name = keyof typeof CONTENDERS

export const NAMES = Object.keys(CONTENDERS) as Name[]

export function entryOf(name: Name): Entry {
  return CONTENDERS[name]
}
