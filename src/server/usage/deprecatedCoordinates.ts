import { type GraphQLSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql'

/** A part of the schema that will be gone, and what its `@deprecated` says: since when, and what to use instead. */
export type Deprecated = { readonly coordinate: string; readonly reason: string }

/** Everything in a schema that is deprecated, in the order of its coordinates. */
export function deprecatedCoordinates(schema: GraphQLSchema): readonly Deprecated[] {
  return Object.values(schema.getTypeMap())
    .filter(({ name }) => !name.startsWith('__'))
    .flatMap((type) => {
      if (isEnumType(type))
        return type.getValues().flatMap((value) => said(`${type.name}.${value.name}`, value))
      if (isInputObjectType(type)) {
        return Object.values(type.getFields()).flatMap((field) => said(`${type.name}.${field.name}`, field))
      }
      if (!isObjectType(type) && !isInterfaceType(type)) return []
      return Object.values(type.getFields()).flatMap((field) => {
        const coordinate = `${type.name}.${field.name}`
        const inArguments = field.args.flatMap((arg) => said(`${coordinate}(${arg.name}:)`, arg))
        return [...said(coordinate, field), ...inArguments]
      })
    })
    .toSorted((a, b) => (a.coordinate < b.coordinate ? -1 : 1))
}

type Deprecatable = { readonly deprecationReason?: string | null | undefined }

function said(coordinate: string, { deprecationReason }: Deprecatable): readonly Deprecated[] {
  return typeof deprecationReason === 'string' ? [{ coordinate, reason: deprecationReason }] : []
}
