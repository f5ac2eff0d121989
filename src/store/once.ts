/**
 * Something that is made when it is first needed, and kept: a process that starts needs few of all the schemas there are, and
 * making them all took a third of its start.
 */
export function once<Made>(make: () => Made): () => Made {
  let made: { readonly it: Made } | undefined
  return () => {
    made ??= { it: make() }
    return made.it
  }
}
