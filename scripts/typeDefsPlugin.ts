import { readSdl } from './readSdl.ts'

/** A plugin of codegen: the SDL as a module, so that nothing is read from disk at run time, wherever that is. */
export function plugin(): string {
  const text = readSdl().replaceAll(/[\\`]|\$\{/g, (special) => `\\${special}`)
  return `/** The whole SDL. */\nexport const typeDefs = \`\n${text}\n\`\n`
}
