import { type GraphQLField, type GraphQLSchema, getNamedType, isObjectType } from 'graphql'

/** The object types that `Query` leads to. */
export function typesReached(schema: GraphQLSchema): readonly string[] {
  const seen = new Set<string>()
  const open = ['Query']
  for (let name = open.pop(); name; name = open.pop()) {
    const type = schema.getType(name)
    if (!type || seen.has(name)) continue
    seen.add(name)
    if ('getFields' in type) {
      open.push(
        ...Object.values(type.getFields()).map(
          (field) => getNamedType((field as GraphQLField<unknown, unknown>).type).name,
        ),
      )
    }
    if ('getInterfaces' in type && !isObjectType(type)) {
      open.push(...schema.getPossibleTypes(type as never).map((one) => one.name))
    }
  }
  return [...seen].filter((name) => isObjectType(schema.getType(name)))
}
