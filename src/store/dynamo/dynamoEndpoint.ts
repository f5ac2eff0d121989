/** What AWS's own tools read of the environment, of where DynamoDB is. */
export type EndpointEnvironment = {
  /** Says it outright: an interface endpoint of a VPC, or a region that is not known here. */
  readonly AWS_ENDPOINT_URL_DYNAMODB?: string | undefined
  readonly AWS_ENDPOINT_URL?: string | undefined
  /** `true`: endpoints whose cryptography is validated by FIPS 140. */
  readonly AWS_USE_FIPS_ENDPOINT?: string | undefined
  /** `true`: endpoints that are reached by IPv6 as well. */
  readonly AWS_USE_DUALSTACK_ENDPOINT?: string | undefined
}

type Partition = { readonly regions: RegExp; readonly suffix: string; readonly dualStackSuffix: string }

/** Regions of one kind have endpoints under the same domains. */
const PARTITIONS: readonly Partition[] = [
  { regions: /^cn-/, suffix: 'amazonaws.com.cn', dualStackSuffix: 'api.amazonwebservices.com.cn' },
  { regions: /^eusc-/, suffix: 'amazonaws.eu', dualStackSuffix: 'api.amazonwebservices.eu' },
  { regions: /^us-gov-/, suffix: 'amazonaws.com', dualStackSuffix: 'api.aws' },
  { regions: /^[a-z]{2}-[a-z]+-\d+$/, suffix: 'amazonaws.com', dualStackSuffix: 'api.aws' },
]

/**
 * Where DynamoDB is reached in a region, as AWS's own clients find it.
 *
 * @throws RangeError when the region is none that is known, and nothing else says where.
 * @see https://docs.aws.amazon.com/general/latest/gr/ddb.html
 */
export function dynamoEndpoint(env: EndpointEnvironment, region: string): URL {
  const said = env.AWS_ENDPOINT_URL_DYNAMODB || env.AWS_ENDPOINT_URL
  if (said) return new URL(said)
  const partition = PARTITIONS.find(({ regions }) => regions.test(region))
  if (!partition) {
    throw new RangeError(`expected a region of AWS or AWS_ENDPOINT_URL_DYNAMODB, but got ${region}`)
  }
  const isDualStack = env.AWS_USE_DUALSTACK_ENDPOINT === 'true'
  // In GovCloud the ordinary endpoints are the validated ones.
  const isNamedFips = env.AWS_USE_FIPS_ENDPOINT === 'true' && (isDualStack || !region.startsWith('us-gov-'))
  const suffix = isDualStack ? partition.dualStackSuffix : partition.suffix
  return new URL(`https://dynamodb${isNamedFips ? '-fips' : ''}.${region}.${suffix}`)
}
