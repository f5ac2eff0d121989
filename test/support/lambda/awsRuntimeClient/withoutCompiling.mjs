import { registerHooks } from 'node:module'

registerHooks({
  resolve: (specifier, context, next) =>
    specifier.endsWith('/rapid-client.node')
      ? { url: new URL('posting.cjs', import.meta.url).href, format: 'commonjs', shortCircuit: true }
      : next(specifier, context),
})
