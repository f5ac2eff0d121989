/** Ways to ask, by the name of what is asked; each gives the text of its answer. */
export type Questions = Readonly<Record<string, () => Promise<string>>>

/** The module of a contender. It runs in a process of its own, with `settings` that went through JSON. */
export type ContenderModule<Settings> = { readonly open: (settings: Settings) => Promise<Questions> }

/** What the process of a contender is told to do. */
export type Order =
  | { readonly kind: 'open'; readonly module: string; readonly settings: unknown }
  /** Asked once, for its answer. */
  | { readonly kind: 'answer'; readonly question: string }
  /** Asked so many times, one after the other. */
  | { readonly kind: 'measure'; readonly question: string; readonly times: number }
  | { readonly kind: 'memory' }
  | { readonly kind: 'profile'; readonly question: string; readonly times: number; readonly file: string }

/** Per request: of the whole process, with the threads that collect garbage and compile. */
export type Sample = { readonly cpuMicros: number; readonly wallMicros: number }

/** After a full collection, if the process was started with `--expose-gc`. */
export type Memory = {
  readonly heapBytes: number
  readonly residentBytes: number
  /** The most that was ever resident. */
  readonly peakBytes: number
}

export type Outcome = { readonly done: unknown } | { readonly failed: string }
