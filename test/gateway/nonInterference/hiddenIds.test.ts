import {
  type GraphQLInputObjectType,
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
} from 'graphql'
import { beforeAll, describe, expect, it } from 'vitest'
import type { CommandName } from '../../support/bank.ts'
import type { Values } from './builder.ts'
import { UNKNOWN } from './idPrefixes.ts'
import { pathsOf, selectionOf } from './selections.ts'
import { type StaffName, shownToStaff, staffViewer } from './viewers.ts'
import { SCHEMA, startWorld, type World } from './world.ts'

let usual: World
beforeAll(async () => {
  usual = await startWorld()
})

/**
 * Whoever takes a party's consent names the app that it is for. Apps are not shown to them, but that there is one of an id,
 * and what it is registered for, is no secret of anybody's.
 */
const TOLD = ['GrantConsentInput.partnerAppId', 'WithdrawConsentInput.partnerAppId']

/** A place of an input that names a record, and the input with another id there. */
type Place = {
  readonly coordinate: string
  /** The one that is there. */
  readonly id: string
  readonly withId: (id: string) => Values
}

/** Every id in an input, with the way to put another one in its place. */
function placesIn(type: GraphQLInputObjectType, input: Values): readonly Place[] {
  return Object.entries(input).flatMap(([name, value]) => {
    const field = type.getFields()[name]
    if (!field) return []
    return placesOf(field.type, value, `${type.name}.${name}`).map((place) => ({
      ...place,
      withId: (id: string) => ({ ...input, [name]: place.withId(id) }),
    }))
  })
}

type Inner = Omit<Place, 'withId'> & { readonly withId: (id: string) => unknown }

function placesOf(wrapped: GraphQLInputType, value: unknown, coordinate: string): readonly Inner[] {
  const type = getNamedType(wrapped)
  if (value === null || value === undefined) return []
  const list = getNullableType(wrapped)
  if (Array.isArray(value) && isListType(list)) {
    const [first, ...rest] = value
    return placesOf(list.ofType, first, coordinate).map((place) => ({
      ...place,
      withId: (id: string) => [place.withId(id), ...rest],
    }))
  }
  if (isInputObjectType(type)) return placesIn(type, value as Values)
  if (type.name !== 'ID') return []
  return [{ coordinate, id: String(value), withId: (id: string) => id }]
}

/** The same input about records that the viewer sees, so that the one id is all that there is to find fault with. */
function seenInput(name: StaffName, type: GraphQLInputObjectType, input: Values): Values {
  const seen = seenIds(name)
  return placesIn(type, input).reduce((now, { coordinate }) => {
    const place = placesIn(type, now).find((each) => each.coordinate === coordinate)
    const own = seen.find((id) => id.startsWith(place?.id.slice(0, 3) ?? '-'))
    return place && own && !seen.includes(place.id) ? place.withId(own) : now
  }, input)
}

function seenIds(name: StaffName): readonly string[] {
  const showing = shownToStaff(name)
  return usual.builder.made.filter(({ group }) => showing(group, 'any') !== 'HIDDEN').map(({ id }) => id)
}

/** Of what they may not know of, one record of each group. */
function hiddenIds(name: StaffName, prefix: string): readonly string[] {
  const showing = shownToStaff(name)
  const hidden = usual.builder.made.filter(
    ({ group, id }) =>
      id.startsWith(prefix) &&
      showing(group, 'any') === 'HIDDEN' &&
      // Who somebody is whom nobody looks after, is known to all that look after anybody.
      (prefix !== 'prt' || showing(group, 'RegisterPersonInput.names') === 'HIDDEN'),
  )
  return [...Map.groupBy(hidden, ({ group }) => group).values()].flatMap(([one]) => one?.id ?? [])
}

let keys = 0

async function answerTo(name: StaffName, command: CommandName, input: Values, id: string): Promise<string> {
  const type = SCHEMA.getMutationType()?.getFields()[command]
  if (!type) throw new Error(`there is no ${command}`)
  keys += 1
  const payload = getNamedType(type.type)
  const selection = selectionOf(pathsOf(SCHEMA, payload, 0))
  const inputType = SCHEMA.getType(`${command[0]?.toUpperCase()}${command.slice(1)}Input`)
  const versioned = isInputObjectType(inputType) && 'expectedVersion' in inputType.getFields()
  const { status, body } = await usual.ask(staffViewer(usual.cast, name), {
    query: `mutation ($input: ${type.args[0]?.type}) { ${command}(input: $input) { ${selection} } }`,
    variables: {
      input: {
        ...input,
        idempotencyKey: `hidden-${String(keys).padStart(6, '0')}`,
        ...(versioned && (input['id'] || !/^(record|state)/.test(command)) ? { expectedVersion: 1 } : {}),
      },
    },
  })
  // The ids of what is made are drawn anew each time; what is left in the bucket is less each time.
  return `${status} ${body}`
    .replaceAll(id, '<id>')
    .replace(/"available":\d+/, '')
    .replace(/"id":"\w+"/, '"id":"<new>"')
}

describe('a command that names a record', () => {
  for (const name of ['anna', 'ivy', 'sue', 'hugo'] as const) {
    it(`answers ${name} the same whether it is there and not theirs, or not there`, {
      timeout: 600_000,
    }, async () => {
      const told: unknown[] = []
      let compared = 0
      for (const [command, sample] of usual.builder.samples) {
        const type = SCHEMA.getType(
          `${command[0]?.toUpperCase()}${command.slice(1)}Input`,
        ) as GraphQLInputObjectType
        const input = seenInput(name, type, sample)
        for (const { coordinate, id: seen, withId } of placesIn(type, input)) {
          if (TOLD.includes(coordinate)) continue
          const prefix = seen.slice(0, 3)
          const unknown = `${prefix}_${UNKNOWN}`
          const expected = await answerTo(name, command, withId(unknown), unknown)
          for (const id of hiddenIds(name, prefix)) {
            const answer = await answerTo(name, command, withId(id), id)
            compared += 1
            if (answer !== expected) told.push({ coordinate, id, answer, expected })
          }
        }
      }
      expect(told).toEqual([])
      expect(compared).toBeGreaterThan(100)
    })
  }
})

describe('an identifier that somebody has', () => {
  it('is taken, and no more is said of whose it is than of nobody in particular', async () => {
    const taken = async (value: string) => {
      const identifiers = [{ scheme: 'EMAIL', value }]
      const input = { names: [{ full: 'New Client' }], identifiers }
      return answerTo('anna', 'registerPerson', input, value)
    }
    const [hers, hidden] = [await taken('mei.wang@mail.test'), await taken('bai.wang@mail.test')]
    expect(hidden).toContain('IDENTIFIER_TAKEN')
    expect(hidden).toBe(hers)
  })
})
