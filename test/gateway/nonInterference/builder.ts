import {
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
} from 'graphql'
import type { Viewer } from '../../../src/access/viewer.ts'
import { type Bank, bankOf, type CommandName } from '../../support/bank.ts'
import type { Gateway } from '../../support/gateway.ts'
import { alteredValue, type IdentifierValue, otherIdentifier } from './alteredValue.ts'
import { BEGIN_MS, drawn, inStep } from './clockwork.ts'

/** What a record belongs to, as the statements of who sees what name it: `x.investor`. */
export type Group = string

export type Showing = 'SHOWN' | 'MASKED' | 'HIDDEN'

/** How a world differs from the usual one. */
export type Alteration = {
  readonly seed: number
  /** Whether the viewer is shown what a field of a command's input says, `RecordHoldingInput.number`, in this group. */
  readonly showing: (group: Group, coordinate: string) => Showing
}

export type Values = Readonly<Record<string, unknown>>

/** Gives commands to a world, each at its own moment; in an altered world, with other values where they are not seen. */
export type Builder = {
  /** What it builds in. */
  readonly gateway: Gateway
  /** @returns the record's id. */
  readonly give: (group: Group, command: CommandName, input: Values, as?: Partial<Viewer>) => Promise<string>
  /** What is there once in the usual world, and in an altered one, where it is not seen, any number of times. */
  readonly sometimes: (group: Group, what: string, work: (turn: number) => Promise<unknown>) => Promise<void>
  /** Every record made, in the order it was. */
  readonly made: { readonly group: Group; readonly command: CommandName; readonly id: string }[]
  /** A good input of each command. */
  readonly samples: Map<CommandName, Values>
  /** `RegisterPersonInput.birthDate`, of every value given. */
  readonly given: Set<string>
  /** Of every value that is another than usual. */
  readonly altered: Set<string>
}

export const CLERK: Viewer = { kind: 'operator', tenant: 'demo', subject: 'clerk' }

const STEP_MS = 10_000

function inputOf(command: CommandName): string {
  return `${command[0]?.toUpperCase()}${command.slice(1)}Input`
}

/** Commands that make a record: its id follows from its source. */
const MAKES = /^(delegate|request|open|registerP|registerE|registerOrg|record|state|grant|draft|plan|start)/

export function newBuilder(gateway: Gateway, schema: GraphQLSchema, alteration?: Alteration): Builder {
  const versions = new Map<string, number>()
  const banks = new Map<string, Bank>()
  let steps = 0
  let turn = { no: 0, within: '' }
  const builder: Builder = {
    gateway,
    made: [],
    samples: new Map(),
    given: new Set(),
    altered: new Set(),
    give: (group, command, input, as) => {
      if (turn.no === 0) steps += 1
      const label = `${steps}${turn.within}/${command}`
      turn = { ...turn, within: turn.within && `${turn.within}+` }
      const isHidden = alteration?.showing(group, inputOf(command)) === 'HIDDEN'
      // When something is changed is hidden too. When it was made is in its id.
      const laterMs =
        alteration && isHidden && !MAKES.test(command) ? drawn(alteration.seed, label) % 4_000 : 0
      const atMs = BEGIN_MS + steps * STEP_MS + turn.no * 7 + laterMs
      return inStep(label, atMs, () => run(label, group, command, input, as))
    },
    sometimes: async (group, what, work) => {
      const isHidden = alteration?.showing(group, what) === 'HIDDEN'
      const times = isHidden ? drawn(alteration.seed, `times/${group}/${what}/${steps}`) % 4 : 1
      steps += 1
      for (let no = 1; no <= times; no += 1) {
        turn = { no, within: `/${no}` }
        await work(no)
      }
      turn = { no: 0, within: '' }
    },
  }

  async function run(
    label: string,
    group: Group,
    command: CommandName,
    usual: Values,
    as?: Partial<Viewer>,
  ): Promise<string> {
    const type = schema.getType(inputOf(command)) as GraphQLInputObjectType
    if (!builder.samples.has(command)) builder.samples.set(command, usual)
    const input = valuesOf(type, usual, { label, group, top: '', command })
    const about = String(usual['id'] ?? usual['partyId'])
    const expectsVersion =
      'expectedVersion' in type.getFields() && (usual['id'] || !/^record|^state/.test(command))
    const isHidden = alteration?.showing(group, inputOf(command)) === 'HIDDEN'
    // Who wrote what is hidden is hidden too.
    const subject = isHidden ? 'shadow' : CLERK.subject
    const viewer = { ...CLERK, subject, ...as }
    const key = JSON.stringify(viewer)
    const bank = banks.get(key) ?? bankOf(gateway, viewer)
    banks.set(key, bank)
    const { record, faults } = await bank.run(command, {
      ...input,
      idempotencyKey: label,
      ...(expectsVersion ? { expectedVersion: versions.get(about) ?? 1 } : {}),
    })
    if (!record) throw new Error(`${label} in ${group}: ${JSON.stringify([faults, input])}`)
    const { id, version } = record
    versions.set(id, version)
    builder.made.push({ group, command, id })
    return id
  }

  type Place = {
    readonly label: string
    readonly group: Group
    /** The field of the command's own input; empty at the top. */
    readonly top: string
    readonly command: CommandName
  }

  function valuesOf(type: GraphQLInputObjectType, usual: Values, place: Place): Values {
    return Object.fromEntries(
      Object.entries(usual).flatMap(([name, value]) => {
        const field = type.getFields()[name]
        if (!field) throw new Error(`${type.name} has no ${name}`)
        if (value === undefined) return []
        builder.given.add(`${type.name}.${name}`)
        const top = place.top || `${type.name}.${name}`
        const label = `${place.label}.${name}`
        return [
          [name, givenTo(field.type, value, { ...place, label, top, coordinate: `${type.name}.${name}` })],
        ]
      }),
    )
  }

  function givenTo(
    wrapped: GraphQLInputType,
    usual: unknown,
    place: Place & { readonly coordinate: string },
  ): unknown {
    const type = getNamedType(wrapped)
    if (usual === null) return null
    if (Array.isArray(usual)) {
      const inner = getNullableType(wrapped)
      if (!isListType(inner)) throw new Error(`${place.coordinate} is no list`)
      return usual.map((each, n) => givenTo(inner.ofType, each, { ...place, label: `${place.label}.${n}` }))
    }
    if (isInputObjectType(type)) {
      const values = valuesOf(type, usual as Values, place)
      return type.name === 'IdentifierInput' ? withOtherIdentifier(values, place) : values
    }
    if (!alteration || type.name === 'ID') return usual
    const showing = alteration.showing(place.group, place.top)
    if (showing === 'SHOWN') return usual
    // Of what makes a record's id, nothing can be another.
    if (place.coordinate.startsWith('SourceInput') && MAKES.test(place.command)) return usual
    // Only the values of identifiers are masked; what follows takes care of them.
    if (place.coordinate === 'IdentifierInput.value') return usual
    if (showing === 'MASKED' && place.coordinate.startsWith('IdentifierInput')) return usual
    const other = alteredValue({
      coordinate: place.coordinate,
      type,
      usual,
      dice: drawn(alteration.seed, place.label),
      days: 1 + (drawn(alteration.seed, place.label.split('.')[0] ?? '') % 20),
      masked: showing === 'MASKED',
    })
    if (other !== usual) builder.altered.add(place.coordinate)
    return other
  }

  function withOtherIdentifier(values: Values, { group, top, label }: Place): Values {
    if (!alteration) return values
    const showing = alteration.showing(group, top)
    if (showing === 'SHOWN') return values
    const usual = values as IdentifierValue
    const value = otherIdentifier(usual, drawn(alteration.seed, label), showing === 'MASKED')
    if (value !== usual.value) builder.altered.add('IdentifierInput.value')
    return { ...values, value }
  }

  return builder
}
