import type { CodegenConfig } from '@graphql-codegen/cli'

/** Every scalar of ours is a checked, canonical string once it has passed the edge. */
const text = { input: 'string', output: 'string' }

const config: CodegenConfig = {
  schema: 'schema/*.graphql',
  errorsOnly: true,
  generates: {
    'src/generated/resolvers.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        contextType: '../usecases/context.ts#RequestContext',
        importExtension: '.ts',
        emitLegacyCommonJSImports: false,
        useTypeImports: true,
        enumsAsTypes: true,
        immutableTypes: true,
        strictScalars: true,
        // The SDL's `Record` would hide TypeScript's, which the generated code itself uses.
        namingConvention: (name: string) => (name === 'Record' ? 'RecordNode' : name),
        scalars: { ID: text, Date: text, DateTime: text, Decimal: text, PartialDate: text },
        /** SDL type → the model its resolvers are given, as `path.ts#Type`. */
        mappers: {
          Node: '../usecases/models.ts#NodeModel',
          Record: '../usecases/models.ts#NodeModel',
          Party: '../domain/party.ts#Party as PartyModel',
          Person: '../domain/party.ts#Person as PersonModel',
          Organization: '../domain/party.ts#Organization as OrganizationModel',
          PersonName: '../domain/personName.ts#PersonName as PersonNameModel',
          OrgUnit: '../domain/employee.ts#OrgUnit as OrgUnitModel',
          Employee: '../domain/employee.ts#Employee as EmployeeModel',
          Post: '../domain/employee.ts#Post as PostModel',
          Relationship: '../domain/relationship.ts#Relationship as RelationshipModel',
          CoverageMember: '../domain/relationship.ts#CoverageMember as CoverageMemberModel',
          Share: '../domain/coverage.ts#Share as ShareModel',
          Delegation: '../domain/delegation.ts#Delegation as DelegationModel',
          InsiderList: '../domain/insiderList.ts#InsiderList as InsiderListModel',
          Insider: '../domain/insiderList.ts#Insider as InsiderModel',
          WallException: '../domain/wallException.ts#WallException as WallExceptionModel',
          Tie: '../domain/tie.ts#Tie as TieModel',
          TieStatement: '../domain/tieStatements.ts#TieStatement as TieStatementModel',
          TiePeriod: '../domain/tiePeriods.ts#TiePeriod as TiePeriodModel',
          TieView: '../usecases/models.ts#TieViewModel',
          TieKindRule: '../domain/tieCatalogue.ts#TieRule',
          Interaction: '../usecases/models.ts#InteractionModel',
          TimelineEntry: '../usecases/models.ts#TimelineModel',
          TimelinePath: '../usecases/models.ts#TimelinePathModel',
          Participant: '../domain/interaction.ts#Participant as ParticipantModel',
          Commitment: '../domain/commitment.ts#Commitment as CommitmentModel',
          Holding: '../domain/holding.ts#Holding as HoldingModel',
          Transaction: '../usecases/money/readTransactions.ts#ListedTransaction',
          TransactionTotal: '../domain/transaction.ts#TransactionTotal as TransactionTotalModel',
          CustomerView: '../usecases/party/readCustomerView.ts#CustomerViewModel',
          ProfileBlock: '../usecases/party/readCustomerView.ts#CustomerViewModel',
          RolesBlock: '../usecases/party/readCustomerView.ts#CustomerViewModel',
          RelationshipsBlock: '../usecases/party/readCustomerView.ts#CustomerViewModel',
          TiesBlock: '../usecases/party/readCustomerView.ts#CustomerViewModel',
          HoldingsBlock: '../usecases/party/readCustomerView.ts#CustomerViewModel',
          TransactionsBlock: '../usecases/party/readCustomerView.ts#CustomerViewModel',
          InteractionsBlock: '../usecases/party/readCustomerView.ts#CustomerViewModel',
          CommitmentsBlock: '../usecases/party/readCustomerView.ts#CustomerViewModel',
          HealthBlock: '../usecases/party/readCustomerView.ts#CustomerViewModel',
          ViewBlock: '../usecases/party/readCustomerView.ts#CustomerViewModel',
          AuditEntry: '../domain/auditEntry.ts#AuditEntry as AuditEntryModel',
          AuditedRecord: '../domain/auditEntry.ts#AuditedRecord as AuditedRecordModel',
          Consent: '../domain/consent.ts#Consent as ConsentModel',
          ConsentEvidence: '../domain/consent.ts#ConsentEvidence as ConsentEvidenceModel',
          PartnerApp: '../domain/partnerApp.ts#PartnerApp as PartnerAppModel',
          FieldUse: '../usecases/partnerApp/readFieldUsage.ts#FieldUse as FieldUseModel',
          RegisteredOperation:
            '../usecases/partnerApp/readPartnerApps.ts#RegisteredOperation as RegisteredOperationModel',
          AccessPreview: '../usecases/policy/readAccessPreview.ts#AccessPreviewModel',
          RecordVersion: '../usecases/models.ts#RecordVersionModel',
          Institution: '../access/viewer.ts#Viewer',
        },
      },
    },
    'src/generated/typeDefs.ts': { plugins: ['./scripts/typeDefsPlugin.ts'] },
  },
}

export default config
