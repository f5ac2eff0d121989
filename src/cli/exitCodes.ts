/** How a command of `guanxi` can end. Part of the public interface: scripts rely on it. */
export const EXIT = {
  done: 0,
  failed: 1,
  usage: 2,
  /** All was done that could be; the refused rows are in the file that was named. */
  refused: 3,
  /** As shells count it: 128 and the number of SIGINT. */
  interrupted: 130,
} as const
