import { loadAwsServiceSpecSync } from '@aws-cdk/aws-service-spec'
import type { SpecDatabase } from '@aws-cdk/service-spec-types'

let loaded: SpecDatabase | undefined

/**
 * AWS's own schemas of its resources, as the CDK has them. Of the size that they are, read once.
 *
 * @see https://github.com/cdklabs/awscdk-service-spec
 */
export function resourceSchemas(): SpecDatabase {
  loaded ??= loadAwsServiceSpecSync()
  return loaded
}
