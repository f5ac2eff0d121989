/**
 * US dollars, list prices of US East (N. Virginia) without free tiers and without discounts for commitment. Other regions
 * differ; China's are in yuan, at operators of their own.
 *
 * @see https://aws.amazon.com/dynamodb/pricing/
 * @see https://aws.amazon.com/lambda/pricing/
 * @see https://aws.amazon.com/api-gateway/pricing/
 */
export const PRICES = {
  /** When they were looked up. */
  asOf: '2025-07',
  /** DynamoDB, standard class, since 2024-11-01: for each million units. */
  onDemandWrite: 0.625,
  onDemandRead: 0.125,
  /** For each unit and hour. */
  provisionedWrite: 0.00065,
  provisionedRead: 0.00013,
  /** For each GB and month: standard class, infrequent access, and backups to any point in time. */
  storage: 0.25,
  infrequentStorage: 0.1,
  pointInTime: 0.2,
  /** The infrequent access class's units against the standard's. */
  infrequentUnits: 1.25,
  /** Lambda on arm64: for each GB and second; for each million requests. */
  lambdaGbSecond: 0.0000133334,
  lambdaRequest: 0.2,
  /** API Gateway, HTTP API: for each million. */
  gateway: 1,
} as const
