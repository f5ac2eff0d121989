import { lineProgress, NO_PROGRESS } from './progress.ts'

/** Shows how many were looked at, where nobody knows how many there are. */
export function countingProgress(label: string, isShown: boolean): (count: number) => void {
  const progress = isShown ? lineProgress(undefined, (line) => process.stderr.write(line)) : NO_PROGRESS
  let done = 0
  return (count) => {
    done += count
    progress.update(done, label)
  }
}
