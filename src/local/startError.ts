/** Something that the person at the terminal can put right. The message is one line, and says how. */
export class StartError extends Error {
  override readonly name = 'StartError'
}
