import { GraphQLScalarType, type GraphQLSchema, type GraphQLTypeResolver } from 'graphql'
import { definitions } from '../generated/definitions.ts'
import { commandNamed } from '../resolvers/commandNamed.ts'
import { resolvers } from '../resolvers/index.ts'
import type { RequestContext } from '../usecases/context.ts'
import type { Resolver } from './policy/guardedField.ts'
import { guardedResolver } from './policy/guardedResolver.ts'
import { LazySchema } from './schema/lazySchema.ts'

/**
 * The SDL of `schema/` with our resolvers, and the access policy around them; without descriptions, which `describeSchema`
 * adds. A resolver for a type that is not there is an error at once, one for a field as soon as its type is used.
 */
export function executableSchema(): GraphQLSchema {
  const ours = ownResolvers()
  const schema = new LazySchema<RequestContext>(definitions.split('\n'), {
    scalarNamed: (name) => {
      const scalar = ours.get(name)
      if (!(scalar instanceof GraphQLScalarType)) throw new Error(`nobody says how to read a ${name}`)
      return scalar.toConfig()
    },
    typeResolverOf: (name) => resolversOf(name)['__resolveType'] as TypeResolver | undefined,
    resolversOf: (type, fields, schema) => {
      const own = type === schema.getMutationType() ? commandsOf(fields) : fieldResolversOf(type.name)
      for (const name of Object.keys(own)) {
        if (!fields[name]) throw new Error(`${type.name}.${name} has a resolver, and is not there`)
      }
      return Object.fromEntries(
        Object.entries(fields).map(([name, field]) => [
          name,
          guardedResolver(schema, { type, name, field }, own[name]),
        ]),
      )
    },
  })
  for (const name of ours.keys()) {
    if (!schema.defines(name)) throw new Error(`${name} has resolvers, and is not there`)
  }
  return schema

  function fieldResolversOf(name: string) {
    return resolversOf(name) as Readonly<Record<string, Resolver>>
  }

  function resolversOf(name: string) {
    const own = ours.get(name)
    return own === undefined || own instanceof GraphQLScalarType ? {} : own
  }
}

function commandsOf(fields: Readonly<Record<string, unknown>>): Readonly<Record<string, Resolver>> {
  return Object.fromEntries(Object.keys(fields).map((name) => [name, commandNamed(name)]))
}

type TypeResolver = GraphQLTypeResolver<unknown, RequestContext>
type OfType = GraphQLScalarType | Readonly<Record<string, unknown>>

/** By type: of the roots, several files know something. */
function ownResolvers(): ReadonlyMap<string, OfType> {
  const merged = new Map<string, OfType>()
  for (const each of resolvers) {
    for (const [name, own] of Object.entries(each) as [string, OfType][]) {
      const known = merged.get(name)
      if (known) Object.assign(known, own)
      else merged.set(name, own instanceof GraphQLScalarType ? own : { ...own })
    }
  }
  return merged
}
