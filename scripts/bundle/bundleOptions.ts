import type { BuildOptions } from 'esbuild'

/** What all bundles have in common. */
export const BUNDLE_OPTIONS = {
  bundle: true,
  minify: true,
  platform: 'node',
  target: 'node24',
  mainFields: ['module', 'main'],
  // Names of files follow from where sources lie in the project, and not from where a shared node_modules really is.
  preserveSymlinks: true,
  metafile: true,
  logLevel: 'warning',
} as const satisfies BuildOptions
