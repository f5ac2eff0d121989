import {
  type DefinitionNode,
  type DocumentNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  print,
  stripIgnoredCharacters,
  visit,
} from 'graphql'
import { readSdl } from './readSdl.ts'

/** A plugin of codegen: the SDL as the gateway starts with it, a definition a line, without what only readers of it need. */
export function plugin(): string {
  const lines = withExtensions(withoutDescriptions(parse(readSdl(), { noLocation: true }))).map(
    (definition) => stripIgnoredCharacters(print(definition)),
  )
  const text = lines.join('\n').replaceAll(/[\\`]|\$\{/g, (special) => `\\${special}`)
  return `/** The SDL without descriptions, a definition a line, whatever extends it included. */\nexport const definitions = \`${text}\`\n`
}

function withoutDescriptions(document: DocumentNode): DocumentNode {
  return visit(document, {
    enter: (node) =>
      'description' in node && node.description ? { ...node, description: undefined } : undefined,
  })
}

/** @throws Error for an extension of anything but an object type, of which we have none. */
function withExtensions({ definitions }: DocumentNode): readonly DefinitionNode[] {
  const whole = new Map<string, DefinitionNode>()
  for (const definition of definitions) {
    if (definition.kind === Kind.OBJECT_TYPE_EXTENSION || !('name' in definition)) continue
    whole.set(keyOf(definition), definition)
  }
  for (const extension of definitions) {
    if (extension.kind !== Kind.OBJECT_TYPE_EXTENSION) continue
    const key = keyOf(extension)
    const type = whole.get(key)
    if (type?.kind !== Kind.OBJECT_TYPE_DEFINITION)
      throw new Error(`${key} is extended, and is no object type`)
    whole.set(key, extended(type, extension.fields))
  }
  return [...whole.values()]
}

function extended(
  type: ObjectTypeDefinitionNode,
  fields: ObjectTypeDefinitionNode['fields'],
): ObjectTypeDefinitionNode {
  return { ...type, fields: [...(type.fields ?? []), ...(fields ?? [])] }
}

/** A directive may have the name of a type. */
function keyOf(definition: DefinitionNode): string {
  const name = 'name' in definition ? definition.name?.value : undefined
  return definition.kind === Kind.DIRECTIVE_DEFINITION ? `@${name}` : `${name}`
}
