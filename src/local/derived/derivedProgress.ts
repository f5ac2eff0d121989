/** Shows how many changes have been worked through: one line that is written over on a terminal, one line a second elsewhere. */
export function derivedProgress(
  out: NodeJS.WriteStream = process.stderr,
  now: () => number = Date.now,
): (done: number) => void {
  // What takes no second is not worth a line.
  let shownAt = now()
  return (done) => {
    if (now() - shownAt < 1_000) return
    shownAt = now()
    const text = `Deriving what follows from the data: ${done} changes of it are worked through`
    out.write(out.isTTY ? `\r${text}` : `${text}\n`)
  }
}
