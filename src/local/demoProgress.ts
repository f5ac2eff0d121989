/** Shows how far the demo data is: one line that is written over on a terminal, one line a second elsewhere. */
export function demoProgress(
  out: NodeJS.WriteStream = process.stderr,
  now: () => number = Date.now,
): (done: number, total: number) => void {
  let shownAt = 0
  return (done, total) => {
    const isLast = done === total
    if (now() - shownAt < (out.isTTY ? 100 : 1_000) && !isLast) return
    shownAt = now()
    const text = `Loading the demo data, this once: ${done} of ${total} records`
    out.write(out.isTTY ? `\r${text}${isLast ? '\n' : ''}` : `${text}\n`)
  }
}
