import fc from 'fast-check'

/**
 * Checks a property of the whole gateway a few times: each time costs many requests. What a failure prints, its seed and
 * path, repeats it.
 */
export async function holds<T>(
  inputs: fc.Arbitrary<T>,
  property: (input: T) => Promise<void>,
  numRuns = 5,
): Promise<void> {
  const seed = Number(process.env['SEED'] ?? Math.floor(Math.random() * 2 ** 31))
  process.stdout.write(`seed ${seed}\n`)
  await fc.assert(fc.asyncProperty(inputs, property), { seed, numRuns, endOnFailure: true })
}
