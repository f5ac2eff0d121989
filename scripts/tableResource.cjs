// `serverless.yml` reads this file: osls takes CommonJS, and Node reads the TypeScript.
const { TTL_ATTRIBUTE, tableDefinition, tableProtection } = require('../src/store/tableDefinition.ts')

/** The table as CloudFormation wants it: the definition that the tests run on, and what protects real data. */
module.exports = async ({ resolveVariable }) => {
  const stage = await resolveVariable('sls:stage')
  // CloudFormation knows no StreamEnabled: a stream with a view type is on.
  const { StreamSpecification, ...definition } = tableDefinition
  return {
    Type: 'AWS::DynamoDB::Table',
    // What banks may not lose outlives the stack that made it.
    DeletionPolicy: 'Retain',
    UpdateReplacePolicy: 'Retain',
    Properties: {
      TableName: await resolveVariable('self:custom.tableName'),
      ...definition,
      StreamSpecification: { StreamViewType: StreamSpecification.StreamViewType },
      TimeToLiveSpecification: { AttributeName: TTL_ATTRIBUTE, Enabled: true },
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: tableProtection.pointInTimeRecovery },
      SSESpecification: { ...tableProtection.encryption },
      DeletionProtectionEnabled: tableProtection.deletionProtectedStages.includes(stage),
    },
  }
}
