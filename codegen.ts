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
        mappers: {},
      },
    },
    'src/generated/typeDefs.ts': { plugins: ['./scripts/typeDefsPlugin.ts'] },
  },
}

export default config
