/** A wildcard that may stand in what the stack allows, and why it must. */
export type ExplainedWildcard = {
  /** Of the resources whose policy it is in. */
  readonly ids: RegExp
  /** As `wildcardFaults` tells it: what is allowed, on what, to whom. */
  readonly wildcard: RegExp
  readonly why: string
  /** Without these conditions, it would be everybody's. */
  readonly onlyWith?: readonly string[]
}

const OF_THIS_ACCOUNT_BY_SERVICES = ['kms:CallerAccount', 'kms:ViaService']

/** Whatever is not here is a fault; and so is what is here and is not needed any more. */
export const EXPLAINED_WILDCARDS: readonly ExplainedWildcard[] = [
  {
    ids: /^(Graphql|Stream|Schedule|Export)Role$/,
    wildcard: /^dynamodb:Query on \$\{Table\.Arn\}\/index\/\*$/,
    why: 'The indexes of one table, and of none beside it: each is read.',
  },
  {
    ids: /^(Graphql|Audit|Stream|Schedule|Export)Role$/,
    wildcard:
      /^logs:CreateLogStream, logs:PutLogEvents on arn:.*:log-group:\/aws\/lambda\/guanxi-\w+-(graphql|audit|stream|schedule|export):\*$/,
    why: "The streams of the function's own log, which Lambda names when it starts a process.",
  },
  {
    ids: /^(Graphql|Audit|Stream|Schedule|Export)Role$/,
    wildcard: /^xray:PutTraceSegments, xray:PutTelemetryRecords on \*$/,
    why: 'X-Ray knows no resources: it can be allowed for all or not at all.',
  },
  {
    ids: /^GraphqlRole$/,
    wildcard: /^s3:GetObject on \$\{ExportBucket\.Arn\}\/\*$/,
    why: 'Files of exports are named when they are made. Who is given an address of one is decided by the API.',
  },
  {
    ids: /^ExportRole$/,
    wildcard:
      /^s3:GetObject, s3:PutObject, s3:DeleteObject, s3:AbortMultipartUpload on \$\{ExportBucket\.Arn\}\/\*$/,
    why: 'Files of exports are named when they are made, in a bucket that holds nothing else.',
  },
  {
    ids: /^TableKey$/,
    wildcard: /^kms:(Describe|Get|List|Enable|Disable|Put|Update)\*$/,
    why: 'Keeping a key, as AWS writes it: none of these reads or writes with it, which only exact names could.',
  },
  {
    ids: /^TableKey$/,
    wildcard: /^kms:(ReEncrypt|GenerateDataKey)\*$/,
    why: 'The services choose among them; from elsewhere, the conditions on account and service refuse all.',
    onlyWith: OF_THIS_ACCOUNT_BY_SERVICES,
  },
  {
    ids: /^TableKey$/,
    wildcard: /^kms:.* on \*$/,
    why: 'In the policy of a key, `*` is this key.',
  },
  {
    ids: /^TableKey$/,
    wildcard: /^kms:.* to \*$/,
    why: 'Whoever uses it through the table, the secret or the bucket of this account needs its role to let them.',
    onlyWith: OF_THIS_ACCOUNT_BY_SERVICES,
  },
]
