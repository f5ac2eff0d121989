import { TTL_ATTRIBUTE, tableDefinition, tableProtection } from '../src/store/tableDefinition.ts'

/**
 * The table as CloudFormation wants it: the definition that the tests run on, and what protects real data. `TableKey` is in
 * `serverless.yml`.
 */
export function tableResource(tableName: string, stage: string) {
  // CloudFormation knows no StreamEnabled: a stream with a view type is on.
  const { StreamSpecification, ...definition } = tableDefinition
  const protectedStages: readonly string[] = tableProtection.deletionProtectedStages
  return {
    Type: 'AWS::DynamoDB::Table',
    // What banks may not lose outlives the stack that made it.
    DeletionPolicy: 'Retain',
    UpdateReplacePolicy: 'Retain',
    Properties: {
      TableName: tableName,
      ...definition,
      StreamSpecification: { StreamViewType: StreamSpecification.StreamViewType },
      TimeToLiveSpecification: { AttributeName: TTL_ATTRIBUTE, Enabled: true },
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: tableProtection.pointInTimeRecovery },
      SSESpecification: {
        ...tableProtection.encryption,
        KMSMasterKeyId: { 'Fn::GetAtt': ['TableKey', 'Arn'] },
      },
      DeletionProtectionEnabled: protectedStages.includes(stage),
    },
  }
}
