/**
 * The limits that Lambda's runtime for Node starts it with.
 *
 * @param memoryMb of the function.
 * @see the `bootstrap` of public.ecr.aws/lambda/nodejs
 */
export function lambdaNodeArgs(memoryMb: number): readonly string[] {
  return [
    `--max-old-space-size=${Math.floor((memoryMb * 90) / 100)}`,
    `--max-semi-space-size=${Math.floor((memoryMb * 5) / 100)}`,
  ]
}
