import type { AddressInfo } from 'node:net'
import { connect, createServer, type Socket } from 'node:net'

/** What lies between a function and DynamoDB. */
export type TcpProxy = {
  readonly endpoint: string
  /** Ends every connection, as a server does with those that were silent for too long. */
  readonly end: () => void
  /** Refuses what still comes through connections that are open, as one does who does not know them any more. */
  readonly reset: () => void
  /** Connections that are open stay so, and nobody answers. New ones work. */
  readonly forget: () => void
  /** Whatever is sent from now on arrives so much later. */
  readonly delay: (ms: number) => void
  /** What was asked of DynamoDB, as policies name it: a transaction by its parts. */
  readonly actions: () => ReadonlySet<string>
  /** How many connections are open. */
  readonly connections: () => number
  readonly stop: () => Promise<void>
}

type Pair = { readonly near: Socket; readonly far: Socket; isForgotten: boolean }

/** Passes bytes on, as long as it is not told otherwise. */
export async function startTcpProxy(behind: string): Promise<TcpProxy> {
  const { hostname, port } = new URL(behind)
  const pairs = new Set<Pair>()
  const actions = new Set<string>()
  let delayMs = 0

  const server = createServer((near) => {
    const far = connect(Number(port), hostname)
    const pair: Pair = { near, far, isForgotten: false }
    pairs.add(pair)
    const pass = (from: Socket, to: Socket) => {
      from.on('data', (bytes) => {
        if (pair.isForgotten) return
        if (delayMs === 0) to.write(bytes)
        else setTimeout(() => to.write(bytes), delayMs).unref()
      })
      from.on('error', () => to.destroy())
      from.on('close', () => {
        pairs.delete(pair)
        to.destroy()
      })
    }
    near.on('data', (bytes) => {
      for (const action of actionsIn(bytes.toString())) actions.add(action)
    })
    pass(near, far)
    pass(far, near)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const all = (does: (pair: Pair) => void) => () => {
    for (const pair of pairs) does(pair)
  }
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    end: all(({ near }) => near.end()),
    reset: all(({ near }) => near.resetAndDestroy()),
    forget: all((pair) => {
      pair.isForgotten = true
    }),
    delay: (ms) => {
      delayMs = ms
    },
    actions: () => actions,
    connections: () => pairs.size,
    stop: async () => {
      for (const { near, far } of pairs) {
        near.destroy()
        far.destroy()
      }
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** Parts of a transaction that are cut between two packets are missed: this is looked at for what is there. */
function actionsIn(sent: string): readonly string[] {
  const calls = [...sent.matchAll(/x-amz-target: DynamoDB_\d+\.(\w+)/gi)].map(([, call = '']) => call)
  const parts = [...sent.matchAll(/"(Put|Update|Delete|ConditionCheck)":\{/g)].map(
    ([, part]) => `${part}Item`,
  )
  return [...calls.filter((call) => call !== 'TransactWriteItems'), ...parts].map(
    (call) => `dynamodb:${call}`,
  )
}
