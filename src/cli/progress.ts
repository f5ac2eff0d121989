import cliProgress from 'cli-progress'

/** Shows how far a long command is: a bar on a terminal, one line a second otherwise. Always on stderr. */
export type Progress = {
  /** @param label what is worked on now. */
  readonly update: (done: number, label: string) => void
  readonly stop: () => void
}

export const NO_PROGRESS: Progress = { update: () => {}, stop: () => {} }

/** @param total how much there is to do. */
export function progressOf(total: number): Progress {
  return process.stderr.isTTY ? barProgress(total) : lineProgress(total, (line) => process.stderr.write(line))
}

/** @param total undefined when nobody knows. */
export function lineProgress(
  total: number | undefined,
  write: (line: string) => void,
  now: () => number = Date.now,
): Progress {
  const started = now()
  let last = started
  return {
    update: (done, label) => {
      const at = now()
      if (at - last < 1_000) return
      last = at
      write(
        `${label}: ${done}${total === undefined ? '' : ` of ${total}`}, ${Math.round((done * 1_000) / (at - started))} a second\n`,
      )
    },
    stop: () => {},
  }
}

function barProgress(total: number): Progress {
  const bar = new cliProgress.SingleBar(
    { format: '{bar} {percentage} % · {value}/{total} · {label} · {eta_formatted} to go', hideCursor: true },
    cliProgress.Presets.shades_classic,
  )
  bar.start(total, 0, { label: 'reading' })
  return { update: (done, label) => bar.update(done, { label }), stop: () => bar.stop() }
}
