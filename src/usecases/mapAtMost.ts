/** Does `work` for all, at most so many at a time. @returns the results in the order of the inputs. */
export async function mapAtMost<T, R>(
  most: number,
  inputs: readonly T[],
  work: (input: T) => Promise<R>,
): Promise<readonly R[]> {
  const results = new Array<R>(inputs.length)
  let next = 0
  const worker = async () => {
    for (let at = next++; at < inputs.length; at = next++) results[at] = await work(inputs[at] as T)
  }
  await Promise.all(Array.from({ length: Math.min(most, inputs.length) }, worker))
  return results
}
