import { type GraphQLInputObjectType, getNamedType, isInputObjectType, isObjectType } from 'graphql'
import { beforeAll, describe, expect, it } from 'vitest'
import { coordinatesIn } from './documents.ts'
import { type Asked, questionsOf } from './questions.ts'
import { isSameInBoth, saidToBeSame } from './sameInBoth.ts'
import { statedIn } from './statedIn.ts'
import { fieldsThatDiffer, fieldsTold, toldToOperator } from './toldOf.ts'
import { typesReached } from './typesReached.ts'
import { SCHEMA, startWorld, type World } from './world.ts'

let usual: World
let questions: readonly Asked[]
beforeAll(async () => {
  usual = await startWorld()
  questions = questionsOf(SCHEMA, usual)
})

/** What the versions of a record expect, and what makes a command be done once, says nothing of anybody. */
const SAY_NOTHING = ['idempotencyKey', 'expectedVersion']

/** A contact by a person: an altered one could not be named. */
const NAMES_NO_OTHER = ['KeepObligationInput.interactionId']

/** Commands that say nothing new: what they take away is taken away by others too. */
const NOT_GIVEN = [
  // It says ids alone, of a contact that an altered one could not be.
  'RecordAgainstPlanInput',
  'WithdrawIdentifierInput',
  'CloseInsiderListInput',
  'CloseCommitmentInput',
]

describe('the questions of this test', () => {
  it('ask for every field of every type that can be asked for', () => {
    const asked = coordinatesIn(SCHEMA, [...new Set(questions.map(({ document }) => document.query))])
    const all = typesReached(SCHEMA).flatMap((name) => {
      const type = SCHEMA.getType(name)
      return isObjectType(type) ? Object.keys(type.getFields()).map((field) => `${name}.${field}`) : []
    })
    expect(all.filter((coordinate) => !asked.has(coordinate))).toEqual([])
  })

  it('are about a bank that was given a value for every field of every input', () => {
    const inputs = new Map<string, GraphQLInputObjectType>()
    const open = Object.values(SCHEMA.getMutationType()?.getFields() ?? {}).map(
      ({ args: [input] }) => input?.type,
    )
    for (let type = open.pop(); type; type = open.pop()) {
      const named = getNamedType(type)
      if (!isInputObjectType(named) || inputs.has(named.name) || NOT_GIVEN.includes(named.name)) continue
      inputs.set(named.name, named)
      open.push(...Object.values(named.getFields()).map((field) => field.type))
    }
    const all = [...inputs.values()].flatMap(({ name, getFields, ...type }) => {
      const fields = getFields.call(inputs.get(name) ?? type)
      return Object.keys(fields)
        .filter((field) => !SAY_NOTHING.includes(field))
        .map((field) => `${name}.${field}`)
    })
    expect(
      all.filter(
        (coordinate) => !usual.builder.given.has(coordinate) && !NAMES_NO_OTHER.includes(coordinate),
      ),
    ).toEqual([])
  })
})

/** Whether a field, or any of a type, was told otherwise. */
function isOther(one: string, other: ReadonlySet<string>): boolean {
  return one.includes('.') ? other.has(one) : [...other].some((field) => field.startsWith(`${one}.`))
}

describe('a world in which everything is altered', () => {
  it('is told to an operator as another one, in every value that was altered and every field that there is', {
    timeout: 600_000,
  }, async () => {
    const altered = await startWorld({ seed: 1, showing: () => 'HIDDEN' })
    const [before, after] = await Promise.all([
      toldToOperator(SCHEMA, usual, questions),
      toldToOperator(SCHEMA, altered, questions),
    ])
    const other = fieldsThatDiffer(before, after)
    const stated = [...altered.builder.altered].map((coordinate) => statedIn(SCHEMA, coordinate))
    const isDeep = (coordinate: string) => {
      const [type = '', name = ''] = coordinate.split('.')
      const owner = SCHEMA.getType(type)
      const field = isObjectType(owner) ? owner.getFields()[name] : undefined
      return field !== undefined && isObjectType(getNamedType(field.type))
    }
    expect(stated.filter((coordinate) => !isDeep(coordinate) && !other.has(coordinate))).toEqual([])
    const same = [...fieldsTold(before)].filter((field) => !other.has(field) && !isSameInBoth(field))
    expect(same).toEqual([])
    // What is said to be the same and is not, would hide what nobody alters.
    expect(saidToBeSame().filter((one) => isOther(one, other))).toEqual([])
  })
})
