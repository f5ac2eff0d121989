import { writeFileSync } from 'node:fs'
import { Session } from 'node:inspector/promises'
import type { ContenderModule, Memory, Order, Outcome, Questions, Sample } from './contender.ts'

// The process of one contender: it does as it is told, one order at a time.

let questions: Questions = {}

function ask(name: string): () => Promise<string> {
  const found = questions[name]
  if (!found) throw new Error(`There is no question ${name}, only ${Object.keys(questions).join(', ')}`)
  return found
}

async function measure(question: string, times: number): Promise<Sample> {
  const asked = ask(question)
  const [cpu, wall] = [process.cpuUsage(), performance.now()]
  for (let n = 0; n < times; n += 1) await asked()
  const { user, system } = process.cpuUsage(cpu)
  return { cpuMicros: (user + system) / times, wallMicros: ((performance.now() - wall) * 1000) / times }
}

function memory(): Memory {
  globalThis.gc?.()
  const { heapUsed, rss } = process.memoryUsage()
  // Linux counts it in KiB.
  const peakBytes = process.resourceUsage().maxRSS * 1024
  return { heapBytes: heapUsed, residentBytes: rss, peakBytes }
}

async function profile(question: string, times: number, file: string): Promise<void> {
  const session = new Session()
  session.connect()
  await session.post('Profiler.enable')
  await session.post('Profiler.setSamplingInterval', { interval: 200 })
  await session.post('Profiler.start')
  await measure(question, times)
  const { profile } = await session.post('Profiler.stop')
  writeFileSync(file, JSON.stringify(profile))
  session.disconnect()
}

async function done(order: Order): Promise<unknown> {
  switch (order.kind) {
    case 'open': {
      const module: ContenderModule<unknown> = await import(order.module)
      questions = await module.open(order.settings)
      return Object.keys(questions)
    }
    case 'answer':
      return ask(order.question)()
    case 'measure':
      return measure(order.question, order.times)
    case 'memory':
      return memory()
    case 'profile':
      return profile(order.question, order.times, order.file)
  }
}

process.on('message', async (order: Order) => {
  const outcome = await done(order).then(
    (value): Outcome => ({ done: value ?? null }),
    (error): Outcome => ({ failed: error instanceof Error ? String(error.stack) : String(error) }),
  )
  process.send?.(outcome)
})
