import { isDeepStrictEqual } from 'node:util'
import { type Engine, startMemoryEngine } from '../../src/local/engine.ts'
import { deployedMemoryMb } from '../../test/support/lambda/deployedFunctions.ts'
import { lambdaNodeArgs } from '../harness/lambdaNodeArgs.ts'
import { type Contender, startContender } from '../harness/startContender.ts'
import { type BenchBank, benchBank } from './benchBank.ts'
import { installPeers } from './installPeers.ts'
import { QUESTIONS } from './questions.ts'
import { RECORDS_NAME, recordsFrom } from './records.ts'
import type { GatewaySettings, Told } from './settings.ts'
import { type Canned, startCanned } from './startCanned.ts'

/** Everybody who is measured, on an endpoint that knows all answers. */
export type Field = {
  readonly contenders: readonly Contender[]
  readonly canned: Canned
  readonly bank: BenchBank
  /** By question. */
  readonly told: Readonly<Record<string, Told>>
  /** Why some cannot be measured. */
  readonly absent: readonly string[]
  readonly stop: () => Promise<void>
}

/** How often a question is asked before what it sends is taken for what it always sends. */
const SETTLED = 5

const PEERS = { 'usual stack': 'usual', Yoga: 'yoga', Mercurius: 'mercurius' } as const

export type FieldOptions = {
  /** The names of contenders; all of them without. */
  readonly only?: readonly string[] | undefined
  /** Asks the embedded engine each time, and not what it said once. */
  readonly endToEnd?: boolean
}

export async function openField({ only, endToEnd = false }: FieldOptions = {}): Promise<Field> {
  const stops: (() => Promise<void>)[] = []
  const stop = async () => {
    for (const each of stops) await each()
  }
  const isWanted = (name: string) => only?.includes(name) ?? true
  try {
    const engine = await started(startMemoryEngine())
    const canned = await started(startCanned(engine.endpoint))
    const bank = await benchBank(engine.endpoint)
    const endpoint = endToEnd ? engine.endpoint : canned.endpoint
    const recorded = await contender('ours', 'contenders/ours', { endpoint: canned.endpoint })
    const told = await toldBy(recorded, canned)
    const records = recordsFrom(await recorded.answer(RECORDS_NAME))
    const contenders = [endToEnd ? await contender('ours', 'contenders/ours') : recorded]
    const absent: string[] = []

    const limit = { endpoint, told, verifiesTokens: false, isBare: false }
    if (isWanted('bare limit'))
      contenders.push(await contender('bare limit', 'contenders/limit', { ...limit, isBare: true }))
    if (isWanted('limit')) contenders.push(await contender('limit', 'contenders/limit', limit))
    if (isWanted('limit with token')) {
      const settings = { ...limit, verifiesTokens: true }
      contenders.push(await contender('limit with token', 'contenders/limit', settings))
    }
    for (const [name, file] of Object.entries(PEERS).filter(([name]) => isWanted(name))) {
      installPeers()
      try {
        const peer = await contender(name, `peers/${file}`, { endpoint, records })
        for (const question of peer.questions) await assertSame(peer, question, told)
        contenders.push(peer)
      } catch (error) {
        absent.push(`${name} could not be measured: ${String(error).split('\n')[0]}`)
      }
    }
    await canned.replay()
    return { contenders, canned, bank, told, absent, stop }

    async function contender(name: string, file: string, more: object = {}): Promise<Contender> {
      const { env, tokens, firm } = bank
      const module = new URL(`${file}.ts`, import.meta.url)
      const settings = { endpoint, env, tokens, firm, ...more } satisfies GatewaySettings
      const nodeArgs = lambdaNodeArgs(deployedMemoryMb())
      return started(startContender({ name, module, settings, nodeArgs }))
    }
  } catch (error) {
    await stop()
    throw error
  }

  async function started<T extends Engine | Canned | Contender>(starting: Promise<T>): Promise<T> {
    const one = await starting
    stops.unshift(one.stop)
    return one
  }
}

async function toldBy(ours: Contender, canned: Canned): Promise<Readonly<Record<string, Told>>> {
  const told: Record<string, Told> = {}
  for (const { name } of QUESTIONS) {
    for (let n = 0; n < SETTLED; n += 1) await ours.answer(name)
    let answer = ''
    const calls = await canned.callsOf(async () => {
      answer = await ours.answer(name)
    })
    told[name] = { calls, answer }
  }
  return told
}

/** Whoever answers something else does other work. Only a cursor is everybody's own. */
async function assertSame(peer: Contender, question: string, told: Field['told']): Promise<void> {
  let text = ''
  for (let n = 0; n < SETTLED; n += 1) text = await peer.answer(question)
  const [theirs, ours] = [text, told[question]?.answer ?? ''].map(
    (answer) => JSON.parse(answer, (name, value) => (name === 'endCursor' ? 'a cursor' : value)).data,
  )
  if (isDeepStrictEqual(theirs, ours)) return
  const differing = Object.keys(ours.customerView ?? ours).filter(
    (block) => !isDeepStrictEqual((theirs.customerView ?? theirs)[block], (ours.customerView ?? ours)[block]),
  )
  throw new Error(
    `another answer to ${question}, in ${differing.join(', ')}: ${JSON.stringify((theirs.customerView ?? theirs)[differing[0] ?? '']).slice(0, 300)} where ours is ${JSON.stringify((ours.customerView ?? ours)[differing[0] ?? '']).slice(0, 300)}`,
  )
}
