import { promisedOnce } from '../../promisedOnce.ts'

/** Who we are to AWS, and where. */
export type AwsIdentity = {
  /** `ap-southeast-1` */
  readonly region: string
  readonly accessKeyId: string
  readonly secretAccessKey: string
  /** Of keys that pass, such as every function's. */
  readonly sessionToken?: string | undefined
}

/** As it is now: keys that pass are replaced by others. */
export type FindIdentity = () => AwsIdentity | Promise<AwsIdentity>

/** What AWS's own tools read of the environment. */
export type AwsEnvironment = {
  readonly AWS_REGION?: string | undefined
  readonly AWS_ACCESS_KEY_ID?: string | undefined
  readonly AWS_SECRET_ACCESS_KEY?: string | undefined
  readonly AWS_SESSION_TOKEN?: string | undefined
  readonly AWS_PROFILE?: string | undefined
}

/**
 * The identity that Lambda puts into the environment of every function. Elsewhere (a profile, a container, a virtual machine) the
 * AWS SDK finds it, and renews it; it is loaded for that alone.
 */
export function awsIdentity(env: AwsEnvironment): FindIdentity {
  const {
    AWS_REGION: region,
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
    AWS_SESSION_TOKEN: sessionToken,
  } = env
  // A profile that is named goes before keys, as everywhere in AWS's tools.
  if (env.AWS_PROFILE || !region || !accessKeyId || !secretAccessKey) return identityOfSdk()
  const identity = { region, accessKeyId, secretAccessKey, sessionToken: sessionToken || undefined }
  return () => identity
}

function identityOfSdk(): FindIdentity {
  const loaded = promisedOnce(loadSdk)
  return async () => (await loaded())()
}

async function loadSdk(): Promise<FindIdentity> {
  const { DynamoDBClient } = await import('@aws-sdk/client-dynamodb')
  const { credentials, region } = new DynamoDBClient().config
  return async () => {
    const [found, where] = await Promise.all([credentials(), region()])
    const { accessKeyId, secretAccessKey, sessionToken } = found
    return { region: where, accessKeyId, secretAccessKey, sessionToken }
  }
}
