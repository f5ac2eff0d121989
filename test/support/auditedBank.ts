import type { StoredItem, Table } from '../../src/store/table.ts'
import { newMeter } from '../../src/store/table.ts'
import type { App, RequestContext } from '../../src/usecases/context.ts'
import { type Gateway, startGateway } from './gateway.ts'

export type AuditedBank = {
  readonly gateway: Gateway
  /** Past every door of ours: what somebody can do who may write into the table. */
  readonly table: Table
  /** What time it is from now on. */
  readonly setClock: (instant: string) => void
  readonly context: () => RequestContext
  /** All of a partition, in order. */
  readonly itemsOf: (partition: string) => Promise<readonly StoredItem[]>
}

/** A gateway whose clock stands until it is set, over a table that can be tampered with. */
export async function startAuditedBank(instant: string, wrap?: (app: App) => App): Promise<AuditedBank> {
  let at = Date.parse(instant)
  const sleep = async (ms: number) => {
    at += ms
  }
  const gateway = await startGateway({ now: () => new Date(at), sleep }, wrap)
  const table = gateway.app.openTable(newMeter(), Number.POSITIVE_INFINITY)
  return {
    gateway,
    table,
    setClock: (next) => {
      at = Date.parse(next)
    },
    context: () => gateway.context(),
    itemsOf: async (partition) =>
      (await table.query({ partition, from: ' ', to: '~', consistent: true })).items,
  }
}
