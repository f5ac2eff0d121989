import type { BenchEngine } from './openEngine.ts'

/** What a piece of work took, of the clock and of two processes. */
export type Took = {
  readonly seconds: number
  readonly cpuSeconds: number
  readonly engineCpuSeconds: number
}

export type Timed = (work: () => Promise<unknown>) => Promise<Took>

export function timer(engine: BenchEngine): Timed {
  return async (work) => {
    const cpu = process.cpuUsage()
    const engineCpu = engine.cpuSeconds()
    const since = performance.now()
    await work()
    const { user, system } = process.cpuUsage(cpu)
    return {
      seconds: (performance.now() - since) / 1_000,
      cpuSeconds: (user + system) / 1e6,
      engineCpuSeconds: engine.cpuSeconds() - engineCpu,
    }
  }
}
