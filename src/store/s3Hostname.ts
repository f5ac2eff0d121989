/**
 * Where a bucket is reached. China has regions of its own, under a domain of its own.
 *
 * @see https://docs.aws.amazon.com/general/latest/gr/s3.html
 */
export function s3Hostname(bucket: string, region: string): string {
  return `${bucket}.s3.${region}.amazonaws.com${region.startsWith('cn-') ? '.cn' : ''}`
}
