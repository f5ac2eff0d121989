import { countedApp, type TableCall } from './countedTable.ts'
import { type Gateway, startGateway } from './gateway.ts'

export type CountedGateway = Gateway & {
  /** What was asked of the table while `work` was done. */
  readonly callsOf: (work: () => Promise<unknown>) => Promise<readonly TableCall[]>
}

/** The gateway, with everything that is asked of its table written down. */
export async function startCountedGateway(): Promise<CountedGateway> {
  const calls: TableCall[] = []
  const gateway = await startGateway({}, (app) => countedApp(app, calls))
  return {
    ...gateway,
    callsOf: async (work) => {
      const from = calls.length
      await work()
      return calls.slice(from)
    },
  }
}
