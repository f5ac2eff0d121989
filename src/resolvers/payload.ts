import type { GraphQLResolveInfo } from 'graphql'
import { type Command, type CommandInput, runCommand } from '../usecases/command.ts'
import type { RequestContext } from '../usecases/context.ts'
import type { KeptRecord } from '../usecases/models.ts'
import { admit } from '../usecases/policy/admit.ts'
import { fieldPath } from '../usecases/policy/withheld.ts'
import type { UserFault } from '../usecases/refused.ts'

type Payload<Name extends string, Shown> = { readonly [K in Name]: Shown | null } & {
  readonly userErrors: readonly UserFault[]
}

type Mutation<Input, Name extends string, Shown> = (
  parent: unknown,
  args: { readonly input: Input },
  context: RequestContext,
  info: Pick<GraphQLResolveInfo, 'path'>,
) => Promise<Payload<Name, Shown>>

/** A mutation's resolver: runs the command and puts its record into the payload, or why there is none. */
export function mutation<R extends KeptRecord, Input extends CommandInput, Name extends string>(
  command: Command<R, Input>,
  name: Name,
): Mutation<Input, Name, R> {
  return mutationShowing(command, name, (record) => record)
}

/** The same, with the record in the form its resolvers take it. */
export function mutationShowing<R extends KeptRecord, Input extends CommandInput, Name extends string, Shown>(
  command: Command<R, Input>,
  name: Name,
  show: (record: R, context: RequestContext) => Shown,
): Mutation<Input, Name, Shown> {
  return async (_, { input }, context, info) => {
    const result = await runCommand(context, command, input)
    // Whoever hands over what they kept may see it no more.
    const record = result.kind === 'done' ? await admit(context, result.record, result.newest) : undefined
    if (result.kind === 'done' && !record) context.withheld.add([...fieldPath(info.path), name], 'NOT_YOURS')
    const shown = record ? show(record, context) : null
    const userErrors = result.kind === 'refused' ? result.faults : []
    return { [name]: shown, userErrors } as Payload<Name, Shown>
  }
}
