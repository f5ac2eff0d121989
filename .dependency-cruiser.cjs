/** Who may import whom. A folder sees itself, and only what is listed here. */
const MAY_IMPORT = {
  domain: [],
  access: ['domain', 'errors.ts', 'recentlyUsed.ts'],
  store: ['access/viewer.ts', 'domain', 'errors.ts', 'promisedOnce.ts'],
  usecases: [
    'access',
    'domain',
    'store',
    'generated',
    'imports/importRecord.ts',
    'errors.ts',
    'promisedOnce.ts',
  ],
  resolvers: ['usecases', 'access', 'domain', 'generated', 'errors.ts', 'promisedOnce.ts'],
  generated: ['access', 'domain', 'usecases'],
  report: ['usecases', 'domain'],
  exports: ['domain'],
  server: [
    'resolvers',
    'usecases',
    'access',
    'store',
    'domain',
    'exports',
    'generated',
    'errors.ts',
    'promisedOnce.ts',
    'recentlyUsed.ts',
    'config.ts',
  ],
  handlers: ['server', 'config.ts', 'createApp.ts'],
  imports: ['domain', 'usecases', 'access', 'store', 'generated', 'errors.ts'],
  local: [
    'handlers',
    'server',
    'access',
    'domain',
    'store',
    'usecases',
    'imports',
    'generated',
    'errors.ts',
    'config.ts',
    'createApp.ts',
  ],
  cli: [
    'local',
    'imports',
    'server',
    'usecases',
    'access',
    'domain',
    'store',
    'errors.ts',
    'config.ts',
    'createApp.ts',
  ],
}

const direction = Object.entries(MAY_IMPORT).map(([folder, allowed]) => ({
  name: `${folder}-imports`,
  comment: `src/${folder} may import only itself and: ${allowed.join(', ') || 'nothing'}.`,
  severity: 'error',
  from: { path: `^src/${folder}/` },
  to: {
    path: '^src/',
    pathNot: [
      `^src/${folder}/`,
      ...allowed.map((name) => (name.endsWith('.ts') ? `^src/${name}$` : `^src/${name}/`)),
    ],
  },
}))

/** Packages that only one room may know. */
const onlyIn = (name, packages, rooms) => ({
  name,
  severity: 'error',
  from: { path: '^src/', pathNot: rooms },
  to: { path: packages.map((name) => `node_modules/${name}(/|$)`) },
})

module.exports = {
  forbidden: [
    ...direction,
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'domain-is-pure',
      severity: 'error',
      from: { path: '^src/domain/' },
      to: { path: 'node_modules/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'domain-touches-nothing',
      severity: 'error',
      from: { path: '^src/domain/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'src-not-to-test',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(test|bench|scripts)/' },
    },
    {
      name: 'no-unresolved',
      severity: 'error',
      from: {},
      // Types only: `@types/aws-lambda`. The package of that name is another's, and not installed.
      to: { couldNotResolve: true, pathNot: '^aws-lambda$' },
    },
    {
      name: 'no-undeclared-packages',
      comment:
        'What is imported stands in package.json, and does not come along with something else by chance.',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'], pathNot: '^aws-lambda$' },
    },
    {
      name: 'deployed-without-dev-dependencies',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(local|cli|imports)/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    onlyIn('aws-sdk-at-one-door', ['@aws-sdk'], ['^src/store/', '^src/createApp.ts', '^src/local/']),
    onlyIn('apollo-in-server', ['@apollo'], ['^src/server/']),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // Packages of their own, with dependencies that are not installed here.
    exclude: { path: '^bench/(modelling|gateway/peers|logging/peers)/' },
    // TypeScript 7 has no parser that other tools can call; this one sees type-only imports as well.
    parser: 'swc',
    enhancedResolveOptions: {
      extensions: ['.ts', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
}
