import { startMemoryEngine } from '../../src/local/engine.ts'
import { type Contender, startContender } from '../harness/startContender.ts'
import { type BenchBank, benchBank } from './benchBank.ts'
import type { Call } from './cannedOrder.ts'
import { QUESTIONS } from './questions.ts'
import type { GatewaySettings, LimitSettings } from './settings.ts'
import { type Canned, startCanned } from './startCanned.ts'

/** Everybody who is measured, on an endpoint that knows all answers. */
export type Field = {
  readonly contenders: readonly Contender[]
  readonly canned: Canned
  readonly bank: BenchBank
  /** What this gateway sends and answers when it is warm, by question. */
  readonly told: LimitSettings['told']
  readonly stop: () => Promise<void>
}

/** How often a question is asked before what it sends is taken for what it always sends. */
const SETTLED = 5

/** @param only the names of contenders; all of them without. */
export async function openField(only?: readonly string[]): Promise<Field> {
  const engine = await startMemoryEngine()
  const canned = await startCanned(engine.endpoint)
  const stops = [canned.stop, engine.stop]
  const stop = async () => {
    for (const each of stops) await each()
  }
  try {
    const bank = await benchBank(engine.endpoint)
    const { env, tokens, firm } = bank
    const settings: GatewaySettings = { endpoint: canned.endpoint, env, tokens, firm }
    const start = async (name: string, file: string, more: object = {}): Promise<Contender> => {
      const module = new URL(`contenders/${file}.ts`, import.meta.url)
      const contender = await startContender({ name, module, settings: { ...settings, ...more } })
      stops.unshift(contender.stop)
      return contender
    }

    const ours = await start('ours', 'ours')
    const told = await toldBy(ours, canned)
    const limit = { told, verifiesTokens: false } satisfies Partial<LimitSettings>
    const contenders = [
      ours,
      await start('limit', 'limit', limit),
      await start('limit with token', 'limit', { ...limit, verifiesTokens: true }),
    ].filter(({ name }) => only?.includes(name) ?? true)
    await canned.replay()
    return { contenders, canned, bank, told, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

async function toldBy(ours: Contender, canned: Canned): Promise<LimitSettings['told']> {
  const told: Record<string, { calls: readonly Call[]; answer: string }> = {}
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
