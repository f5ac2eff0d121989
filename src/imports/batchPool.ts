/** Runs tasks, so many at a time. When one fails, the next call throws its error, once the others have ended. */
export class BatchPool {
  readonly #most: number
  readonly #running = new Set<Promise<void>>()
  readonly #errors: unknown[] = []

  constructor(most: number) {
    this.#most = most
  }

  /** Waits until there is room, and starts the task. */
  async start(task: () => Promise<void>): Promise<void> {
    while (this.#running.size >= this.#most) await Promise.race(this.#running)
    if (this.#errors.length > 0) await this.drain()
    const run: Promise<void> = task()
      .catch((error: unknown) => void this.#errors.push(error))
      .finally(() => this.#running.delete(run))
    this.#running.add(run)
  }

  /** Waits until all have ended. */
  async drain(): Promise<void> {
    await Promise.all(this.#running)
    if (this.#errors.length > 0) throw this.#errors[0]
  }
}
