import { EXIT } from './exitCodes.ts'

/** npm passes on a Ctrl-C that the terminal has sent to everybody already. */
const SAME_PRESS_MS = 1_000

/**
 * A signal that Ctrl-C and SIGTERM set off, for as long as `work` runs, so that it can end in good order. A second
 * press ends the process at once.
 */
export async function interruptible<Result>(work: (signal: AbortSignal) => Promise<Result>): Promise<Result> {
  const controller = new AbortController()
  let pressedAt = 0
  const stop = () => {
    if (!controller.signal.aborted) {
      pressedAt = performance.now()
      controller.abort()
      process.stderr.write('\nStopping: finishing what is under way. Press Ctrl-C again to end at once.\n')
    } else if (performance.now() - pressedAt > SAME_PRESS_MS) process.exit(EXIT.interrupted)
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
  try {
    return await work(controller.signal)
  } finally {
    process.off('SIGINT', stop)
    process.off('SIGTERM', stop)
  }
}
