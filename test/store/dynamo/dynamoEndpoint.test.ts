import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { describe, expect, it } from 'vitest'
import { dynamoEndpoint } from '../../../src/store/dynamo/dynamoEndpoint.ts'

const REGIONS = [
  'us-east-1',
  'ap-southeast-1',
  'ap-east-1',
  'mx-central-1',
  'cn-north-1',
  'cn-northwest-1',
  'us-gov-west-1',
  'us-gov-east-1',
  'eusc-de-east-1',
]

const KINDS = ['false', 'true'].flatMap((fips) => ['false', 'true'].map((dual) => [fips, dual] as const))

describe('where DynamoDB is', () => {
  it.each(REGIONS)('is where the SDK finds it, with FIPS and IPv6 or without: %s', (region) => {
    for (const [AWS_USE_FIPS_ENDPOINT, AWS_USE_DUALSTACK_ENDPOINT] of KINDS) {
      const ours = dynamoEndpoint({ AWS_USE_FIPS_ENDPOINT, AWS_USE_DUALSTACK_ENDPOINT }, region)
      const theirs = new DynamoDBClient({ region }).config.endpointProvider({
        Region: region,
        UseFIPS: AWS_USE_FIPS_ENDPOINT === 'true',
        UseDualStack: AWS_USE_DUALSTACK_ENDPOINT === 'true',
      })
      expect(ours.href).toBe(theirs.url.href)
    }
  })

  it("is what the environment says, in the order of AWS's tools", () => {
    const AWS_ENDPOINT_URL = 'https://any.example'
    const AWS_ENDPOINT_URL_DYNAMODB = 'https://vpce-1.dynamodb.eu-west-1.vpce.amazonaws.com'
    const env = { AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_DYNAMODB }
    expect(dynamoEndpoint(env, 'eu-west-1').origin).toBe(AWS_ENDPOINT_URL_DYNAMODB)
    expect(dynamoEndpoint({ AWS_ENDPOINT_URL }, 'eu-west-1').origin).toBe(AWS_ENDPOINT_URL)
    expect(dynamoEndpoint({ AWS_ENDPOINT_URL_DYNAMODB: '' }, 'eu-west-1').host).toBe(
      'dynamodb.eu-west-1.amazonaws.com',
    )
  })

  it.each(['us-iso-east-1', 'local', '', 'evil.example/'])('is not guessed for %j', (region) => {
    expect(() => dynamoEndpoint({}, region)).toThrow(RangeError)
  })
})
